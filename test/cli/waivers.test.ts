import path from 'node:path';
import { checked, merged } from './formats';
import { phuLuc, tempFolder } from './phu-luc';
import { ACCEPTANCE, waiversOf, writeWaived, type Accepted } from './waived';

const folder = tempFolder();
const inFolder = (name: string) => path.join(folder(), name);
const run = (...args: string[]) => phuLuc(args, { cwd: folder() });

/** "Khoảng 120": PL0209. No evidence beside it: PL0515. */
const BEFORE = { results: { 9: 'Khoảng 120' } };
const ACCEPTED: Accepted = [
  ['PL0209', '9'],
  ['PL0515', '9'],
];

async function appendixWith(given = BEFORE): Promise<void> {
  const waivers = await waiversOf('Thuận An', BEFORE, ACCEPTED);
  expect(waivers).toHaveLength(2);
  await writeWaived(inFolder('a.xlsx'), 'Thuận An', given, waivers);
}

describe('what was accepted', () => {
  beforeEach(() => appendixWith());

  test('is said apart, with reason, name and day, and is no warning any more', () => {
    const { stdout, status } = run('check', 'a.xlsx');
    expect(status).toBe(0);
    const lines = stdout.split('\n');
    const at = lines.findIndex((line) => /^ {2}ĐÃ CHẤP NHẬN +D14 .*“Khoảng 120”/.test(line));
    expect(lines[at + 1]?.trim()).toBe(
      'Đã chấp nhận: đã đối chiếu với sổ theo dõi (Nguyễn Văn A, ngày 1/6/2026).',
    );
    expect(lines.filter((line) => line.includes('ĐÃ CHẤP NHẬN'))).toHaveLength(2);
    expect(lines.filter((line) => /CẦN XEM.*(D14|E14)/.test(line))).toEqual([]);
    // After all that is to be mended or could not be judged.
    const below = lines.slice(at);
    expect(below.filter((line) => /CẦN XEM|CHƯA XÉT ĐƯỢC/.test(line))).toEqual([]);
    expect(stdout).toContain('Đã chấp nhận có lý do: 2.');
  });

  test('is in the JSON with its finding, and counted apart', () => {
    const { files, summary } = checked(run('check', 'a.xlsx', '--json').stdout);
    const [submission] = files[0]?.submissions ?? [];
    const waived = submission?.findings.filter(({ waiver }) => waiver !== null) ?? [];
    expect(waived.map(({ rule, indicator }) => [rule, indicator])).toEqual(ACCEPTED);
    expect(waived[0]?.waiver).toEqual({ value: 'Khoảng 120', ...ACCEPTANCE });
    expect(submission?.voided).toEqual([]);
    const open = submission?.findings.filter(
      ({ outcome, severity, waiver }) =>
        outcome === 'fails' && severity === 'warning' && waiver === null,
    );
    expect(summary).toMatchObject({ accepted: 2, warnings: open?.length });
  });

  test('is counted apart by a merge', () => {
    const { ledger, communes } = merged(
      run('merge', 'a.xlsx', '--out', 'tinh.xlsx', '--json').stdout,
    );
    expect(ledger.merged).toBe(1);
    const { summary } = checked(run('check', 'a.xlsx', '--json').stdout);
    expect(communes.find(({ code }) => code === '24682')).toMatchObject({
      accepted: 2,
      warnings: summary.warnings,
    });
    const { stdout } = run('merge', 'a.xlsx', '--out', 'tinh-2.xlsx');
    expect(stdout).toContain('Đã chấp nhận có lý do: 2.');
  });
});

describe('a waiver that no longer holds', () => {
  test.each([
    ['changed', 'Khoảng 130', 'đề nghị xem lại'],
    ['mended', '130', 'nay không còn phát hiện này nữa'],
  ])('%s: is said, with why', async (why, result, said) => {
    await appendixWith({ results: { 9: result } });
    const { stdout } = run('check', 'a.xlsx');
    const line = stdout.split('\n').find((one) => /HẾT HIỆU LỰC +D14/.test(one));
    expect(line).toContain(
      'Chấp nhận của Nguyễn Văn A ngày 1/6/2026 (“đã đối chiếu với sổ theo dõi”) không còn hiệu lực',
    );
    expect(line).toContain(said);
    expect(line).toContain('[PL0209]');
    const { files, summary } = checked(run('check', 'a.xlsx', '--json').stdout);
    expect(summary.accepted).toBe(0);
    const voided = files[0]?.submissions[0]?.voided ?? [];
    expect(voided.find(({ rule }) => rule === 'PL0209')).toMatchObject({
      indicator: '9',
      cell: 'D14',
      value: 'Khoảng 120',
      ...ACCEPTANCE,
      why,
    });
  });
});
