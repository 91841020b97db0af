import * as fs from 'node:fs';
import path from 'node:path';
import { writeWorkbook } from '../../src/hosts/xlsx';
import { communeCalled, filledModel, writeAppendix } from './appendices';
import { compared } from './formats';
import { namesIn, phuLuc, tempFolder } from './phu-luc';
import { waiversOf, writeWaived } from './waived';

const folder = tempFolder();
const inFolder = (name: string) => path.join(folder(), name);
const compare = (...args: string[]) => phuLuc(['compare', ...args], { cwd: folder() });

/** By code, row and cell. */
const places = (found: readonly { rule: string; indicator: string | null }[]) =>
  found.map(({ rule, indicator }) => `${rule} ${indicator ?? ''}`);

/** Rate for a count (PL0203) in row 9, "khoảng" (PL0209) in rows 13 and 14, no evidence (PL0515). */
const OLD = { results: { 9: '80%', 13: 'Khoảng 10', 14: 'Khoảng 5', 11: '900' } };
/** Row 9 mended, row 13 still, row 14 accepted, row 3 now a rate. */
const NEW = {
  results: { 3: '40%', 9: '120', 13: 'Khoảng 12', 14: 'Khoảng 5', 11: '900' },
  evidence: { 11: 'Theo sổ theo dõi của xã' },
};

beforeEach(async () => {
  await writeAppendix(inFolder('cu.xlsx'), 'Thuận An', OLD);
  const waivers = await waiversOf('Thuận An', NEW, [['PL0209', '14']]);
  await writeWaived(inFolder('moi.xlsx'), 'Thuận An', NEW, waivers);
});

describe('of two versions', () => {
  test('as JSON: what is gone, still there, new, accepted; and the rows changed', () => {
    const { status, stdout, stderr } = compare('cu.xlsx', 'moi.xlsx', '--json');
    // Row 3 has an error now.
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const result = compared(stdout);
    expect(result).toMatchObject({ old: 'cu.xlsx', new: 'moi.xlsx', onlyOld: [], onlyNew: [] });
    const [pair] = result.submissions;
    expect(result.submissions).toHaveLength(1);
    expect(pair?.versions.new).toEqual({
      sheet: 'Phụ lục',
      template: 'lam-dong-xa-2026',
      commune: { code: '24682', name: 'Thuận An' },
      period: '2026-Q2',
    });
    expect(places(pair?.mended ?? [])).toEqual(expect.arrayContaining(['PL0203 9', 'PL0515 11']));
    expect(places(pair?.new ?? [])).toContain('PL0203 3');
    expect(places((pair?.still ?? []).map((both) => both.new))).toContain('PL0209 13');
    expect(places((pair?.waived ?? []).map((both) => both.new))).toEqual(['PL0209 14']);
    expect(pair?.waived[0]).toMatchObject({
      old: { waiver: null },
      new: { waiver: { by: 'Nguyễn Văn A' } },
    });
    expect(pair?.changed).toEqual([
      {
        indicator: '3',
        parts: ['result'],
        old: { cell: 'D8', raw: '1', unit: 'Cuộc', evidence: '' },
        new: { cell: 'D8', raw: '40%', unit: 'Cuộc', evidence: '' },
      },
      expect.objectContaining({ indicator: '9', parts: ['result'] }),
      expect.objectContaining({ indicator: '11', parts: ['evidence'] }),
      expect.objectContaining({ indicator: '13', parts: ['result'] }),
    ]);
    expect(result.summary).toEqual({
      mended: pair?.mended.length,
      still: pair?.still.length,
      new: pair?.new.length,
      waived: 1,
    });
  });

  test('as text: a part for each fate, in sentences', () => {
    const { stdout } = compare('cu.xlsx', 'moi.xlsx');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'cu.xlsx → moi.xlsx',
      '  Xã Thuận An · Phụ lục cấp xã, 16 chỉ số (Lâm Đồng, 2026). Bản trước: quý II năm 2026, trang “Phụ lục”; bản sau: quý II năm 2026, trang “Phụ lục”.',
    ]);
    const part = (title: string) => {
      const from = lines.findIndex((line) => line.startsWith(`  ${title}: `));
      const rest = lines.slice(from + 1);
      const end = rest.findIndex((line) => /^ {2}[^:]+: \d+$/.test(line) || line === '');
      return rest.slice(0, end).join('\n');
    };
    expect(part('Không còn nữa')).toMatch(/LỖI +D14 .*80%.*\[PL0203\]/);
    expect(part('Còn nguyên')).toMatch(/CẦN XEM +D18 .*“Khoảng 12”.*\[PL0209\]/);
    expect(part('Mới có')).toMatch(/LỖI +D8 .*40%.*\[PL0203\]/);
    expect(part('Đã chấp nhận có lý do')).toContain(
      'Đã chấp nhận: đã đối chiếu với sổ theo dõi (Nguyễn Văn A, ngày 1/6/2026).',
    );
    expect(part('Dòng thay đổi').split('\n')).toEqual([
      '  Dòng 3 (D8): kết quả “1” → “40%”.',
      '  Dòng 9 (D14): kết quả “80%” → “120”.',
      '  Dòng 11 (D16): minh chứng đã thay đổi.',
      '  Dòng 13 (D18): kết quả “Khoảng 10” → “Khoảng 12”.',
    ]);
    expect(lines.at(-1)).toMatch(
      /^Cộng: \d+ không còn nữa, \d+ còn nguyên, \d+ mới có, 1 đã chấp nhận\.$/,
    );
  });

  test('the other way round what was new is gone', () => {
    const there = compared(compare('cu.xlsx', 'moi.xlsx', '--json').stdout);
    const { status, stdout } = compare('moi.xlsx', 'cu.xlsx', '--json');
    const back = compared(stdout);
    expect(status).toBe(1);
    expect(back.submissions[0]?.new).toEqual(there.submissions[0]?.mended);
    expect(back.submissions[0]?.mended).toEqual(there.submissions[0]?.new);
  });

  test('in English', () => {
    const { stdout } = compare('cu.xlsx', 'moi.xlsx', '--lang', 'en');
    expect(stdout).toContain('Row 9 (D14): result “80%” → “120”.');
    expect(stdout).toMatch(/^ {2}No longer found: \d+$/m);
  });
});

