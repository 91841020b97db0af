import * as fs from 'node:fs';
import path from 'node:path';
import { writeAppendix, writePlainWorkbook } from './appendices';
import { checked, merged, type Checked } from './formats';
import { FORM_A, phuLuc, SAMPLES, tempFolder } from './phu-luc';

const folder = tempFolder();
const inFolder = (...names: string[]) => path.join(folder(), ...names);
const sample = (name: string) => path.join(SAMPLES, name);
const check = (...args: string[]) => phuLuc(['check', ...args], { cwd: folder() });

function only<T>(list: readonly T[] | undefined): T {
  expect(list).toHaveLength(1);
  const [one] = list ?? [];
  if (one === undefined) throw new Error('nothing there');
  return one;
}

/** What would steer a terminal; line ends are ours. */
const STEERING = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

const submissionIn = ({ files }: Checked) => only(only(files).submissions);

describe('--json', () => {
  test('of Thuận An: what each row says, as it was written', () => {
    const { status, stdout, stderr } = check(sample('phu-luc-xa-thuan-an.xlsx'), '--json');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const submission = submissionIn(checked(stdout));
    expect(submission).toMatchObject({
      sheet: 'Phụ lục',
      template: FORM_A,
      commune: { code: '24682', name: 'Thuận An' },
      period: '2025',
    });
    expect(submission.entries).toHaveLength(16);
    const row = (indicator: string) =>
      only(submission.entries.filter((entry) => entry.indicator === indicator));
    expect(row('9')).toEqual({
      indicator: '9',
      cell: 'D14',
      raw: '\u00a080%',
      status: 'unreadable',
      measures: {},
      approximate: false,
    });
    expect(row('13')).toMatchObject({ cell: 'D18', raw: 'Khoảng 14.173', approximate: true });
    expect(Object.values(row('13').measures)).toEqual([14_173]);
    expect(row('1')).toMatchObject({ cell: 'D6', raw: '15', status: 'ok', approximate: false });
    expect(Object.values(row('1').measures)).toEqual([15]);
    expect(submission.findings.filter(({ name }) => name === 'rate-in-count')).toMatchObject([
      { indicator: '9', cell: 'D14', severity: 'error', outcome: 'fails' },
    ]);
  });

  test('of a blank result: missing, not 0', () => {
    const { stdout } = check(sample('bao-lam-5.xlsx'), '--json');
    const { entries } = submissionIn(checked(stdout));
    expect(entries.find(({ indicator }) => indicator === '9')).toMatchObject({
      status: 'missing',
      measures: {},
    });
    expect(entries.find(({ indicator }) => indicator === '16')).toMatchObject({ raw: '0' });
  });

  test('carries suggestions with what they would change', () => {
    const { stdout } = check(sample('cu-jut.xlsx'), '--json');
    const damage = submissionIn(checked(stdout)).findings.filter(
      ({ name }) => name === 'locale-damage',
    );
    const suggestion = only(only(damage).suggestions);
    expect(suggestion).toMatchObject({ cell: 'D15', to: '9.510' });
  });

  test('in English has the same data and other sentences', () => {
    const file = sample('lien-huong.xlsx');
    const [vi, en] = ['vi', 'en'].map((language) => {
      const { stdout } = check(file, '--json', '--lang', language);
      return submissionIn(checked(stdout)).findings.find(
        ({ name }) => name === 'more-than-population',
      );
    });
    expect(vi).toMatchObject({ cell: 'D18', indicator: '13' });
    expect(vi?.message).toContain('70.737');
    expect(en?.message).not.toBe(vi?.message);
    expect({ ...en, message: '' }).toEqual({ ...vi, message: '' });
  });

  test('counts what fails by severity, what was accepted and what could not be judged apart', () => {
    const { stdout } = check(SAMPLES, '--json');
    const { files, summary } = checked(stdout);
    const findings = files.flatMap(({ submissions }) => submissions).flatMap((one) => one.findings);
    const count = (severity: string) =>
      findings.filter(
        (one) => one.severity === severity && one.outcome === 'fails' && one.waiver === null,
      ).length;
    // Those two say that there was nothing to compare with: nothing of the appendix.
    const judged = findings.filter(({ rule }) => !['PL0700', 'PL0800'].includes(rule));
    expect(summary).toEqual({
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      accepted: findings.filter(({ waiver }) => waiver !== null).length,
      cannotJudge: judged.filter(({ outcome }) => outcome === 'cannot-judge').length,
    });
    expect(summary.errors).toBeGreaterThan(0);
    expect(files.map(({ file }) => file)).toEqual(
      fs
        .readdirSync(SAMPLES)
        .sort()
        .map((name) => sample(name)),
    );
  });
});

