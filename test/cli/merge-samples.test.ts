/**
 * The samples, against sums done by hand. The values are those of `scripts/samples/simulated.json`
 * and, last in each sum, of the appendix of Thuận An, 5/2026, in the order: Liên Hương, Đạ Tẻh 2,
 * Xuân Hương - Đà Lạt, Cư Jút, Hàm Thuận Bắc, Phan Rí Cửa, Quảng Sơn, Đinh Trang Thượng, Bảo Lâm 5,
 * Phú Thủy, Nam Dong, Đơn Dương (second version), Phú Quý, Thuận An.
 */
import { merged, type Merged } from './formats';
import { FORM_A, namesIn, phuLuc, SAMPLES, sharedFolder, tempFolder } from './phu-luc';

const folder = tempFolder();
const shared = sharedFolder();

const SUMS: Readonly<Record<string, number>> = {
  1: 9 + 6 + 12 + 8 + 7 + 10 + 5 + 6 + 4 + 11 + 8 + 8 + 7 + 15,
  2: 3 + 2 + 5 + 3 + 2 + 4 + 2 + 3 + 2 + 4 + 3 + 3 + 3 + 10,
  3: 4 + 2 + 6 + 3 + 3 + 4 + 2 + 2 + 2 + 5 + 3 + 3 + 2 + 5,
  4: 35 + 14 + 88 + 27 + 19 + 42 + 11 + 16 + 9 + 51 + 24 + 22 + 18 + 20,
  5: 12 + 8 + 30 + 15 + 11 + 20 + 9 + 10 + 6 + 23 + 14 + 12 + 9 + 25,
  6: 2 + 2 + 6 + 3 + 2 + 4 + 2 + 2 + 1 + 5 + 3 + 3 + 2 + 7,
  7: 118 + 64 + 410 + 142 + 97 + 163 + 71 + 83 + 52 + 203 + 124 + 115 + 89 + 367,
  8:
    2_450 +
    1_120 +
    15_320 +
    6_210 +
    3_180 +
    9_540 +
    2_035 +
    2_260 +
    1_340 +
    8_760 +
    5_420 +
    6_900 +
    3_870 +
    1_888,
  // Cư Jút 9,51; Đinh Trang Thượng 80,5 %; Bảo Lâm 5 blank; Thuận An 80%: not counted.
  9: 310 + 85 + 2_640 + 140 + 720 + 60 + 1_150 + 290 + 350 + 210,
  10: 5 + 3 + 12 + 4 + 3 + 6 + 2 + 3 + 2 + 8 + 4 + 4 + 3 + 4,
  11:
    320_000 +
    9_870 +
    61_500 +
    28_400 +
    15_200 +
    43_100 +
    12_640 +
    15_000 +
    6_480 +
    33_900 +
    21_300 +
    25_600 +
    17_450 +
    14_033,
  12:
    21_400 +
    7_310 +
    48_250 +
    19_850 +
    11_040 +
    35_600 +
    9_310 +
    10_870 +
    4_950 +
    27_480 +
    15_725 +
    19_050 +
    13_220 +
    14_033,
  13:
    300_000 +
    5_260 +
    39_700 +
    17_320 +
    9_630 +
    28_450 +
    7_805 +
    8_240 +
    3_870 +
    22_150 +
    13_480 +
    16_400 +
    11_060 +
    14_173,
  // Bảo Lâm 5 has a dash: not counted.
  14:
    8_900 +
    3_940 +
    35_120 +
    14_600 +
    8_215 +
    22_310 +
    5_470 +
    6_120 +
    19_640 +
    10_260 +
    13_200 +
    9_380 +
    14_173,
  15: 3 + 2 + 6 + 4 + 2 + 3 + 1 + 2 + 1 + 4 + 2 + 3 + 2 + 5,
  16: 1 + 1 + 3 + 2 + 2 + 1 + 1 + 1 + 0 + 2 + 1 + 1 + 1 + 2,
};

/** By code: commune and the file it was merged from. */
const MERGED: Readonly<Record<string, string>> = {
  22924: 'phu-thuy.xls',
  22969: 'lien-huong.xlsx',
  22972: 'phan-ri-cua.xlsx',
  23089: 'Hàm Thuận Bắc.xlsx',
  23272: 'dac-khu-phu-quy.xlsx',
  24616: 'quang-son.xlsx',
  24640: 'cu-jut.xlsx',
  24649: 'nam-dong.ods',
  24682: 'phu-luc-xa-thuan-an.xlsx',
  24781: 'Bieu 01 - Xuan Huong - Da Lat.xlsx',
  24931: 'don-duong-sua-lan-2.xlsx',
  25007: 'Phụ lục - Đinh Trang Thượng.xlsx',
  25057: 'bao-lam-5.xlsx',
  25138: 'PL_Da_Teh_2.xlsx',
};

