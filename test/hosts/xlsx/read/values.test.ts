import { inline, read, readCells, row } from './workbook-builder';

/** Styles 0 General, 1 `0.0%`, 2 built-in date 14, 3 text `@`, 4 literal percent sign, 5 `#,##0`. */
const STYLES =
  '<numFmts count="3"><numFmt numFmtId="164" formatCode="0.0%"/>' +
  '<numFmt numFmtId="165" formatCode="0&quot; %&quot;"/></numFmts>' +
  '<cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/>' +
  '<xf numFmtId="49"/><xf numFmtId="165"/><xf numFmtId="3"/></cellXfs>' +
  '<dxfs><dxf><numFmt numFmtId="164" formatCode="dd/mm"/></dxf></dxfs>';

describe('values of cells', () => {
  // 46160 days after 30/12/1899 is 18/5/2026
  test.each([
    ['whole number', '<c r="A1"><v>14033</v></c>', 14033, '14033', 'plain'],
    [
      'General shows 15 digits',
      '<c r="A1"><v>0.30000000000000004</v></c>',
      0.30000000000000004,
      '0.3',
      'plain',
    ],
    [
      'damaged thousands stay as they are',
      '<c r="A1"><v>14.033</v></c>',
      14.033,
      '14.033',
      'plain',
    ],
    ['percent', '<c r="A1" s="1"><v>0.805</v></c>', 0.805, '80.5%', 'percent'],
    ['quoted percent sign', '<c r="A1" s="4"><v>80</v></c>', 80, '80 %', 'plain'],
    ['date', '<c r="A1" s="2"><v>46160</v></c>', 46160, '18/05/2026', 'date'],
    ['thousands', '<c r="A1" s="5"><v>14033</v></c>', 14033, '14,033', 'plain'],
    [
      'number typed as text',
      '<c r="A1" s="3" t="inlineStr"><is><t>14.033</t></is></c>',
      '14.033',
      '14.033',
      'plain',
    ],
    ['leading zero in text', inline('A1', '07 lớp'), '07 lớp', '07 lớp', 'plain'],
    ['boolean', '<c r="A1" t="b"><v>1</v></c>', true, 'TRUE', 'plain'],
    ['error', '<c r="A1" t="e"><v>#REF!</v></c>', null, '#REF!', 'error'],
    ['error of a newer Excel', '<c r="A1" t="e"><v>#SPILL!</v></c>', null, '#SPILL!', 'error'],
    ['zero is not blank', '<c r="A1"><v>0</v></c>', 0, '0', 'plain'],
  ])('%s', (_name, cell, value, text, display) => {
    const cells = readCells(row(1, cell), { styles: STYLES });
    expect(cells).toEqual([{ row: 0, column: 0, value, text, display }]);
  });

  test('blank cells, with a style or an empty text, are left out', () => {
    const cells = row(
      1,
      '<c r="A1" s="1"/>',
      inline('B1', ''),
      '<c r="C1"><v></v></c>',
      '<c r="D1" t="b"/>',
    );
    expect(readCells(cells, { styles: STYLES })).toEqual([]);
  });

  test('a workbook of blank cells is whole', () => {
    const sheets = [{ name: 'A', rows: row(1, '<c r="A1" t="s"/>', '<c r="B1"/>') }];
    expect(read({ sheets })).toMatchObject({ partial: false, sheets: [{ cells: [] }] });
  });

  test('cells come by row and then by column, wherever they stand', () => {
    const rows =
      row(3, inline('B3', 'c')) +
      row(1048576, inline('XFD1048576', 'd')) +
      row(1, inline('A1', 'a'), inline('C1', 'b'));
    const cells = readCells(rows);
    expect(cells.map(({ row: r, column, text }) => [r, column, text])).toEqual([
      [0, 0, 'a'],
      [0, 2, 'b'],
      [2, 1, 'c'],
      [1048575, 16383, 'd'],
    ]);
  });

  test('cells and rows without an address stand where they are counted', () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row>';
    expect(readCells(rows).map(({ row: r, column, value }) => [r, column, value])).toEqual([
      [0, 0, 1],
      [0, 1, 2],
      [1, 2, 3],
      [1, 3, 4],
    ]);
  });
});