describe('the exit status', () => {
  const clean = sample('dac-khu-phu-quy.xlsx');
  const errors = sample('lien-huong.xlsx');
  const refused = sample('du-toan-kinh-phi.xlsx');

  test.each([
    ['nothing of severity error', [clean], 0],
    ['errors', [errors], 1],
    ['errors beside a clean one', [clean, errors], 1],
    ['a refused file', [refused], 3],
    ['a refused file beside a clean one', [refused, clean], 3],
    ['a refused file outweighs errors', [errors, refused], 3],
    ['all three', [clean, errors, refused], 3],
  ])('%s', (_, files, expected) => {
    expect(check(...files).status).toBe(expected);
    expect(check(...files, '--json').status).toBe(expected);
    const merge = phuLuc(['merge', ...files, '--out', 'tinh.xlsx', '--force'], { cwd: folder() });
    expect(merge.status).toBe(expected);
  });
});

describe('which files are checked', () => {
  test('each once, in the order named, called as it was typed', async () => {
    await writeAppendix(inFolder('b.xlsx'), 'Thuận An');
    await writeAppendix(inFolder('a.xlsx'), 'Cư Jút');
    const { stdout } = check('b.xlsx', './a.xlsx', 'b.xlsx', './b.xlsx', '--json');
    expect(checked(stdout).files.map(({ file }) => file)).toEqual(['b.xlsx', './a.xlsx']);
  });

  test('a folder and all below it', async () => {
    fs.mkdirSync(inFolder('xa/dot 1/gui lai'), { recursive: true });
    await writeAppendix(inFolder('xa/dot 1/gui lai/b.xlsx'), 'Thuận An');
    await writeAppendix(inFolder('xa/a.xlsx'), 'Cư Jút');
    const { stdout } = check('xa', '--json');
    expect(checked(stdout).files.map(({ file }) => file)).toEqual([
      'xa/a.xlsx',
      'xa/dot 1/gui lai/b.xlsx',
    ]);
  });

  test('a check changes nothing', () => {
    fs.cpSync(SAMPLES, inFolder('xa'), { recursive: true });
    const before = fs
      .readdirSync(inFolder('xa'))
      .map((name) => fs.readFileSync(inFolder('xa', name)));
    check('xa');
    const after = fs
      .readdirSync(inFolder('xa'))
      .map((name) => fs.readFileSync(inFolder('xa', name)));
    expect(after).toEqual(before);
  });
});

