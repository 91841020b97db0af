import { read } from '@e965/xlsx';
import { editCells } from '../../../../src/hosts/xlsx/edit/edit-cells';
import type { SheetCellEdit } from '../../../../src/hosts/xlsx/edit/edit-cells';
import { readWorkbook } from '../../../../src/hosts/xlsx/read';
import { CONVERSION_TIMEOUT, convertWorkbook } from '../../../support/libreoffice';
import { part, unpack } from '../../../support/ooxml';
import {
  DATA_PART,
  DATA_SHEET,
  OTHER_PART,
  OTHER_SHEET,
  foreignPart,
  foreignWorkbook,
} from './foreign-workbook';
import { changedEntries } from './raw-entries';

const ASKS_CALCULATION = '<calcPr calcId="191029" fullCalcOnLoad="1"/>';

const TWO_CELLS: readonly SheetCellEdit[] = [
  { sheet: DATA_SHEET, cell: 'B3', value: 14_173 },
  { sheet: DATA_SHEET, cell: 'A4', value: '=Đạ Tẻh & <b>' },
];

describe('a foreign workbook with charts, validations and formats, edited in two cells', () => {
  const before = foreignWorkbook();
  const after = editCells(before, TWO_CELLS);

  test('every entry of the package but the sheet and the request to calculate is the same to the byte', () => {
    expect(changedEntries(before, after)).toEqual(['xl/workbook.xml', DATA_PART]);
  });

  test('of the sheet only the two cells differ, and the results that are no longer true', () => {
    const expected = foreignPart(DATA_PART)
      .replace(
        '<row r="3" spans="1:4"><c r="A3" t="s"><v>4</v></c><c r="B3" s="3"><v>14033</v></c>',
        '<row r="3" spans="1:4"><c r="A3" t="s"><v>4</v></c><c r="B3" s="3"><v>14173</v></c>',
      )
      .replace(
        '<c r="A4" t="s"><v>5</v></c>',
        '<c r="A4" t="inlineStr"><is><t xml:space="preserve">=Đạ Tẻh &amp; &lt;b&gt;</t></is></c>',
      )
      .replace('<v>14040</v>', '')
      .replace('<v>28080</v>', '')
      .replace('<v>56160</v>', '')
      .replace('</f><v>14033</v></c><c r="F9"><v>0.805</v>', '</f></c><c r="F9">');
    expect(part(unpack(after), DATA_PART)).toBe(expected);
  });

  test('of the workbook part only the request to calculate', () => {
    expect(part(unpack(after), 'xl/workbook.xml')).toBe(
      foreignPart('xl/workbook.xml').replace('<calcPr calcId="191029"/>', ASKS_CALCULATION),
    );
  });

  test('order and comment of the zip stay', () => {
    expect([...unpack(after).keys()]).toEqual([...unpack(before).keys()]);
    const comment = Buffer.from('sổ của xã');
    expect(comment.equals(after.subarray(-comment.length))).toBe(true);
  });

  test('read back, the two cells differ, and no other but results no one has calculated', () => {
    const cells = (bytes: Uint8Array): Map<string, unknown> =>
      new Map(
        readWorkbook({ name: 'a.xlsm', bytes, modified: null }).sheets.flatMap((sheet) =>
          sheet.cells.map((cell) => [
            `${sheet.name} ${String(cell.row)} ${String(cell.column)}`,
            cell,
          ]),
        ),
      );
    const [old, fresh] = [cells(before), cells(after)];
    const different = [...fresh].filter(
      ([place, cell]) => JSON.stringify(cell) !== JSON.stringify(old.get(place)),
    );
    const uncalculated = (formula: string): unknown => ({ value: null, text: '', formula });
    expect([...old.keys()].filter((place) => !fresh.has(place))).toEqual([`${DATA_SHEET} 8 5`]);
    expect(different).toMatchObject([
      [
        `${DATA_SHEET} 2 1`,
        { row: 2, column: 1, value: 14_173, text: '14,173 người', display: 'plain' },
      ],
      [
        `${DATA_SHEET} 3 0`,
        { row: 3, column: 0, value: '=Đạ Tẻh & <b>', text: '=Đạ Tẻh & <b>', display: 'plain' },
      ],
      [`${DATA_SHEET} 4 1`, uncalculated('SUM(B3:B4)')],
      [`${DATA_SHEET} 4 2`, uncalculated('B5*2')],
      [`${DATA_SHEET} 4 3`, uncalculated('C5*2')],
      [`${DATA_SHEET} 8 4`, uncalculated('B3:C3')],
    ]);
  });

  test('SheetJS opens it, strictly', () => {
    const options = { type: 'array', WTF: true, cellFormula: true, sheetStubs: true } as const;
    const sheet = read(after, options).Sheets[DATA_SHEET];
    expect(sheet?.['B3']).toMatchObject({ t: 'n', v: 14_173 });
    expect(sheet?.['A4']).toMatchObject({ t: 's', v: '=Đạ Tẻh & <b>' });
    expect(sheet?.['B5']).toMatchObject({ f: 'SUM(B3:B4)' });
  });

  test(
    'LibreOffice opens and calculates it, with its chart, picture, note and table',
    () => {
      const resaved = convertWorkbook(after, 'xlsx');
      const sheet = read(resaved, { type: 'array', WTF: true }).Sheets[DATA_SHEET];
      expect(sheet?.['B3']).toMatchObject({ v: 14_173 });
      expect(sheet?.['B5']).toMatchObject({ v: 14_180 });
      expect(sheet?.['A4']).toMatchObject({ t: 's', v: '=Đạ Tẻh & <b>' });
      const parts = [...unpack(resaved).keys()];
      for (const kind of ['charts/chart', 'media/', 'comments', 'tables/table']) {
        expect(parts.filter((name) => name.startsWith(`xl/${kind}`))).not.toEqual([]);
      }
    },
    CONVERSION_TIMEOUT,
  );
});