describe('dates of a workbook of 1904', () => {
  test('are given in the system of 1900, other numbers as they are', () => {
    // 46160 − 1462 days: the same 18/5/2026
    const rows = row(1, '<c r="A1" s="2"><v>44698</v></c>', '<c r="B1"><v>44698</v></c>');
    const cells = readCells(rows, { styles: STYLES, properties: 'date1904="1"' });
    expect(cells).toEqual([
      { row: 0, column: 0, value: 46160, text: '18/05/2026', display: 'date' },
      { row: 0, column: 1, value: 44698, text: '44698', display: 'plain' },
    ]);
  });
});

describe('text', () => {
  test.each([
    ['rich text', '<si><r><t>Xã </t></r><r><rPr><b/></rPr><t>Thuận An</t></r></si>', 'Xã Thuận An'],
    ['phonetic hints left out', '<si><t>Lớp</t><rPh sb="0" eb="1"><t>x</t></rPh></si>', 'Lớp'],
    ['composed of parts (NFD)', `<si><t>${'xã'.normalize('NFD')}</t></si>`, 'xã'.normalize('NFD')],
    [
      'no-break space',
      '<si><t xml:space="preserve">\u00a014.033\u00a0</t></si>',
      '\u00a014.033\u00a0',
    ],
    ['spaces around', '<si><t xml:space="preserve"> 10 </t></si>', ' 10 '],
    ['lines', '<si><t>một\r\nhai</t></si>', 'một\nhai'],
    ['entities', '<si><t>a &lt; b &amp; &quot;c&quot;</t></si>', 'a < b & "c"'],
    ['numeric references', '<si><t>x&#227; &#x1EA1; &#128512;</t></si>', 'xã ạ 😀'],
    ['beyond the first plane', '<si><t>😀</t></si>', '😀'],
    ['old fonts stay as they are', '<si><t>X· ThuËn An</t></si>', 'X· ThuËn An'],
    [
      'looks like a formula',
      '<si><t>=HYPERLINK("http://a","b")</t></si>',
      '=HYPERLINK("http://a","b")',
    ],
    ['looks like a property', '<si><t>__proto__</t></si>', '__proto__'],
  ])('%s', (_name, item, text) => {
    const cells = readCells(row(1, '<c r="A1" t="s"><v>0</v></c>'), { strings: [item] });
    expect(cells).toEqual([{ row: 0, column: 0, value: text, text, display: 'plain' }]);
  });

  test('inline text in runs', () => {
    const cell = '<c r="A1" t="inlineStr"><is><r><t>Xã </t></r><r><t>Đạ Tẻh</t></r></is></c>';
    expect(readCells(row(1, cell))).toMatchObject([{ value: 'Xã Đạ Tẻh' }]);
  });

  test('longer than Excel allows is kept', () => {
    const text = 'ă'.repeat(40_000);
    expect(readCells(row(1, inline('A1', text)))).toMatchObject([{ value: text }]);
  });
});

describe('formulas', () => {
  test.each([
    ['with a number', '<c r="A1"><f>SUM(B1:B9)</f><v>5</v></c>', 5, '5', 'SUM(B1:B9)'],
    ['with text', '<c r="A1" t="str"><f>"Tr"&amp;B1</f><v>Trạm</v></c>', 'Trạm', 'Trạm', '"Tr"&B1'],
    [
      'with text in references',
      '<c r="A1" t="str"><f>B1</f><v>Tr&#7841;m</v></c>',
      'Trạm',
      'Trạm',
      'B1',
    ],
    ['giving empty text', '<c r="A1" t="str"><f>""</f><v></v></c>', null, '', '""'],
    ['never calculated', '<c r="A1"><f>SUM(B1:B9)</f></c>', null, '', 'SUM(B1:B9)'],
    ['calculated to zero', '<c r="A1"><f>B1</f><v>0</v></c>', 0, '0', 'B1'],
  ])('%s', (_name, cell, value, text, formula) => {
    expect(readCells(row(1, cell))).toEqual([
      { row: 0, column: 0, value, text, display: 'plain', formula },
    ]);
  });

  test('shared ones are written out for each cell', () => {
    const rows =
      row(1, '<c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c>') +
      row(2, '<c r="B2"><f t="shared" si="0"/><v>4</v></c>');
    expect(readCells(rows)).toMatchObject([{ formula: 'A1*2' }, { formula: 'A2*2' }]);
  });

  test('a workbook never calculated is whole: nothing is made 0', () => {
    const sheets = [{ name: 'A', rows: row(1, '<c r="A1"><f>B1</f></c>') }];
    expect(read({ sheets })).toMatchObject({
      partial: false,
      sheets: [{ cells: [{ value: null }] }],
    });
  });
});
