import { mkdirSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../package.json';
import { FORM_A, namesIn, phuLuc, SAMPLES, tempFolder } from './phu-luc';

const folder = tempFolder();

describe('help', () => {
  test.each([
    [['--help'], 'Cách dùng:'],
    [['help'], 'Cách dùng:'],
    [['-h'], 'Cách dùng:'],
    [['merge', '--help'], 'Cách dùng:'],
    [['--help', '--lang', 'en'], 'Usage:'],
    [['--lang=en', 'help'], 'Usage:'],
  ])('%j is answered on standard output', (args, heading) => {
    const { status, stdout, stderr } = phuLuc(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(heading);
    const commands = ['template', 'check', 'compare', 'merge', 'rules'];
    const options = ['--reference', '--previous', '--report', '--format', '--json', '--force'];
    for (const named of [...commands, ...options, FORM_A]) expect(stdout).toContain(named);
    for (const period of ['2026-H1', '2026-Q2', '2026-05']) expect(stdout).toContain(period);
  });

  test('no command is wrong usage, and the help is no result', () => {
    const { status, stdout, stderr } = phuLuc([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Cách dùng:');
  });

  test('no line of the help is wider than a terminal of 110 columns', () => {
    const lines = [phuLuc(['--help']), phuLuc(['--help', '--lang', 'en'])].flatMap(({ stdout }) =>
      stdout.split('\n'),
    );
    expect(lines.filter((line) => line.length > 110)).toEqual([]);
  });

  test('the version', () => {
    expect(phuLuc(['--version']).stdout).toBe(`${packageJson.version}\n`);
  });
});

describe('wrong usage', () => {
  const template = (...rest: string[]) => ['template', FORM_A, ...rest];
  const commune = ['--commune', 'Thuận An'];
  const period = ['--period', '2026-Q2'];
  const out = ['--out', 'x.xlsx'];

  test.each<[string, readonly string[], string]>([
    ['a command that is near', ['chek', 'a.xlsx'], 'Có phải: check?'],
    ['a command that is nothing', ['xyzzy'], 'Các lệnh: template; check; compare; merge; rules.'],
    ['a name of an object', ['__proto__'], 'Không có lệnh “__proto__”'],
    ['an option that is near', ['check', '--jsno', 'a.xlsx'], 'Có phải: --json?'],
    ['an option that is nothing', ['check', '--xyzzyplugh', 'a.xlsx'], '“--xyzzyplugh”'],
    ['an option of an object', ['check', '--__proto__', 'a.xlsx'], '“--__proto__”'],
    ['a short option', ['check', '-x', 'a.xlsx'], '“-x”'],
    [
      'an option of another command',
      ['check', 'a.xlsx', ...out],
      '“check” không có tùy chọn --out',
    ],
    ['rules with a period', ['rules', ...period], '“rules” không có tùy chọn --period'],
    ['template as JSON', template('--json'), '“template” không có tùy chọn --json'],
    ['an option without its value', ['merge', 'a', '--out'], '--out còn thiếu giá trị'],
    ['an option in place of a value', ['merge', 'a', '--out', '--json'], '--out còn thiếu giá trị'],
    ['a value nobody asked for', ['check', '--json=yes', 'a.xlsx'], '--json không nhận giá trị'],
    ['an option twice', ['merge', 'a', ...out, '--out', 'y.xlsx'], '--out được nêu hai lần'],
    ['a language', ['rules', '--lang', 'fr'], 'Không có ngôn ngữ “fr”'],
    ['no files', ['check'], 'Chưa nêu tệp nào'],
    ['no files to merge', ['merge', ...out], 'Chưa nêu tệp nào'],
    ['an argument too many', ['rules', 'PL0101', 'PL0102'], 'Thừa trong lệnh: PL0102'],
    ['a rule that is near', ['rules', 'PL0298'], 'Có phải: PL020'],
    ['a rule that is nothing', ['rules', 'xyzzyplugh'], 'Không có quy tắc “xyzzyplugh”'],
    ['a format', ['check', 'a.xlsx', '--format', 'xml'], 'chọn một trong: text; json; sarif'],
    [
      'two formats',
      ['check', 'a.xlsx', '--json', '--format', 'sarif'],
      'Đã nêu --json thì không nêu --format sarif',
    ],
    ['a merge as SARIF', ['merge', 'a', ...out, '--format', 'sarif'], 'không có tùy chọn --format'],
    ['a report of another kind', ['check', 'a.xlsx', '--report', 'x.pdf'], 'đuôi .xlsx'],
    ['a report without a name', ['check', 'a.xlsx', '--report='], 'Thiếu --report'],
    ['an earlier report that is not there', ['check', SAMPLES, '--previous', 'k.xlsx'], 'k.xlsx'],
    ['nothing to compare', ['compare'], 'Nêu đúng hai tệp'],
    ['one file to compare', ['compare', 'a.xlsx'], 'Nêu đúng hai tệp'],
    ['three files to compare', ['compare', 'a', 'b', 'c.xlsx'], 'Thừa trong lệnh: c.xlsx'],
    ['two forms', template('bdhvs-2025', ...commune, ...period, ...out), 'Thừa trong lệnh'],
    ['no form', ['template', ...commune, ...period, ...out], 'Chưa nêu mẫu'],
    ['a form', ['template', 'mau-a', ...commune, ...period, ...out], FORM_A],
    ['a form to merge', ['merge', SAMPLES, ...out, '--form', 'mau-a'], 'bdhvs-2025'],
    ['no commune', template(...period, ...out), 'Thiếu --commune'],
    ['an empty commune', template('--commune', '', ...period, ...out), 'Thiếu --commune'],
    ['a commune that is near', template('--commune', 'Thuan Ann', ...period, ...out), '(24682)'],
    ['a commune that is nothing', template('--commune', 'Zzzzqq', ...period, ...out), 'Zzzzqq'],
    ['a code of no commune', template('--commune', '99999', ...period, ...out), '99999'],
    ['no period', template(...commune, ...out), 'Thiếu --period'],
    ['quarter 5', template(...commune, '--period', '2026-Q5', ...out), '2026-Q5'],
    ['month 13', ['merge', SAMPLES, ...out, '--period', '2026-13'], '2026-13'],
    ['a period in words', template(...commune, '--period', 'quý II', ...out), 'quý II'],
    ['no output', ['merge', SAMPLES], 'Thiếu --out'],
    ['an output of another kind', ['merge', SAMPLES, '--out', 'x.csv'], '.xlsx'],
    ['a file that is not there', ['check', 'khong-co.xlsx'], 'Không tìm thấy khong-co.xlsx'],
    ['a path below a file', ['check', path.join(SAMPLES, 'lien-huong.xlsx', 'a')], 'lien-huong'],
    [
      'a missing file beside a good one',
      ['check', path.join(SAMPLES, 'lien-huong.xlsx'), 'khong-co.xlsx'],
      'khong-co.xlsx',
    ],
  ])('%s: %j', (_, args, said) => {
    const { status, stdout, stderr } = phuLuc(args, { cwd: folder() });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr).toContain('phu-luc --help');
    expect(namesIn(folder())).toEqual([]);
  });

  test('a folder without files', () => {
    mkdirSync(path.join(folder(), 'trong', 'trong nua'), { recursive: true });
    const check = phuLuc(['check', 'trong'], { cwd: folder() });
    const merge = phuLuc(['merge', 'trong', ...out], { cwd: folder() });
    for (const { status, stderr } of [check, merge]) {
      expect(status).toBe(2);
      expect(stderr).toContain('Không thấy tệp nào trong: trong');
    }
  });

  test('is said in English when asked, even of a wrong line', () => {
    const { status, stderr } = phuLuc(['chek', '--lang', 'en', '--nonsense']);
    expect(status).toBe(2);
    expect(stderr).toContain('There is no option “--nonsense”');
  });

  test('--lang after -- is a name', () => {
    const { stderr } = phuLuc(['check', '--', '--lang=en'], { cwd: folder() });
    expect(stderr).toContain('Không tìm thấy --lang=en');
  });
});

describe('rules', () => {
  test('as text, one line a rule', () => {
    const { status, stdout } = phuLuc(['rules']);
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.filter((line) => !/^PL\d{4} {2}\S/.test(line))).toEqual([]);
    expect(stdout).toContain('PL0203');
  });

  test('as JSON, in both languages, with the same codes', () => {
    const codes = ['vi', 'en'].map((language) => {
      const { stdout } = phuLuc(['rules', '--json', '--lang', language]);
      const { format, rules } = JSON.parse(stdout) as {
        format: string;
        rules: { rule: string; title: string; why: string }[];
      };
      expect(format).toBe('phu-luc/rules@1');
      expect(rules.filter(({ title, why }) => title === '' || why === '')).toEqual([]);
      return rules.map(({ rule }) => rule);
    });
    expect(codes[0]).toEqual(codes[1]);
    expect(codes[0]).toContain('PL0302');
    expect(codes[0]).toEqual([...(codes[0] ?? [])].sort());
    expect(new Set(codes[0]).size).toBe(codes[0]?.length);
  });
});
