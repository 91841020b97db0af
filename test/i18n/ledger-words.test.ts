import type { UnusedReason } from '../../src/core/merge/types';
import type { ValueProblem } from '../../src/core/values/types';
import { LANGUAGES } from '../../src/i18n/language';
import { refusalMessage, unusedMessage } from '../../src/i18n/ledger-words';
import { unused } from '../../src/i18n/vi/unused';

/** One of each; the compiler knows when one is lacking. */
const PROBLEMS: { readonly [Code in ValueProblem['code']]: Extract<ValueProblem, { code: Code }> } =
  {
    'not-a-number': { code: 'not-a-number', text: 'nhiều' },
    'rate-in-count': { code: 'rate-in-count', rate: 80 },
    'count-in-rate': { code: 'count-in-rate', count: 367 },
    'locale-damage': { code: 'locale-damage', value: 14.033, repaired: 14_033 },
    'not-whole': { code: 'not-whole', value: 1.25 },
    negative: { code: 'negative', value: -5 },
    date: { code: 'date', text: '12/8' },
    'other-unit': { code: 'other-unit', unit: 'lớp' },
    'unit-needed': { code: 'unit-needed', units: ['người', 'hộ'] },
    ambiguous: { code: 'ambiguous', text: '80.555', readings: [80.555, 80_555] },
    'several-numbers': { code: 'several-numbers', text: '1 2' },
    'not-yes-or-no': { code: 'not-yes-or-no', text: 'x' },
    'cell-error': { code: 'cell-error', text: '#REF!' },
    'too-large': { code: 'too-large', text: '9'.repeat(20) },
  };

/** A number that Excel holds is written as people write it here, whatever the cell shows. */
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ['locale-damage', '14,033'],
  ['not-whole', '1,25'],
  ['negative', '-5'],
]);

const OTHER_REASONS: Record<Exclude<UnusedReason['code'], 'unreadable'>, true> = {
  'not-submitted': true,
  refused: true,
  'row-missing': true,
  blank: true,
  'measure-missing': true,
  'no-ratio': true,
  'no-list': true,
  'has-error': true,
};

const unreadable = (raw: string, problem: ValueProblem): UnusedReason => {
  return { code: 'unreadable', problem, raw };
};

test('there are words for every reason and every problem, and for nothing else', () => {
  expect(Object.keys(unused).sort()).toEqual(
    [...Object.keys(PROBLEMS), ...Object.keys(OTHER_REASONS)].sort(),
  );
});

describe.each(LANGUAGES)('why a value is not in a figure, in %s', (language) => {
  test.each(Object.values(PROBLEMS))('$code quotes what the cell shows', (problem) => {
    const words = unusedMessage(language, unreadable('  12 x ', problem));
    expect(words).toContain(NUMBERS.get(problem.code) ?? '12 x');
    expect(words).not.toMatch(/[{}]|\.$/);
  });
});

test.each([
  ['nhiều\nlần\t lắm', 'ghi “nhiều lần lắm”, không phải số'],
  ['x'.repeat(60), `ghi “${'x'.repeat(60)}”, không phải số`],
  ['x'.repeat(32_767), `ghi “${'x'.repeat(60)}…”, không phải số`],
  ['😀'.repeat(61), `ghi “${'😀'.repeat(60)}…”, không phải số`],
  ['{raw}', 'ghi “{raw}”, không phải số'],
])('a long or broken text is quoted on one line: %j', (raw, words) => {
  expect(unusedMessage('vi', unreadable(raw, PROBLEMS['not-a-number']))).toBe(words);
});

describe('why something was refused', () => {
  test('forms and periods go by their names', () => {
    expect(
      refusalMessage('vi', {
        code: 'template-other',
        data: { stated: 'bdhvs-2025', wanted: 'lam-dong-xa-2026' },
      }),
    ).toBe(
      'Phụ lục theo mẫu khác: “Phụ lục 23 chỉ số của Phong trào (2025)”, trong khi đang tổng hợp mẫu “Phụ lục cấp xã, 16 chỉ số (Lâm Đồng, 2026)”. Đề nghị lập lại theo đúng mẫu.',
    );
    const other = { code: 'period-other', data: { stated: '2026-Q1', wanted: '2026-H1' } } as const;
    expect(refusalMessage('vi', other)).toBe(
      'Phụ lục của kỳ khác: quý I năm 2026, trong khi đang tổng hợp 6 tháng đầu năm 2026. Đề nghị kiểm tra kỳ ghi ở tiêu đề.',
    );
    expect(refusalMessage('en', other)).toContain('2026-Q1');
  });

  test('a form or a period that nobody knows stands as it is', () => {
    const unknown = { stated: 'mau-la', wanted: 'bdhvs-2025' };
    expect(refusalMessage('vi', { code: 'template-other', data: unknown })).toContain('“mau-la”');
    const periods = { stated: 'lạ', wanted: '2026' };
    expect(refusalMessage('vi', { code: 'period-other', data: periods })).toContain(
      'lạ, trong khi',
    );
  });
});
