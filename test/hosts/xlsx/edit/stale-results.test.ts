import fc from 'fast-check';
import { cellName, rangeName } from '../../../../src/core/sheets/address';
import { editCells } from '../../../../src/hosts/xlsx/edit/edit-cells';
import { referencesOf } from '../../../../src/hosts/xlsx/edit/references';
import { buildWorkbook, readBytes, row } from '../read/workbook-builder';

describe('the cells a formula reads', () => {
  test.each([
    ['1+2', []],
    ['A1', ['A1']],
    ['$A$1*B$2-$C3', ['A1', 'B2', 'C3']],
    ['SUM(B3:B4)', ['B3:B4']],
    ['SUM(B4:$A$3)', ['A3:B4']],
    ['SUM(A:B)+SUM($3:3)', ['A1:B1048576', 'A3:XFD3']],
    ['"A1 ""B2"" "&C3', ['C3']],
    ["'Phụ lục ''A'' 2026'!D6+E7", ["Phụ lục 'A' 2026!D6", 'E7']],
    ['Số_liệu!A1:B2*2', ['Số_liệu!A1:B2']],
    ['IF(TRUE,A1,#N/A)', ['A1']],
    ['#REF!+A1', ['A1']],
    ['LOG10(A1)+_xlfn.XLOOKUP(B1,C:C,D:D)', ['A1', 'B1', 'C1:C1048576', 'D1:D1048576']],
    ['A1%^2<>1.5E+10', ['A1']],
    ['TODAY()', []],
  ])('%s', (formula, expected) => {
    const found = referencesOf(formula)?.map(({ sheet, range }) =>
      sheet === null ? rangeName(range) : `${sheet}!${rangeName(range)}`,
    );
    expect(found).toEqual(expected);
  });

  test.each([
    'Tong',
    'Trang1!Tong',
    'Bang[Số người]',
    '[1]Sheet1!A1',
    "'[sổ.xlsx]Sheet1'!A1",
    'Sheet1:Sheet3!A1',
    "'Sheet1:Sheet3'!A1",
    'A1:INDEX(B:B,3)',
    'INDIRECT("A"&1)',
    'OFFSET(A1,1,1)',
    'A1#',
    'Sheet1!A1:Sheet1!B2',
    'XFE1',
    "'hỏng",
  ])('cannot be told: %s', (formula) => {
    expect(referencesOf(formula)).toBeNull();
  });

  test('any text is answered, in time that grows with its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (formula) => {
        expect([null, true]).toContain(referencesOf(formula) && true);
      }),
    );
    for (const piece of ["'", '"', "''", 'A', '$', '1', 'A1:', '#', '(', 'a.']) {
      const long = piece.repeat(8_192);
      expect([null, true]).toContain(referencesOf(long) && true);
    }
  });
});

describe('results after an edit', () => {
  const formula = (cell: string, text: string, result: number): string =>
    `<c r="${cell}"><f>${text}</f><v>${String(result)}</v></c>`;
  const file = buildWorkbook({
    sheets: [
      {
        name: 'Số liệu',
        rows:
          row(1, '<c r="A1"><v>1</v></c>', '<c r="B1"><v>2</v></c>', formula('C1', '3+4', 7)) +
          row(
            2,
            formula('A2', 'A1+1', 2),
            formula('B2', 'B1+1', 3),
            formula('C2', "A2+'Tổng'!A1", 9),
          ) +
          row(3, '<c r="A3" s="1" t="str"><f>IF(A1&gt;0,"có","không")</f><v>có</v></c>'),
      },
      {
        name: 'Tổng',
        rows: row(1, formula('A1', "SUM('SỐ LIỆU'!B:B)", 5)) + row(2, formula('A2', 'C1*2', 0)),
      },
    ],
  });

  function resultsAfter(cell: string): string[] {
    const bytes = editCells(file, [{ sheet: 'Số liệu', cell, value: 10 }]);
    return readBytes(bytes).sheets.flatMap((sheet) =>
      sheet.cells.flatMap((each) =>
        each.formula !== undefined && each.value === null
          ? [`${sheet.name}!${cellName(each.row, each.column)}`]
          : [],
      ),
    );
  }

  test.each([
    ['A1', ['Số liệu!A2', 'Số liệu!C2', 'Số liệu!A3']],
    ['B1', ['Số liệu!B2', 'Số liệu!C2', 'Tổng!A1']],
    ['C1', []],
    ['E9', []],
  ])('of %s: those that read it, directly or not, are gone', (cell, expected) => {
    expect(resultsAfter(cell)).toEqual(expected);
  });

  test('a name may mean any cell', () => {
    const named = buildWorkbook({
      sheets: [{ name: 'A', rows: row(1, formula('A1', 'Tong', 7)) }],
    });
    const bytes = editCells(named, [{ sheet: 'A', cell: 'E9', value: 1 }]);
    expect(readBytes(bytes).sheets[0]?.cells[0]).toMatchObject({ formula: 'Tong', value: null });
  });
});