const UNUSED_HERE: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  9: { 24640: /9[.,]51/, 24682: /80%/, 25007: /80,5 %/, 25057: /./ },
  14: { 25057: /./ },
};

let whole: { status: number | null; stderr: string; json: Merged };

beforeAll(() => {
  const { status, stdout, stderr } = phuLuc(['merge', SAMPLES, '--json', '--out', 'tinh.xlsx'], {
    cwd: shared(),
  });
  whole = { status, stderr, json: merged(stdout) };
});

function figure({ figures }: Merged, indicator: string) {
  const found = figures.filter((one) => one.indicator === indicator);
  expect(found).toHaveLength(1);
  const [only] = found;
  if (!only) throw new Error(`no figure ${indicator}`);
  return only;
}

test('one file is refused, which outweighs the errors; nothing is said besides the JSON', () => {
  expect(whole.status).toBe(3);
  expect(whole.stderr).toBe('');
  expect(whole.json).toMatchObject({ template: FORM_A, period: '2025' });
});

test('there are the 16 figures of the form', () => {
  expect(whole.json.figures.map(({ indicator }) => indicator)).toEqual(
    Array.from({ length: 16 }, (_, at) => String(at + 1)),
  );
});

describe.each(Object.entries(SUMS))('row %s', (indicator, sum) => {
  const notUsed = UNUSED_HERE[indicator] ?? {};

  test(`is ${String(sum)}, the sum of the communes that gave a number`, () => {
    const { value, strategy, contributions } = figure(whole.json, indicator);
    expect({ value, strategy }).toEqual({ value: sum, strategy: 'sum' });
    expect(contributions.reduce((total, part) => total + part.value, 0)).toBe(sum);
  });

  test('names the communes used, with their files', () => {
    const { used, contributions } = figure(whole.json, indicator);
    const expected = Object.entries(MERGED).filter(([code]) => !(code in notUsed));
    expect(Object.fromEntries(contributions.map((part) => [part.commune, part.file]))).toEqual(
      Object.fromEntries(expected),
    );
    expect(used).toBe(14 - Object.keys(notUsed).length);
  });

  test('gives a reason for each of the others', () => {
    const { used, expected, unused } = figure(whole.json, indicator);
    expect(expected).toBe(124);
    expect(unused).toHaveLength(124 - used);
    const reasons = new Map(unused.map(({ commune, reason }) => [commune, reason]));
    for (const [commune, reason] of Object.entries(notUsed)) {
      expect(reasons.get(commune)).toMatch(reason);
      expect(reasons.get(commune)).not.toBe('chưa gửi phụ lục');
      reasons.delete(commune);
    }
    expect(new Set(reasons.values())).toEqual(new Set(['chưa gửi phụ lục']));
  });
});

test('each contribution leads to its cell', () => {
  const { contributions } = figure(whole.json, '13');
  expect(contributions.find(({ commune }) => commune === '22969')).toEqual({
    commune: '22969',
    file: 'lien-huong.xlsx',
    sheet: 'Phụ lục',
    cell: 'D18',
    value: 300_000,
  });
  // The table of Đạ Tẻh 2 begins two columns to the right and five rows down.
  expect(contributions.find(({ commune }) => commune === '25138')).toMatchObject({
    sheet: 'phu luc',
    cell: 'F24',
    value: 5_260,
  });
});

test('each commune is there: 14 merged, Đơn Dương once more as replaced, 110 missing', () => {
  const { communes } = whole.json;
  const of = (status: string) => communes.filter((commune) => commune.status === status);
  expect(Object.fromEntries(of('merged').map(({ code, file }) => [code, file]))).toEqual(MERGED);
  expect(of('replaced')).toMatchObject([{ code: '24931', file: 'don-duong.xlsx' }]);
  expect(of('refused')).toEqual([]);
  expect(of('missing')).toHaveLength(124 - 14);
  expect(of('missing').filter(({ file }) => file !== null)).toEqual([]);
  expect(new Set(communes.map(({ code }) => code)).size).toBe(124);
});

test('the ledger adds up', () => {
  // Sheets: 12 files of one sheet; Phan Rí Cửa three; Liên Hương and Phú Quý three, of our own form;
  // the budget one. No appendix: two of Phan Rí Cửa, two each of our own forms, the budget.
  expect(whole.json.ledger).toEqual({
    files: 16,
    sheets: 12 + 3 + 3 + 3 + 1,
    submissions: 15,
    merged: 14,
    replaced: 1,
    refused: 1,
    ignoredSheets: 2 + 2 + 2 + 1,
  });
});