test('the bytes of the file that came are never changed, be they a buffer of Node', () => {
  const file = Buffer.from(foreignWorkbook());
  const copy = Buffer.from(file.toString('hex'), 'hex');
  const after = editCells(file, TWO_CELLS);
  after.fill(0);
  editCells(file, []).fill(0);
  expect(file.equals(copy)).toBe(true);
});

describe('other edits of it', () => {
  test('a sheet under a namespace prefix', () => {
    const edits = [
      { sheet: OTHER_SHEET, cell: 'B3', value: 'hai' },
      { sheet: OTHER_SHEET, cell: 'D3', value: 7 },
    ];
    expect(part(unpack(editCells(foreignWorkbook(), edits)), OTHER_PART)).toBe(
      foreignPart(OTHER_PART)
        .replace('ref="B2"', 'ref="B2:D3"')
        .replace(
          '</x:sheetData>',
          '<x:row r="3"><x:c r="B3" t="inlineStr"><x:is><x:t xml:space="preserve">hai</x:t></x:is></x:c><x:c r="D3"><x:v>7</x:v></x:c></x:row></x:sheetData>',
        ),
    );
  });

  test('a formula leaves the chain of calculation, and the next entry says its sheet', () => {
    const after = editCells(foreignWorkbook(), [{ sheet: DATA_SHEET, cell: 'B5', value: 14_040 }]);
    expect(part(unpack(after), 'xl/calcChain.xml')).toBe(
      foreignPart('xl/calcChain.xml').replace(
        '<c r="B5" i="4" l="1"/><c r="C5"/>',
        '<c r="C5" i="4"/>',
      ),
    );
    expect(part(unpack(after), DATA_PART)).toContain('<c r="B5" s="3"><v>14040</v></c>');
  });

  test('a cell that only shares a formula may go alone', () => {
    const after = editCells(foreignWorkbook(), [{ sheet: DATA_SHEET, cell: 'D5', value: null }]);
    expect(part(unpack(after), DATA_PART)).toBe(
      foreignPart(DATA_PART).replace(
        '<c r="D5"><f t="shared" si="0"/><v>56160</v></c>',
        '<c r="D5"/>',
      ),
    );
  });

  test('the cell that holds a shared formula may go with all that share it', () => {
    const after = editCells(foreignWorkbook(), [
      { sheet: DATA_SHEET, cell: 'C5', value: 1 },
      { sheet: DATA_SHEET, cell: 'D5', value: 2 },
    ]);
    expect(part(unpack(after), DATA_PART)).toContain(
      '<c r="C5"><v>1</v></c><c r="D5"><v>2</v></c>',
    );
  });

  test('an edit of what is blank to blank changes nothing at all', () => {
    const before = foreignWorkbook();
    const edits = ['D3', 'A6', 'A8', 'H30'].map((cell) => ({
      sheet: DATA_SHEET,
      cell,
      value: null,
    }));
    expect(changedEntries(before, editCells(before, edits))).toEqual([]);
  });
});
