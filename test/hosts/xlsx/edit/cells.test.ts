import { editCells } from '../../../../src/hosts/xlsx/edit/edit-cells';
import type { CellEdit } from '../../../../src/hosts/host';
import { part, unpack } from '../../../support/ooxml';
import { buildWorkbook, readBytes, workbookParts } from '../read/workbook-builder';
import { buildZip } from '../zip-builder';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PART = 'xl/worksheets/sheet1.xml';

/** A worksheet part after edits of its only sheet. */
function edited(xml: string | Uint8Array, ...edits: readonly CellEdit[]): string {
  const file = buildWorkbook({ sheets: [{ name: 'A', xml }] });
  const all = edits.map((edit) => ({ ...edit, sheet: 'A' }));
  return part(unpack(editCells(file, all)), PART);
}

function sheet(data: string, before = '', after = ''): string {
  return `<worksheet xmlns="${MAIN}">${before}${data}${after}</worksheet>`;
}

/** A workbook of one sheet, its workbook part given. */
function withWorkbook(xml: string, rows: string): Uint8Array {
  const parts = workbookParts({ sheets: [{ name: 'A', rows }] });
  return buildZip(
    parts.map((each) => (each.name === 'xl/workbook.xml' ? { ...each, data: xml } : each)),
  );
}

const text = (value: string): string => `<is><t xml:space="preserve">${value}</t></is>`;

interface Case {
  readonly title: string;
  readonly edits: readonly CellEdit[];
  readonly before: string;
  readonly after: string;
}

const seven = { cell: 'B2', value: 7 };