test('the refused file is a finding of its own', () => {
  const refused = whole.json.findings.filter(({ name }) => name === 'refused');
  expect(refused).toMatchObject([
    {
      commune: null,
      severity: 'error',
      outcome: 'fails',
      data: { code: 'no-appendix', file: 'du-toan-kinh-phi.xlsx' },
    },
  ]);
  expect(refused[0]?.message).toContain('Không tìm thấy bảng phụ lục');
});

test('findings name the commune, the row and the cell', () => {
  const { findings } = whole.json;
  const at = (commune: string, name: string) =>
    findings.filter((one) => one.commune === commune && one.name === name);
  expect(at('24682', 'rate-in-count')).toMatchObject([
    { indicator: '9', cell: 'D14', severity: 'error', outcome: 'fails' },
  ]);
  expect(at('22969', 'more-than-population')).toMatchObject([
    { indicator: '13', cell: 'D18', severity: 'error', outcome: 'fails' },
  ]);
});

describe('as text', () => {
  test('a table whose columns stand under each other, and what became of each file', () => {
    const { status, stdout, stderr } = phuLuc(['merge', SAMPLES, '--out', 'tinh.xlsx'], {
      cwd: folder(),
    });
    expect(status).toBe(3);
    expect(stderr).toContain(`${FORM_A} nên tổng hợp theo mẫu này`);
    expect(stderr).toContain('năm 2025 nên tổng hợp kỳ này');

    const lines = stdout.split('\n');
    const rows = lines.filter((line) => /^(Stt|\d+) {2,}.* Số đơn vị$|^\d+ .*\/124$/.test(line));
    expect(rows).toHaveLength(17);
    expect(new Set(rows.map((line) => [...line].length)).size).toBe(1);
    expect(rows[13]).toMatch(/^13 .* người +497\.538 +14\/124$/);
    expect(stdout).toMatch(/497\.538.*\n +\(giá trị đang có lỗi: .*Xã Liên Hương/);
    expect(stdout).toContain('9 · Xã Thuận An: ghi tỷ lệ “80%” ở dòng cần số lượng');
    expect(stdout).toContain('don-duong.xlsx được thay bằng bản mới hơn don-duong-sua-lan-2.xlsx');
    expect(stdout).toContain('TỪ CHỐI  du-toan-kinh-phi.xlsx: Không tìm thấy bảng phụ lục');
    expect(stdout).toContain('Chưa gửi: 110/124 đơn vị');
    expect(stdout).toContain('Đã ghi tinh.xlsx.');
    expect(namesIn(folder())).toEqual(['tinh.xlsx']);
  });
});

describe('--without-errors', () => {
  test('leaves out the 300.000 of Liên Hương, and says why', () => {
    const { stdout } = phuLuc(
      ['merge', SAMPLES, '--out', 'tinh.xlsx', '--json', '--without-errors'],
      { cwd: folder() },
    );
    const { contributions, unused } = figure(merged(stdout), '13');
    expect(contributions.filter(({ commune }) => commune === '22969')).toEqual([]);
    expect(unused.find(({ commune }) => commune === '22969')).toEqual({
      commune: '22969',
      reason: 'có lỗi, không tính theo lựa chọn khi tổng hợp',
    });
  });
});

describe('--form and --period that nobody filled', () => {
  test('another form: every submission is refused, the output says that all are missing', () => {
    const { status, stdout } = phuLuc(
      ['merge', SAMPLES, '--out', 'tinh.xlsx', '--json', '--form', 'bdhvs-2025'],
      { cwd: folder() },
    );
    const { ledger, figures, out } = merged(stdout);
    expect(status).toBe(3);
    expect(out).toBe('tinh.xlsx');
    expect(ledger).toMatchObject({ submissions: 15, merged: 0, replaced: 0, refused: 16 });
    expect(figures.filter(({ value }) => value !== null)).toEqual([]);
    expect(namesIn(folder())).toEqual(['tinh.xlsx']);
  });

  test('another period: nothing to merge and no form named, so no file', () => {
    const { status, stdout } = phuLuc(
      ['merge', SAMPLES, '--out', 'tinh.xlsx', '--json', '--period', '2026-05'],
      { cwd: folder() },
    );
    expect(status).toBe(3);
    expect(merged(stdout)).toMatchObject({ out: null, ledger: { merged: 0, refused: 16 } });
    expect(namesIn(folder())).toEqual([]);
  });
});
