import type { SheetModel } from '../../../src/core/sheets/model';
import { renameSheets } from '../../../src/core/sheets/references';

function sheet(name: string, formula: string): SheetModel {
  return {
    name,
    visibility: 'visible',
    styles: {},
    cells: [
      { row: 0, column: 0, content: { kind: 'formula', formula, result: 1 } },
      { row: 1, column: 0, content: { kind: 'text', text: formula, link: `#${formula}` } },
    ],
    merges: [],
    columnWidths: [],
    validations: [
      { kind: 'list', ranges: [], source: formula, message: formula, strict: true },
      { kind: 'formula', ranges: [], formula, message: '', strict: true },
    ],
    conditionalFormats: [{ range: { top: 0, left: 0, bottom: 0, right: 0 }, formula }],
  };
}

const NAMES = ['Số liệu xã', "B'Lao", 'Data'];
const GIVEN = ['Số liệu xã (2)', "B'Lao (2)", 'Data (2)'];

test.each([
  ["SUM('Số liệu xã'!$H$6:$H$129)", "SUM('Số liệu xã (2)'!$H$6:$H$129)"],
  ["'SỐ LIỆU XÃ'!A1+Data!B2", "'Số liệu xã (2)'!A1+'Data (2)'!B2"],
  ["'B''Lao'!A1", "'B''Lao (2)'!A1"],
  ["'Số liệu xã'.normalize", "'Số liệu xã'.normalize"],
  ['"\'Data\'!A1"&Data!A1', "\"'Data'!A1\"&'Data (2)'!A1"],
  ['"a""Data!b"', '"a""Data!b"'],
  ["'[Sổ.xlsx]Data'!A1", "'[Sổ.xlsx]Data'!A1"],
  ['MyData!A1+XData', 'MyData!A1+XData'],
  ["'Phụ lục'!A1", "'Phụ lục'!A1"],
])('%s → %s', (formula, expected) => {
  const [renamed] = renameSheets(
    NAMES.map((name) => sheet(name, formula)),
    GIVEN,
  );
  expect(renamed).toEqual({
    ...sheet('Số liệu xã (2)', expected),
    cells: [
      { row: 0, column: 0, content: { kind: 'formula', formula: expected, result: 1 } },
      { row: 1, column: 0, content: { kind: 'text', text: formula, link: `#${expected}` } },
    ],
    validations: [
      { kind: 'list', ranges: [], source: expected, message: formula, strict: true },
      { kind: 'formula', ranges: [], formula: expected, message: '', strict: true },
    ],
  });
});

test('sheets that keep their names are left alone', () => {
  const sheets = NAMES.map((name) => sheet(name, 'Data!A1'));
  expect(renameSheets(sheets, NAMES)).toBe(sheets);
});

test('of two sheets of one name references mean the first', () => {
  const sheets = [sheet('Data', 'Data!A1'), sheet('DATA', 'Data!A1')];
  const renamed = renameSheets(sheets, ['Data', 'DATA (2)']);
  expect(renamed.map(({ cells }) => cells[0]?.content)).toMatchObject([
    { formula: 'Data!A1' },
    { formula: 'Data!A1' },
  ]);
});