const CASES: readonly Case[] = [
  {
    title: 'a number takes the place of a shared text; the style stays',
    edits: [seven],
    before: '<sheetData><row r="2"><c r="B2" s="3" t="s"><v>0</v></c></row></sheetData>',
    after: '<sheetData><row r="2"><c r="B2" s="3"><v>7</v></c></row></sheetData>',
  },
  {
    title: 'attributes in another order, quoted otherwise, unknown ones',
    edits: [seven],
    before: `<sheetData><row r="2"><c t='s' x:a='">' s='3' cm="1" vm="2" r='B2' ><v>0</v></c></row></sheetData>`,
    after: `<sheetData><row r="2"><c x:a='">' s='3' r='B2'><v>7</v></c></row></sheetData>`,
  },
  {
    title: 'an empty cell with a style',
    edits: [{ cell: 'B2', value: 'Có' }],
    before: '<sheetData><row r="2"><c r="B2" s="3"/></row></sheetData>',
    after: `<sheetData><row r="2"><c r="B2" s="3" t="inlineStr">${text('Có')}</c></row></sheetData>`,
  },
  {
    title: 'emptied, a cell keeps its style',
    edits: [{ cell: 'B2', value: null }],
    before: '<sheetData><row r="2"><c r="B2" s="3" t="b"><v>1</v></c></row></sheetData>',
    after: '<sheetData><row r="2"><c r="B2" s="3"/></row></sheetData>',
  },
  {
    title: 'formatted text gives way to plain',
    edits: [{ cell: 'B2', value: 'mới' }],
    before:
      '<sheetData><row r="2"><c r="B2" t="inlineStr"><is><r><rPr><b/></rPr><t>c</t></r><rPh sb="0" eb="1"><t>u</t></rPh></is></c></row></sheetData>',
    after: `<sheetData><row r="2"><c r="B2" t="inlineStr">${text('mới')}</c></row></sheetData>`,
  },
  {
    title: 'cells that are not there stand in order, before, between and after',
    edits: [
      { cell: 'E2', value: 5 },
      { cell: 'A2', value: 1 },
      { cell: 'C2', value: 3 },
    ],
    before:
      '<sheetData><row r="2"><c r="B2"><v>2</v></c>\n <c r="D2"><v>4</v></c>\n</row></sheetData>',
    after:
      '<sheetData><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c>\n <c r="C2"><v>3</v></c><c r="D2"><v>4</v></c>\n<c r="E2"><v>5</v></c></row></sheetData>',
  },
  {
    title: 'several new cells in one place',
    edits: [
      { cell: 'C2', value: 3 },
      { cell: 'B2', value: 2 },
    ],
    before: '<sheetData><row r="2"><c r="A2"/><c r="D2"/></row></sheetData>',
    after:
      '<sheetData><row r="2"><c r="A2"/><c r="B2"><v>2</v></c><c r="C2"><v>3</v></c><c r="D2"/></row></sheetData>',
  },
  {
    title: 'rows that are not there stand in order',
    edits: [
      { cell: 'A9', value: 9 },
      { cell: 'A1', value: 1 },
      { cell: 'A3', value: 3 },
      { cell: 'B4', value: 4 },
    ],
    before: '<sheetData>\n<row r="2"/>\n<row r="5"></row>\n</sheetData>',
    after:
      '<sheetData>\n<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/>\n<row r="3"><c r="A3"><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c></row><row r="5"></row>\n<row r="9"><c r="A9"><v>9</v></c></row></sheetData>',
  },
  {
    title: 'a sheet without a row',
    edits: [seven],
    before: '<sheetData />',
    after: '<sheetData ><row r="2"><c r="B2"><v>7</v></c></row></sheetData>',
  },
  {
    title: 'a row without a cell, its columns said',
    edits: [seven],
    before: '<sheetData><row r="2" spans="3:4" ht="30"/></sheetData>',
    after: '<sheetData><row r="2" spans="2:4" ht="30"><c r="B2"><v>7</v></c></row></sheetData>',
  },
  {
    title: 'cells and rows without addresses',
    edits: [seven, { cell: 'D2', value: 4 }],
    before:
      '<sheetData><row><c><v>1</v></c></row><row><c><v>1</v></c><c s="1"><v>2</v></c><c><v>3</v></c></row></sheetData>',
    after:
      '<sheetData><row><c><v>1</v></c></row><row><c><v>1</v></c><c s="1"><v>7</v></c><c><v>3</v></c><c r="D2"><v>4</v></c></row></sheetData>',
  },
  {
    title: 'comments and CDATA that look like cells',
    edits: [seven],
    before:
      '<sheetData><!--<row r="2"><c r="B2"/></row>--><row r="2"><c r="A2" t="inlineStr"><is><t><![CDATA[<c r="B2"/></row>]]></t></is></c><!--<c r="B2"/>--><c r="B2"/></row></sheetData>',
    after:
      '<sheetData><!--<row r="2"><c r="B2"/></row>--><row r="2"><c r="A2" t="inlineStr"><is><t><![CDATA[<c r="B2"/></row>]]></t></is></c><!--<c r="B2"/>--><c r="B2"><v>7</v></c></row></sheetData>',
  },
  {
    title: 'a new cell takes the style of its row, if the row has one',
    edits: [seven, { cell: 'B3', value: 8 }],
    before: '<sheetData><row r="2" s="5" customFormat="1"/><row r="3" s="5"/></sheetData>',
    after:
      '<sheetData><row r="2" s="5" customFormat="1"><c r="B2" s="5"><v>7</v></c></row><row r="3" s="5"><c r="B3"><v>8</v></c></row></sheetData>',
  },
];

