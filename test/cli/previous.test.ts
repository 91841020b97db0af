import * as fs from 'node:fs';
import path from 'node:path';
import { writeAppendix, writePlainWorkbook, type Filled } from './appendices';
import { checked, merged, type Checked } from './formats';
import { namesIn, phuLuc, tempFolder } from './phu-luc';

const folder = tempFolder();
const inFolder = (name: string) => path.join(folder(), name);
const run = (...args: string[]) => phuLuc(args, { cwd: folder() });
const check = (...args: string[]) => run('check', ...args);

const results = Object.fromEntries(
  Array.from({ length: 16 }, (_, at) => [String(at + 1), String(200 + at)]),
);
const of = (period: string, given: Filled = {}): Filled => ({ period, results, ...given });

const rulesIn = ({ files }: Checked, file: string) =>
  files
    .filter((one) => one.file === file)
    .flatMap(({ submissions }) => submissions)
    .flatMap(({ findings }) => findings)
    .map(({ rule }) => rule);

beforeEach(async () => {
  await writeAppendix(inFolder('q1.xlsx'), 'Thuận An', of('2026-Q1'));
  await writeAppendix(inFolder('q2.xlsx'), 'Thuận An', of('2026-Q2'));
});

describe('an appendix looked at beside the one of the period before', () => {
  test('alone it is not compared: a line says how it would be', () => {
    const { stdout } = check('q2.xlsx');
    const lines = stdout.split('\n').filter((line) => line.startsWith('Chưa so với'));
    expect(lines).toEqual([
      expect.stringMatching(
        /^Chưa so với kỳ trước \(PL0701; .*\): 1\/1 phụ lục .*thêm --previous và tên tệp\.$/,
      ),
      expect.stringMatching(/^Chưa so với các xã khác \(PL0801; .*\): 1\/1 phụ lục/),
    ]);
    const json = checked(check('q2.xlsx', '--json').stdout);
    expect(rulesIn(json, 'q2.xlsx')).toEqual(expect.arrayContaining(['PL0700', 'PL0800']));
    expect(rulesIn(json, 'q2.xlsx')).not.toContain('PL0703');
  });

  test('the same report again is found', () => {
    const json = checked(check('q2.xlsx', '--previous', 'q1.xlsx', '--json').stdout);
    expect(json.files.map(({ file }) => file)).toEqual(['q2.xlsx']);
    expect(rulesIn(json, 'q2.xlsx')).toContain('PL0703');
    expect(rulesIn(json, 'q2.xlsx')).not.toContain('PL0700');
    expect(check('q2.xlsx', '--previous', 'q1.xlsx').stdout).not.toContain('Chưa so với kỳ trước');
  });

  test('so it is beside the provincial workbook of that period', () => {
    run('merge', 'q1.xlsx', '--out', 'tinh-q1.xlsx');
    const json = checked(check('q2.xlsx', '--previous', 'tinh-q1.xlsx', '--json').stdout);
    expect(rulesIn(json, 'q2.xlsx')).toContain('PL0703');
  });

  test('so it is by a merge', () => {
    const args = ['merge', 'q2.xlsx', '--json', '--period', '2026-Q2', '--previous', 'q1.xlsx'];
    const { findings, ledger } = merged(run(...args, '--out', 'tinh.xlsx').stdout);
    expect(ledger.files).toBe(1);
    expect(findings.map(({ rule }) => rule)).toContain('PL0703');
  });

  test('several may be named, and folders; in the folder checked they are no inputs', async () => {
    fs.mkdirSync(inFolder('xa/truoc'), { recursive: true });
    fs.renameSync(inFolder('q1.xlsx'), inFolder('xa/truoc/q1.xlsx'));
    fs.renameSync(inFolder('q2.xlsx'), inFolder('xa/q2.xlsx'));
    await writeAppendix(inFolder('cu-jut.xlsx'), 'Cư Jút', { period: '2026-Q1' });
    const { stdout, stderr } = check(
      ...['xa', '--previous', 'xa/truoc', '--previous', 'cu-jut.xlsx', '--json'],
    );
    expect(stderr).toBe('');
    const json = checked(stdout);
    expect(json.files.map(({ file }) => file)).toEqual(['xa/q2.xlsx']);
    expect(rulesIn(json, 'xa/q2.xlsx')).toContain('PL0703');
  });

  test('what lies in a folder and is no earlier report is said and passed over', async () => {
    fs.mkdirSync(inFolder('truoc'));
    fs.renameSync(inFolder('q1.xlsx'), inFolder('truoc/q1.xlsx'));
    await writePlainWorkbook(inFolder('truoc'), 'khac.xlsx', [['Ghi chú']]);
    const { stdout, stderr } = check('q2.xlsx', '--previous', 'truoc', '--json');
    expect(rulesIn(checked(stdout), 'q2.xlsx')).toContain('PL0703');
    expect(stderr).toMatch(/^Bỏ qua, không phải báo cáo kỳ trước: truoc\/khac\.xlsx\. .+\n$/);
  });

  test.each<[string, () => void, string]>([
    ['is not there', () => undefined, 'Không tìm thấy truoc.xlsx'],
    [
      'is a PDF',
      () => {
        fs.writeFileSync(inFolder('truoc.xlsx'), '%PDF-1.7\n');
      },
      'Không đọc được báo cáo kỳ trước truoc.xlsx: ',
    ],
    [
      'is an empty folder',
      () => {
        fs.mkdirSync(inFolder('truoc.xlsx'));
        fs.renameSync(inFolder('truoc.xlsx'), inFolder('truoc'));
        fs.symlinkSync('truoc', inFolder('truoc.xlsx'));
      },
      'truoc.xlsx',
    ],
  ])('one that %s is wrong usage', (_, make, said) => {
    make();
    const before = namesIn(folder());
    for (const command of [['check'], ['merge', '--out', 'tinh.xlsx']]) {
      const { status, stdout, stderr } = run(...command, 'q2.xlsx', '--previous', 'truoc.xlsx');
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(said);
      expect(namesIn(folder())).toEqual(before);
    }
  });
});

describe('several appendices checked at once', () => {
  test('are compared with each other: two communes sent the same report', async () => {
    const said = 'Số liệu tổng hợp theo sổ theo dõi của các thôn, tổ dân phố trong quý.';
    const evidence = Object.fromEntries(
      Object.keys(results).map((row) => [row, `${said} Dòng ${row}.`]),
    );
    await writeAppendix(inFolder('a.xlsx'), 'Thuận An', of('2026-Q2', { evidence }));
    await writeAppendix(inFolder('b.xlsx'), 'Cư Jút', of('2026-Q2', { evidence }));
    const json = checked(check('a.xlsx', 'b.xlsx', '--json').stdout);
    for (const file of ['a.xlsx', 'b.xlsx']) {
      expect(rulesIn(json, file)).toContain('PL0802');
      expect(rulesIn(json, file)).not.toContain('PL0800');
    }
    // Each alone is not.
    expect(rulesIn(checked(check('a.xlsx', '--json').stdout), 'a.xlsx')).not.toContain('PL0802');
  });

  test('of two periods the earlier is the history of the later', () => {
    const json = checked(check('q1.xlsx', 'q2.xlsx', '--json').stdout);
    expect(rulesIn(json, 'q2.xlsx')).toContain('PL0703');
    expect(rulesIn(json, 'q1.xlsx')).not.toContain('PL0703');
  });
});
