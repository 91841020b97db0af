/** The sheet of reference figures, from an empty one to a check against it. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lamDong } from '../../src/core/places/gazetteer';
import { text } from '../../src/core/sheets/builder';
import { referenceWorkbook } from '../../src/core/sheets/reference-sheet';
import { readWorkbook, writeWorkbook } from '../../src/hosts/xlsx';
import { communeCalled, writeAppendix } from './appendices';
import { namesIn, phuLuc, tempFolder } from './phu-luc';

const folder = tempFolder();
const make = (...rest: string[]) => phuLuc(['template', 'so-lieu-nen', ...rest], { cwd: folder() });

/** The names of the communes in a workbook written. */
function communesIn(file: string): unknown[] {
  const bytes = readFileSync(path.join(folder(), file));
  const [sheet] = readWorkbook({ name: file, bytes, modified: null }).sheets;
  return (sheet?.cells ?? []).flatMap(({ row, column, value }) =>
    column === 2 && row > 3 ? [value] : [],
  );
}

describe('template so-lieu-nen', () => {
  test('of the whole province', () => {
    const { status, stdout } = make('--out', 'nen.xlsx');
    expect(status).toBe(0);
    expect(stdout).toContain('Bảng số liệu nền trống của 124 xã, phường, đặc khu.');
    expect(stdout).toContain('Đã ghi nen.xlsx.');
    expect(communesIn('nen.xlsx')).toEqual(lamDong.communes.map(({ fullName }) => fullName));
  });

  test('of one commune', () => {
    const { status, stdout } = make('--commune', 'thuan an', '--out', 'nen.xlsx', '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toContain('Empty sheet of reference figures of Xã Thuận An.');
    expect(communesIn('nen.xlsx')).toEqual(['Xã Thuận An']);
  });

  test.each<[string, readonly string[], string]>([
    ['a period', ['--period', '2026', '--out', 'a.xlsx'], 'không có tùy chọn --period'],
    ['no output', [], 'Thiếu --out'],
    ['an empty commune', ['--commune', '', '--out', 'a.xlsx'], 'Thiếu --commune'],
    ['a commune that is near', ['--commune', 'Thuan Ann', '--out', 'a.xlsx'], '(24682)'],
    ['an argument too many', ['thua', '--out', 'a.xlsx'], 'Thừa trong lệnh: thua'],
  ])('wrong usage: %s', (_, args, said) => {
    const { status, stdout, stderr } = make(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(namesIn(folder())).toEqual([]);
  });

  test('is named where a form is not known, and overwrites nothing unasked', () => {
    const args = ['--commune', '24682', '--period', '2026', '--out', 'a.xlsx'];
    expect(phuLuc(['template', 'so-lieu', ...args], { cwd: folder() }).stderr).toContain(
      'so-lieu-nen',
    );
    writeFileSync(path.join(folder(), 'a.xlsx'), 'của người khác');
    expect(make('--out', 'a.xlsx').status).toBe(2);
    expect(readFileSync(path.join(folder(), 'a.xlsx'), 'utf8')).toBe('của người khác');
  });
});

describe('check --reference with that sheet', () => {
  const check = () =>
    phuLuc(['check', 'thuan-an.xlsx', '--reference', 'nen.xlsx'], { cwd: folder() });

  beforeEach(async () => {
    // row 8 counts pupils and students
    const results = { '8': '950' };
    await writeAppendix(path.join(folder(), 'thuan-an.xlsx'), 'Thuận An', { results });
  });

  test('holds the appendix against what was filled in', async () => {
    const model = referenceWorkbook([communeCalled('Thuận An')]);
    const sheets = model.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.style === 'figure' ? { ...cell, content: text('900') } : cell,
      ),
    }));
    writeFileSync(path.join(folder(), 'nen.xlsx'), await writeWorkbook({ ...model, sheets }));
    expect(check().stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /ghi 950 người, nhiều hơn số học sinh, sinh viên của xã Thuận An: 900/,
    );
  });

  test('says so when nothing was filled in yet', () => {
    expect(make('--out', 'nen.xlsx').status).toBe(0);
    const { status, stdout, stderr } = check();
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('nen.xlsx chưa được điền số nào');
  });
});
