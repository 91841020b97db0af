import { lamDong } from '../../../src/core/places/gazetteer';
import { builtInReference } from '../../../src/core/reference/built-in';
import { columnMeaning } from '../../../src/core/reference/headers';
import { layeredReference } from '../../../src/core/reference/layered';
import { readReference } from '../../../src/core/reference/read';
import type { Group } from '../../../src/core/templates/schema';
import type { CellSnapshot, CellValue, WorkbookSnapshot } from '../../../src/core/sheets/snapshot';

type Grid = readonly (readonly CellValue[])[];

function workbook(...sheets: readonly Grid[]): WorkbookSnapshot {
  return {
    file: 'so-lieu-nen.xlsx',
    modified: null,
    partial: false,
    sheets: sheets.map((grid, at) => ({
      name: `Sheet${String(at + 1)}`,
      visibility: 'visible',
      merges: [],
      cells: grid.flatMap((values, row) =>
        values.flatMap((value, column): CellSnapshot[] =>
          value === null ? [] : [{ row, column, value, text: String(value), display: 'plain' }],
        ),
      ),
    })),
  };
}

const read = (...sheets: readonly Grid[]) => readReference(workbook(...sheets), lamDong);
const sizes = (given: ReturnType<typeof read>, code: string) =>
  Object.fromEntries(given.figures.get(code) ?? []);

describe('columnMeaning', () => {
  it.each([
    ['Mã xã', 'code'],
    ['Mã ĐVHC', 'code'],
    ['Xã/phường', 'name'],
    ['Tên đơn vị', 'name'],
    ['Xã, phường, đặc khu', 'name'],
    ['Dân số (người)', 'population'],
    ['Tổng dân số năm 2025', 'population'],
    ['Số nhân khẩu', 'population'],
    ['Người trưởng thành', 'adults'],
    ['Dân số từ đủ 18 tuổi trở lên', 'adults'],
    ['Số người đủ điều kiện định danh điện tử', 'eligible-for-id'],
    ['Số hộ', 'households'],
    ['Số thôn, tổ dân phố', 'villages'],
    ['Cán bộ, công chức, viên chức', 'officials'],
    ['Học sinh, sinh viên', 'students'],
    ['Người lao động trong doanh nghiệp, HTX', 'workers'],
    ['Người khuyết tật', 'disabled'],
    ['Người nghèo, đồng bào dân tộc thiểu số', 'poor-and-minorities'],
  ])('%s: %s', (header, meaning) => {
    expect(columnMeaning(header)).toBe(meaning);
  });

  it.each([
    'Stt',
    'Ghi chú',
    'Diện tích (km²)',
    'Mật độ dân số',
    'Tỷ lệ hộ nghèo',
    'Số hộ nghèo',
    'Dân số trong độ tuổi lao động',
    'Lực lượng lao động',
    'Dân số nông thôn',
    'Đã định danh mức 2',
    'Số tổ công nghệ số thôn',
    'Dân số, số hộ',
    '',
  ])('%s: of no use', (header) => {
    expect(columnMeaning(header)).toBeNull();
  });
});

