import { rules } from '../../src/core/rules/registry';
import { rulePage } from '../../src/i18n/rule-page';
import { phuLuc } from './phu-luc';

const source = rules.find(({ meta }) => meta.code === 'PL0203')?.meta.source ?? '';

describe('rules CODE', () => {
  test('prints all there is to say of a rule, each part under its heading', () => {
    const { status, stdout, stderr } = phuLuc(['rules', 'PL0203']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const parts = stdout.trimEnd().split('\n\n');
    expect(parts.map((part) => part.split('\n')[0])).toEqual([
      'PL0203  Tỷ lệ ở dòng đếm số lượng',
      'Xem gì',
      'Vì sao',
      'Ví dụ chưa đạt',
      'Ví dụ đạt',
      'Cách sửa',
      'Căn cứ',
    ]);
    expect(parts[0]).toContain('LỖI · rate-in-count');
    expect(parts[3]).toContain('80%');
    expect(parts[6]).toBe(`Căn cứ\n  ${source}`);
  });

  test.each(['PL0203', 'pl0203', 'rate-in-count'])('knows it as %s', (name) => {
    expect(phuLuc(['rules', name]).stdout).toMatch(/^PL0203 {2}/);
  });

  test('knows what says that rules were not run', () => {
    expect(phuLuc(['rules', 'PL0700']).stdout).toMatch(/^PL0700 {2}Chưa so sánh với kỳ trước\n/);
  });

  test('in English', () => {
    expect(phuLuc(['rules', 'PL0203', '--lang', 'en']).stdout).toContain('\nHow to mend it\n');
  });

  test('as JSON is the one rule, with the same words', () => {
    const { format, rules: listed } = JSON.parse(phuLuc(['rules', 'PL0203', '--json']).stdout) as {
      format: string;
      rules: unknown[];
    };
    const meta = rules.find((rule) => rule.meta.code === 'PL0203')?.meta;
    if (!meta) throw new Error('no PL0203');
    expect(format).toBe('phu-luc/rules@1');
    expect(listed).toEqual([
      {
        rule: 'PL0203',
        name: 'rate-in-count',
        family: 2,
        severity: 'error',
        ...rulePage('vi', meta),
      },
    ]);
  });
});

test('the list as JSON says of each rule how to mend it', () => {
  const { rules: listed } = JSON.parse(phuLuc(['rules', '--json']).stdout) as {
    rules: { rule: string; looks: string; mend: string }[];
  };
  expect(listed.map(({ rule }) => rule)).toEqual(rules.map(({ meta }) => meta.code));
  expect(listed.filter(({ looks, mend }) => looks === '' || mend === '')).toEqual([]);
});