describe('--reference', () => {
  const cannotJudge = (stdout: string) =>
    submissionIn(checked(stdout)).findings.filter(({ outcome }) => outcome === 'cannot-judge');
  const exceeded = (stdout: string) =>
    submissionIn(checked(stdout)).findings.filter(({ name }) => name === 'more-than-group');

  beforeEach(() =>
    writeAppendix(inFolder('a.xlsx'), 'Thuận An', { results: { 7: '367', 8: '1.888' } }),
  );

  test('turns what could not be judged into what is judged', async () => {
    const without = check('a.xlsx', '--json').stdout;
    const rows = cannotJudge(without).map(({ indicator }) => indicator);
    expect(rows).toEqual(expect.arrayContaining(['7', '8']));

    await writePlainWorkbook(folder(), 'nen.xlsx', [
      ['Mã xã', 'Tên xã', 'Cán bộ, công chức, viên chức', 'Học sinh, sinh viên'],
      ['24682', 'Xã Thuận An', 366, 1_888],
    ]);
    const { status, stdout, stderr } = check('a.xlsx', '--json', '--reference', 'nen.xlsx');
    // 367 officials trained of 366; 1.888 pupils of 1.888.
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(exceeded(stdout).filter(({ outcome }) => outcome === 'fails')).toMatchObject([
      { indicator: '7', cell: 'D12' },
    ]);
    const left = cannotJudge(stdout).map(({ indicator }) => indicator);
    expect(left).not.toContain('7');
    expect(left).not.toContain('8');
  });

  test('counts for a merge too', async () => {
    await writePlainWorkbook(folder(), 'nen.xlsx', [
      ['Xã', 'Cán bộ, công chức, viên chức'],
      ['Thuận An', 300],
    ]);
    const args = ['merge', 'a.xlsx', '--out', 'tinh.xlsx', '--json', '--reference', 'nen.xlsx'];
    const { status, stdout } = phuLuc(args, { cwd: folder() });
    expect(status).toBe(1);
    expect(merged(stdout).findings.filter(({ name }) => name === 'more-than-group')).toContainEqual(
      expect.objectContaining({ commune: '24682', indicator: '7', outcome: 'fails' }),
    );
  });

  test('says on standard error what could not be used, and uses the rest', async () => {
    await writePlainWorkbook(folder(), 'nen.xlsx', [
      ['Xã', 'Cán bộ, công chức, viên chức'],
      ['Thuận An', 400],
      ['Không Có Xã Này', 100],
      ['Cư Jút', 'nhiều'],
    ]);
    const { stdout, stderr } = check('a.xlsx', '--json', '--reference', 'nen.xlsx');
    expect(cannotJudge(stdout).map(({ indicator }) => indicator)).not.toContain('7');
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/Số liệu nền!A3: .*“Không Có Xã Này”/),
      expect.stringMatching(/Số liệu nền!B4: “nhiều”/),
    ]);
  });

  test('in the folder that is checked or merged is no appendix', async () => {
    fs.mkdirSync(inFolder('xa'));
    fs.renameSync(inFolder('a.xlsx'), inFolder('xa', 'a.xlsx'));
    await writePlainWorkbook(inFolder('xa'), 'nen.xlsx', [
      ['Xã', 'Dân số'],
      ['Thuận An', 22_625],
    ]);
    const { status, stdout } = check('xa', '--json', '--reference', 'xa/nen.xlsx');
    expect(status).toBe(0);
    expect(checked(stdout).files.map(({ file }) => file)).toEqual(['xa/a.xlsx']);
  });

  test.each<[string, (file: string) => void, string]>([
    ['is not there', () => undefined, 'Không tìm thấy nen.xlsx'],
    ['is a folder', (file) => fs.mkdirSync(file), 'Không mở được tệp này'],
    ['is empty', (file) => fs.writeFileSync(file, ''), 'Tệp rỗng'],
    ['is a PDF', (file) => fs.writeFileSync(file, '%PDF-1.7\n'), 'PDF'],
    [
      'is an appendix',
      (file) => fs.copyFileSync(sample('don-duong.xlsx'), file),
      'không có bảng số liệu nền',
    ],
  ])('that %s is wrong usage', (_, make, said) => {
    make(inFolder('nen.xlsx'));
    const { status, stdout, stderr } = check('a.xlsx', '--json', '--reference', 'nen.xlsx');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr).toContain('nen.xlsx');
  });

  test('whose figures are all unreadable is wrong usage', async () => {
    await writePlainWorkbook(folder(), 'nen.xlsx', [
      ['Xã', 'Dân số'],
      ['Thuận An', 'nhiều'],
    ]);
    const { status, stderr } = check('a.xlsx', '--reference', 'nen.xlsx');
    expect(status).toBe(2);
    expect(stderr).toContain('“nhiều”');
  });
});

describe('as text', () => {
  test('file, submission, what is wrong and where; what could not be judged once for each reason', () => {
    const { stdout, stderr } = check(sample('lien-huong.xlsx'), sample('du-toan-kinh-phi.xlsx'));
    expect(stderr).toBe('');
    expect(stdout).toContain('Xã Liên Hương · năm 2025 · trang “Phụ lục”');
    expect(stdout).toMatch(/^ {2}LỖI +D18 +Dòng 13 .*300\.000 .*70\.737 .*\[PL0302\]$/m);
    expect(stdout.match(/CHƯA XÉT ĐƯỢC/g)).toHaveLength(1);
    expect(stdout).toMatch(/CHƯA XÉT ĐƯỢC +D12 .*\(Tương tự: D13; D14; D17\.\)/);
    expect(stdout).toMatch(/^ {2}TỪ CHỐI {2}Không tìm thấy bảng phụ lục/m);
    expect(stdout).toMatch(/^Cộng: \d+ lỗi/m);
  });

  test('has no escape sequence, even of the files themselves', async () => {
    const name = 'a\u001b[31m\u009b2J\u202e.xlsx';
    await writeAppendix(inFolder(name), 'Thuận An', {
      results: { 1: 'nhiều \u202enữa\u2066', 9: '\u00a080%\u0085' },
    });
    const { stdout, stderr } = phuLuc(['check', name], {
      cwd: folder(),
      env: { FORCE_COLOR: '3', TERM: 'xterm-256color' },
    });
    expect(stdout + stderr).not.toMatch(STEERING);
    expect(stdout).toContain('nhiều');

    const json = check(name, '--json').stdout;
    expect(json).not.toMatch(STEERING);
    expect(only(checked(json).files).file).toBe(name);
  });
});