describe('readReference', () => {
  it('reads a table below a title, by code and by name, numbers and Vietnamese text', () => {
    const given = read([
      ['SỐ LIỆU NỀN NĂM 2026'],
      [null],
      ['Stt', 'Mã xã', 'Xã/phường', 'Dân số', 'Số hộ', 'Ghi chú'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      [1, '24682', 'Xã Thuận An', 22625, '5.104', 'x'],
      [2, 22969, 'LIÊN HƯƠNG', '22 625', null, null],
      [3, null, 'Phường Mũi Né', '-', '0', null],
      [null, null, 'Tổng cộng', 45250, 5104, null],
    ]);
    expect(given.problems).toEqual([]);
    expect(given.columns.map(({ cell, group }) => [cell, group])).toEqual([
      ['D3', 'population'],
      ['E3', 'households'],
    ]);
    expect(sizes(given, '24682')).toEqual({ population: 22625, households: 5104 });
    expect(sizes(given, '22969')).toEqual({ population: 22625 });
    expect(sizes(given, '22918')).toEqual({ households: 0 });
  });

  it('reads a header of two rows', () => {
    const given = read([
      ['Stt', 'Đơn vị', 'Số người'],
      [null, null, 'Dân số', 'Người khuyết tật'],
      [1, 'Xã Thuận An', 100, 7],
    ]);
    expect(sizes(given, '24682')).toEqual({ population: 100, disabled: 7 });
  });

  it.each<[string, CellValue[], object]>([
    ['a misspelt name', [null, 'Xã Thuân Anh', 5], { code: 'commune-unknown', cell: 'B2' }],
    ['a unit merged away', [null, 'Xã Đắk Lao', 5], { code: 'commune-unknown', cell: 'B2' }],
    [
      'a code that is none',
      ['99999', 'Xã Thuận An', 5],
      { code: 'commune-unknown', text: 'Xã Thuận An' },
    ],
    ['a code alone that is none', ['99999', null, 5], { code: 'commune-unknown', cell: 'A2' }],
    [
      'code and name of two communes',
      ['24682', 'Xã Đức An', 5],
      { code: 'commune-contradicted', other: '24682' },
    ],
    [
      'a word for a figure',
      [null, 'Xã Thuận An', 'khoảng 5.000'],
      { code: 'cell-unreadable', cell: 'C2', text: 'khoảng 5.000' },
    ],
    ['a negative figure', [null, 'Xã Thuận An', -5], { code: 'cell-unreadable', cell: 'C2' }],
    ['half a person', [null, 'Xã Thuận An', '12,5'], { code: 'cell-unreadable', cell: 'C2' }],
  ])('leaves out and reports %s', (_, row, problem) => {
    const given = read([['Mã', 'Tên xã', 'Dân số'], row]);
    expect(given.problems).toMatchObject([problem]);
    expect([...given.figures.values()].flatMap((groups) => [...groups])).toEqual([]);
  });

  it('offers the nearest spelling of an unknown commune', () => {
    const [problem] = read([
      ['Tên xã', 'Dân số'],
      ['Xã Liên Hươn', 5],
    ]).problems;
    expect(problem).toMatchObject({ nearest: [{ name: 'Liên Hương' }] });
  });

  it('trusts no small number in a column that lost its thousands: 4.000 became 4', () => {
    const given = read([
      ['Tên xã', 'Dân số', 'Số thôn'],
      ['Xã Thuận An', 22.625, 11],
      ['Xã Đức An', 4, 12],
      ['Xã Đức Lập', 31250, 13],
    ]);
    expect(given.problems.map(({ code, cell }) => [code, cell])).toEqual([
      ['cell-unreadable', 'B2'],
      ['cell-unreadable', 'B3'],
    ]);
    expect(sizes(given, '24682')).toEqual({ villages: 11 });
    expect(sizes(given, '24664')).toEqual({ population: 31250, villages: 13 });
  });

  it('keeps the first row of a commune and reports the second', () => {
    const given = read([
      ['Tên xã', 'Dân số'],
      ['Xã Thuận An', 5],
      ['thuan an', 6],
    ]);
    expect(sizes(given, '24682')).toEqual({ population: 5 });
    expect(given.problems).toMatchObject([{ code: 'commune-twice', cell: 'A3', first: 'A2' }]);
  });

  it('uses neither of two columns of one group', () => {
    const given = read([
      ['Tên xã', 'Dân số 2024', 'Dân số 2025', 'Số hộ'],
      ['Xã Thuận An', 5, 6, 2],
    ]);
    expect(sizes(given, '24682')).toEqual({ households: 2 });
    expect(given.problems).toMatchObject([{ code: 'column-twice', cell: 'C1', first: 'B1' }]);
  });

  it('joins sheets, keeping the first of two different figures', () => {
    const given = read(
      [
        ['Tên xã', 'Dân số'],
        ['Xã Thuận An', 5],
      ],
      [
        ['Tên xã', 'Dân số', 'Số hộ'],
        ['Xã Thuận An', 6, 2],
      ],
    );
    expect(sizes(given, '24682')).toEqual({ population: 5, households: 2 });
    expect(given.problems).toEqual([
      { code: 'figure-contradicted', sheet: 'Sheet2', cell: 'B2', text: '6', kept: 5 },
    ]);
  });

  it('passes over headings between rows, and sheets without a table', () => {
    const given = read(
      [['Ghi chú'], ['Dân số lấy từ Nghị quyết']],
      [
        ['Tên xã', 'Dân số'],
        ['I. Khu vực Đắk Nông cũ', null],
        ['Xã Thuận An', 5],
      ],
    );
    expect(given.problems).toEqual([]);
    expect(given.figures.size).toBe(1);
  });
});

describe('the layers', () => {
  const builtIn = builtInReference(lamDong);
  const given = new Map<string, Map<Group, number>>([
    ['24682', new Map([['population', 5]])],
    ['22969', new Map([['households', 2]])],
  ]);
  const layered = layeredReference({ figures: given }, builtIn);

  it('built in: populations only, of known communes only', () => {
    // Mũi Né, theo Nghị quyết 1671/NQ-UBTVQH15: 50.166 người.
    expect(builtIn.size('22918', 'population')).toEqual({ size: 50166, source: 'built-in' });
    expect(builtIn.size('22918', 'adults')).toBeNull();
    expect(builtIn.size('00000', 'population')).toBeNull();
  });

  it('what was given wins group by group; the rest is built in or unknown', () => {
    expect(layered.size('24682', 'population')).toEqual({ size: 5, source: 'given' });
    expect(layered.size('22969', 'households')).toEqual({ size: 2, source: 'given' });
    expect(layered.size('22969', 'population')).toMatchObject({ source: 'built-in' });
    expect(layered.size('24682', 'households')).toBeNull();
  });
});