test('a copy: nothing gone, new or changed', () => {
  fs.copyFileSync(inFolder('cu.xlsx'), inFolder('sao.xlsx'));
  const { stdout } = compare('cu.xlsx', 'sao.xlsx', '--json');
  expect(compared(stdout).submissions[0]).toMatchObject({ mended: [], new: [], changed: [] });
});

test('the exit status is that of the later version', async () => {
  await writeAppendix(inFolder('sach.xlsx'), 'Thuận An');
  expect(compare('cu.xlsx', 'sach.xlsx').status).toBe(0);
  expect(compare('sach.xlsx', 'cu.xlsx').status).toBe(1);
});

test('appendices in one file each find their own; others are named', async () => {
  const sheet = (name: string, commune: string, given = {}) =>
    filledModel(communeCalled(commune), given).sheets.map((one) => ({ ...one, name }));
  const write = async (file: string, ...sheets: ReturnType<typeof sheet>[]) => {
    const visible = sheets.flatMap((each) => each.slice(0, 1));
    fs.writeFileSync(inFolder(file), await writeWorkbook({ title: '', sheets: visible }));
  };
  await write('1.xlsx', sheet('A', 'Thuận An', OLD), sheet('B', 'Cư Jút'), sheet('C', 'Đắk Mil'));
  await write('2.xlsx', sheet('B', 'Thuận An'), sheet('A', 'Cư Jút'), sheet('D', 'Liên Hương'));
  const result = compared(compare('1.xlsx', '2.xlsx', '--json').stdout);
  const pairs = result.submissions.map(({ versions }) => [
    versions.old.commune?.name,
    versions.old.sheet,
    versions.new.sheet,
  ]);
  expect(pairs.sort()).toEqual([
    ['Cư Jút', 'B', 'A'],
    ['Thuận An', 'A', 'B'],
  ]);
  expect(result.onlyOld.map(({ commune }) => commune?.name)).toEqual(['Đắk Mil']);
  expect(result.onlyNew.map(({ commune }) => commune?.name)).toEqual(['Liên Hương']);
  const { stdout } = compare('1.xlsx', '2.xlsx');
  expect(stdout).toMatch(/Chỉ có ở bản trước: Xã Đắk Mil \(.*\)\./);
  expect(stdout).toMatch(/Chỉ có ở bản sau: Xã Liên Hương \(.*\)\./);
});

describe('what cannot be compared is wrong usage', () => {
  beforeEach(async () => {
    await writeAppendix(inFolder('lien-huong.xlsx'), 'Liên Hương');
    await writeAppendix(inFolder('mau-b.xlsx'), 'Thuận An', { form: 'bdhvs-2025' });
    fs.writeFileSync(inFolder('a.pdf'), '%PDF-1.7\n');
    fs.mkdirSync(inFolder('xa'));
    fs.copyFileSync(inFolder('cu.xlsx'), inFolder('xa/cu.xlsx'));
  });

  test.each<[string, readonly string[], string]>([
    ['other communes', ['cu.xlsx', 'lien-huong.xlsx'], 'lien-huong.xlsx có: Xã Liên Hương ('],
    ['other forms', ['cu.xlsx', 'mau-b.xlsx'], 'cùng một đơn vị và cùng mẫu'],
    ['no appendix', ['cu.xlsx', 'a.pdf'], 'tệp a.pdf bị từ chối'],
    ['no appendix before', ['a.pdf', 'cu.xlsx'], 'tệp a.pdf bị từ chối'],
    ['the same file', ['cu.xlsx', './cu.xlsx'], 'là cùng một tệp'],
    ['a folder', ['xa', 'cu.xlsx'], 'Nêu đúng hai tệp'],
    ['a file that is not there', ['cu.xlsx', 'khong-co.xlsx'], 'Không tìm thấy khong-co.xlsx'],
  ])('%s', (_, args, said) => {
    const before = namesIn(folder());
    const { status, stdout, stderr } = compare(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(namesIn(folder())).toEqual(before);
  });
});
