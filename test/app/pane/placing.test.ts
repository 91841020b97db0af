import { placeSheets } from '../../../src/app/pane/placing';
import type { SheetModel } from '../../../src/core/sheets/model';
import type { SheetInfo } from '../../../src/hosts/host';

const range = { top: 0, left: 0, bottom: 0, right: 0 };
const sheet = (name: string, visibility: SheetModel['visibility'] = 'visible'): SheetModel => ({
  name,
  visibility,
  styles: {},
  merges: [],
  columnWidths: [],
  cells: [
    {
      row: 0,
      column: 0,
      content: { kind: 'formula', formula: "SUM('Số liệu'!A1,'Số liệu 2'!A1)", result: null },
    },
    { row: 1, column: 0, content: { kind: 'text', text: "'Số liệu'!A1" } },
  ],
  validations: [
    { kind: 'list', ranges: [range], source: "'_danh_muc'!$A$1", message: '', strict: true },
    { kind: 'formula', ranges: [range], formula: "'Số liệu'!A1>0", message: '', strict: true },
  ],
  conditionalFormats: [{ range, formula: "'Số liệu'!A1=0" }],
});
const MODEL = [
  sheet('Số liệu'),
  sheet('_danh_muc', 'very-hidden'),
  sheet('_phu_luc', 'very-hidden'),
];
const present = (...names: string[]): SheetInfo[] =>
  names.map((name) => ({ name, visibility: 'visible' }));

test('names that are free are taken as they are', () => {
  expect(placeSheets(MODEL, present('Sheet1'), 'ask')).toEqual({
    sheets: MODEL,
    existing: 'refuse',
  });
});

test.each(['Số liệu', 'SỐ LIỆU', 'Số liệu'.normalize('NFD')])(
  'the person is asked about “%s”, for Excel the same name',
  (name) => {
    expect(placeSheets(MODEL, present(name), 'ask')).toEqual({ ask: 'Số liệu' });
  },
);

test('our own hidden sheets give way unasked', () => {
  expect(placeSheets(MODEL, present('_phu_luc', '_danh_muc'), 'ask')).toEqual({
    sheets: MODEL,
    existing: 'replace',
  });
});

test('replace keeps the names', () => {
  expect(placeSheets(MODEL, present('Số liệu'), 'replace')).toEqual({
    sheets: MODEL,
    existing: 'replace',
  });
});

test('rename takes free names, and all that refers to a sheet follows it; texts do not', () => {
  const placed = placeSheets(MODEL, present('Số liệu', 'số liệu (2)', '_danh_muc'), 'rename');
  if ('ask' in placed) throw new Error('asked');
  expect(placed.existing).toBe('refuse');
  expect(placed.sheets.map(({ name }) => name)).toEqual([
    'Số liệu (3)',
    '_danh_muc (2)',
    '_phu_luc',
  ]);
  expect(placed.sheets[0]).toMatchObject({
    cells: [
      { content: { formula: "SUM('Số liệu (3)'!A1,'Số liệu 2'!A1)" } },
      { content: { text: "'Số liệu'!A1" } },
    ],
    validations: [{ source: "'_danh_muc (2)'!$A$1" }, { formula: "'Số liệu (3)'!A1>0" }],
    conditionalFormats: [{ formula: "'Số liệu (3)'!A1=0" }],
  });
});