describe('only the edited cells change', () => {
  test.each(CASES)('$title', ({ edits, before, after }) => {
    expect(edited(sheet(before), ...edits)).toBe(sheet(after));
  });

  test('a new cell takes the style of its column', () => {
    const columns = '<cols><col min="1" max="1" width="9"/><col min="2" max="4" style="6"/></cols>';
    expect(edited(sheet('<sheetData/>', columns), seven)).toBe(
      sheet('<sheetData><row r="2"><c r="B2" s="6"><v>7</v></c></row></sheetData>', columns),
    );
  });

  test.each([
    ['within: stays', 'A1:C3', 'B2', 'A1:C3'],
    ['below and to the right', 'A1:C3', 'E7', 'A1:E7'],
    ['above and to the left', 'C3', 'A1', 'A1:C3'],
    ['that makes no sense: left alone', 'khắp nơi', 'A1', 'khắp nơi'],
  ])('the dimension grows with new cells: %s', (_, ref, cell, expected) => {
    const after = edited(sheet('<sheetData/>', `<dimension ref="${ref}"/>`), { cell, value: 1 });
    expect(after).toContain(`<dimension ref="${expected}"/>`);
  });

  test('rows and cells elsewhere than among the data are no cells', () => {
    const after = '<controls><row r="2"><c r="B2"/></row></controls>';
    expect(edited(sheet('<sheetData/>', '', after), seven)).toBe(
      sheet('<sheetData><row r="2"><c r="B2"><v>7</v></c></row></sheetData>', '', after),
    );
  });

  test('a byte order mark, line ends and the declaration stay', () => {
    const before = `\uFEFF<?xml version='1.0' encoding='UTF-8'?>\r\n${sheet('<sheetData/>\r\n')}\r\n`;
    const bytes = new TextEncoder().encode(before);
    const file = buildWorkbook({ sheets: [{ name: 'A', xml: bytes }] });
    const after = editCells(file, [{ sheet: 'A', ...seven }]);
    const data = '<sheetData><row r="2"><c r="B2"><v>7</v></c></row></sheetData>';
    expect(part(unpack(after), PART)).toBe(before.slice(1).replace('<sheetData/>', data));
    expect(readBytes(after).sheets[0]?.cells[0]?.value).toBe(7);
  });

  test('of two edits of one cell the later counts', () => {
    expect(edited(sheet('<sheetData/>'), seven, { cell: '$B$2', value: 8 })).toBe(
      sheet('<sheetData><row r="2"><c r="B2"><v>8</v></c></row></sheetData>'),
    );
  });
});

describe('texts', () => {
  test.each([
    ['a formula', '=1+1', '=1+1'],
    ['markup', '<b>&amp;"', '&lt;b&gt;&amp;amp;&quot;'],
    ['spaces and lines', ' a\n\tb ', ' a\n\tb '],
    ['a carriage return', 'a\r\nb', 'a_x000D_\nb'],
    ['what XML cannot hold', 'a\u0001\uFFFE', 'a_x0001__xFFFE_'],
    ['what looks like an escape', '_x0041_', '_x005F_x0041_'],
    ['beyond the first plane', '😀', '😀'],
    ['decomposed', 'Đạ'.normalize('NFD'), 'Đạ'.normalize('NFD')],
  ])('%s', (_, value, written) => {
    expect(edited(sheet('<sheetData/>'), { cell: 'A1', value })).toContain(text(written));
  });
});

describe('asking to be calculated when opened', () => {
  const FORMULA = '<row r="1"><c r="A1"><f>B2*2</f><v>2</v></c></row>';
  const workbook = (settings: string): string =>
    `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<sheets><sheet name="A" sheetId="1" r:id="r0"/></sheets>${settings}<extLst/></workbook>`;

  test.each([
    ['', '<calcPr fullCalcOnLoad="1"/>'],
    ['<calcPr calcId="1"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/>'],
    [
      '<calcPr fullCalcOnLoad="0" calcId="1"></calcPr>',
      '<calcPr fullCalcOnLoad="1" calcId="1"></calcPr>',
    ],
    [
      '<definedNames><definedName name="a">1</definedName></definedNames><oleSize ref="A1"/>',
      '<definedNames><definedName name="a">1</definedName></definedNames><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>',
    ],
  ])('a workbook with formulas: %j', (before, after) => {
    const file = withWorkbook(workbook(before), FORMULA);
    const bytes = editCells(file, [{ sheet: 'A', ...seven }]);
    expect(part(unpack(bytes), 'xl/workbook.xml')).toBe(workbook(after));
  });

  test.each([
    ['without formulas', '', seven],
    ['whose last formula is edited', FORMULA, { cell: 'A1', value: 1 }],
    ['in which nothing changes', FORMULA, { cell: 'H9', value: null }],
  ])('a workbook %s is not touched', (_, rows, edit) => {
    const file = withWorkbook(workbook(''), rows);
    const bytes = editCells(file, [{ sheet: 'A', ...edit }]);
    expect(part(unpack(bytes), 'xl/workbook.xml')).toBe(workbook(''));
  });
});
