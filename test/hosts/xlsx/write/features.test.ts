import { writeWorkbook } from '../../../../src/hosts/xlsx/write';
import { elements, part, texts, unpack, type Parts } from '../../../support/ooxml';
import { richWorkbook, workbookOf } from './rich-workbook';

const FORM = 'xl/worksheets/sheet2.xml';

let parts: Parts;
let form: string;
let styles: string;

beforeAll(async () => {
  parts = unpack(await writeWorkbook(richWorkbook));
  form = part(parts, FORM);
  styles = part(parts, 'xl/styles.xml');
});

/** The whole `<c>` of a cell. */
function cellXml(xml: string, name: string): string {
  const match = new RegExp(`<c r="${name}"[^>]*?(?:/>|>.*?</c>)`).exec(xml);
  if (!match) throw new Error(`no cell ${name}`);
  return match[0];
}

/** The cell format of a cell: `<xf …>…</xf>`. */
function formatXml(name: string): string {
  const index = Number(elements(cellXml(form, name), 'c')[0]?.['s'] ?? 0);
  const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1] ?? '';
  const format = formats.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)?.[index];
  if (!format) throw new Error(`no format of ${name}`);
  return format;
}

/** The n-th child of a list of styles, such as the fonts. */
function styleXml(list: string, item: string, index: number): string {
  const inside = new RegExp(`<${list}[^>]*>(.*)</${list}>`).exec(styles)?.[1] ?? '';
  return inside.split(`</${item}>`)[index] ?? '';
}

function fontOf(name: string): string {
  return styleXml('fonts', 'font', Number(elements(formatXml(name), 'xf')[0]?.['fontId']));
}

describe('workbook', () => {
  test('sheets in order, with their visibility; the first visible one is shown', () => {
    const workbook = part(parts, 'xl/workbook.xml');
    expect(elements(workbook, 'sheet').map(({ name, state }) => [name, state])).toEqual([
      ['_danh mục', 'veryHidden'],
      ["Phụ lục 'A' 2026", undefined],
      ['Hướng dẫn', 'hidden'],
    ]);
    expect(elements(workbook, 'workbookView')).toMatchObject([{ activeTab: '1' }]);
  });

  test('names, print area and title rows, sheet names quoted', () => {
    const workbook = part(parts, 'xl/workbook.xml');
    const names = elements(workbook, 'definedName');
    const ranges = texts(workbook, 'definedName');
    expect(
      names.map(({ name, localSheetId }, index) => [name, localSheetId, ranges[index]]),
    ).toEqual([
      ['Ket_qua', undefined, "'Phụ lục ''A'' 2026'!$D$6:$D$7"],
      ['_xlnm._FilterDatabase', '1', "'Phụ lục ''A'' 2026'!$A$5:$E$7"],
      ['_xlnm.Print_Area', '1', "'Phụ lục ''A'' 2026'!$A$1:$E$9"],
      ['_xlnm.Print_Titles', '1', "'Phụ lục ''A'' 2026'!$A:$B,'Phụ lục ''A'' 2026'!$5:$5"],
    ]);
  });

  test('Excel recalculates when it opens the file', () => {
    expect(elements(part(parts, 'xl/workbook.xml'), 'calcPr')).toMatchObject([
      { fullCalcOnLoad: '1' },
    ]);
  });

  test('has its title and claims no date', () => {
    const properties = part(parts, 'docProps/core.xml');
    expect(texts(properties, 'dc:title')).toEqual(['Phụ lục xã Thuận An & "bạn"']);
    expect(properties).not.toMatch(/modified|created/);
  });
});

describe('cells', () => {
  test('a number stands as it is', () => {
    expect(texts(cellXml(form, 'D6'), 'v')).toEqual(['14033']);
  });

  test('a formula has its cached result, of its kind', () => {
    expect(cellXml(form, 'D8')).toContain('<f>SUM(D6:D7)</f><v>1</v>');
    expect(texts(cellXml(form, 'E8'), 'f')).toEqual([
      'IF(D8>100,"Trên 100 & <dưới> 100.000","Ít")',
    ]);
    expect(elements(cellXml(form, 'E8'), 'c')).toMatchObject([{ t: 'str' }]);
    expect(cellXml(form, 'D9')).toContain('<f>SUM(Ket_qua)</f></c>');
  });

  test('a blank cell keeps its style', () => {
    expect(cellXml(form, 'E7')).toMatch(/^<c r="E7" s="\d+"\/>$/);
  });

  test('line breaks are preserved', () => {
    expect(part(parts, 'xl/sharedStrings.xml')).toContain(
      '<t xml:space="preserve">Công văn số 88/UBND-VHXH ngày 25/7/2025\nKế hoạch số 14/KH-UBND</t>',
    );
  });

  test('a link leads to a cell of the workbook', () => {
    expect(elements(form, 'hyperlink')).toEqual([{ ref: 'A9', location: "'_danh mục'!A1" }]);
  });

  test('a note stands on its cell', () => {
    expect(elements(part(parts, 'xl/comments2.xml'), 'comment')).toMatchObject([{ ref: 'D6' }]);
    expect(texts(part(parts, 'xl/comments2.xml'), 't')[0]).toMatch(/^Tổng các phần \(14\.033\)/);
    expect(texts(part(parts, 'xl/comments3.xml'), 't')).toEqual(['Ngắn']);
  });
});

describe('styles', () => {
  test('the default font is Times New Roman 13', () => {
    expect(styleXml('fonts', 'font', 0)).toBe('<font><sz val="13"/><name val="Times New Roman"/>');
  });

  test.each([
    ['A1', '<font><b/><sz val="14"/><name val="Times New Roman"/>'],
    ['A3', '<font><i/><sz val="13"/><name val="Times New Roman"/>'],
    ['A9', '<font><color rgb="FF0563C1"/><sz val="13"/><name val="Times New Roman"/>'],
  ])('the font of %s', (name, font) => {
    expect(fontOf(name)).toBe(font);
  });

  test('a fill is solid', () => {
    const fill = Number(elements(formatXml('A5'), 'xf')[0]?.['fillId']);
    expect(styleXml('fills', 'fill', fill)).toContain(
      '<patternFill patternType="solid"><fgColor rgb="FFD9E2F3"/>',
    );
  });

  test('a border has four thin sides', () => {
    const border = Number(elements(formatXml('A6'), 'xf')[0]?.['borderId']);
    expect(styleXml('borders', 'border', border)).toMatch(
      /<left style="thin"\/><right style="thin"\/><top style="thin"\/><bottom style="thin"\/>/,
    );
  });

  test('alignment, wrapping, and cells people may fill in', () => {
    expect(elements(formatXml('E6'), 'alignment')).toEqual([{ vertical: 'top', wrapText: 'true' }]);
    expect(elements(formatXml('E6'), 'protection')).toEqual([{ locked: '0' }]);
    expect(elements(formatXml('A6'), 'protection')).toEqual([]);
  });

  test.each([
    ['D6', '#,##0'],
    ['E6', '@'],
  ])('the number format of %s', (name, code) => {
    const id = elements(formatXml(name), 'xf')[0]?.['numFmtId'];
    const formats = elements(styles, 'numFmt');
    expect(formats.find(({ numFmtId }) => numFmtId === id)?.['formatCode']).toBe(code);
  });

  test('the border of a merge goes all around it', () => {
    for (const name of ['B8', 'C8']) expect(formatXml(name)).toBe(formatXml('A8'));
  });
});

describe('sheet', () => {
  test('merges', () => {
    expect(elements(form, 'mergeCell').map(({ ref }) => ref)).toEqual([
      'A1:E1',
      'A2:E2',
      'A3:E3',
      'A8:C8',
    ]);
  });

  test('a merge of one cell, which Excel would repair away, is left out', async () => {
    const merges = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    const written = unpack(await writeWorkbook(workbookOf({ merges })));
    expect(elements(part(written, 'xl/worksheets/sheet1.xml'), 'mergeCells')).toEqual([]);
  });

  test('column widths and row heights, below the last cell too', () => {
    expect(elements(form, 'col').map(({ min, width }) => [min, width])).toEqual([
      ['1', '6'],
      ['2', '36'],
      ['3', '14'],
      ['4', '14'],
      ['5', '60'],
    ]);
    expect(
      elements(form, 'row')
        .filter(({ ht }) => ht)
        .map(({ r, ht }) => [r, ht]),
    ).toEqual([
      ['2', '36'],
      ['6', '80'],
      ['12', '30'],
    ]);
  });

  test('sizes beyond what Excel takes are cut', async () => {
    const model = workbookOf({ columnWidths: [300], rowHeights: { 0: 500 } });
    const xml = part(unpack(await writeWorkbook(model)), 'xl/worksheets/sheet1.xml');
    expect(elements(xml, 'col')).toMatchObject([{ width: '255' }]);
    expect(elements(xml, 'row')).toMatchObject([{ ht: '409' }]);
  });

  test('validations: a strict list, a formula that warns', () => {
    expect(elements(form, 'dataValidation')).toEqual([
      {
        type: 'list',
        sqref: 'E7 E10:E11',
        allowBlank: '1',
        showInputMessage: '1',
        showErrorMessage: '1',
        errorStyle: 'stop',
        prompt: 'Chọn "Có" hoặc "Không".',
        error: 'Chọn "Có" hoặc "Không".',
      },
      {
        type: 'custom',
        sqref: 'D6:D7',
        allowBlank: '1',
        showInputMessage: '1',
        showErrorMessage: '1',
        errorStyle: 'warning',
        prompt: 'Kết quả là số nguyên không âm.',
        error: 'Kết quả là số nguyên không âm.',
      },
    ]);
    expect(texts(form, 'formula1')).toEqual([
      "'_danh mục'!$A$1:$A$2",
      'AND(ISNUMBER(D6),D6>=0,D6=INT(D6))',
    ]);
  });

  test('a message is cut to the 255 characters Excel takes', async () => {
    const model = workbookOf({
      validations: [
        {
          kind: 'formula',
          ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }],
          formula: 'TRUE',
          message: 'ê'.repeat(300),
          strict: true,
        },
      ],
    });
    const xml = part(unpack(await writeWorkbook(model)), 'xl/worksheets/sheet1.xml');
    expect(elements(xml, 'dataValidation')).toMatchObject([{ error: 'ê'.repeat(255) }]);
  });

  test('conditional formats, in their order, with fill and colour', () => {
    expect(elements(form, 'conditionalFormatting').map(({ sqref }) => sqref)).toEqual([
      'D6:D7',
      'E6:E7',
    ]);
    expect(elements(form, 'cfRule').map(({ priority }) => priority)).toEqual(['1', '2']);
    expect(texts(form, 'formula')).toEqual(['D6>10000', 'LEN($E6)=0']);
    expect(styleXml('dxfs', 'dxf', 0)).toContain('<font><color rgb="FF9C0006"/></font>');
    expect(styleXml('dxfs', 'dxf', 0)).toContain('<bgColor rgb="FFFFC7CE"/>');
    expect(styleXml('dxfs', 'dxf', 1)).toContain('<bgColor rgb="FFFFEB9C"/>');
  });

  test('protection without a password leaves reading, sizing and filtering', () => {
    expect(elements(form, 'sheetProtection')).toEqual([
      {
        sheet: '1',
        selectLockedCells: '0',
        selectUnlockedCells: '0',
        formatColumns: '0',
        formatRows: '0',
        autoFilter: '0',
      },
    ]);
    expect(elements(part(parts, 'xl/worksheets/sheet1.xml'), 'sheetProtection')).toEqual([]);
  });

  test('frozen rows and columns; none where none are asked for', () => {
    expect(elements(form, 'pane')).toMatchObject([
      { xSplit: '2', ySplit: '5', topLeftCell: 'C6', state: 'frozen' },
    ]);
    expect(elements(part(parts, 'xl/worksheets/sheet3.xml'), 'pane')).toEqual([]);
  });

  test('auto filter', () => {
    expect(elements(form, 'autoFilter')).toEqual([{ ref: 'A5:E7' }]);
    const names = elements(part(parts, 'xl/workbook.xml'), 'definedName');
    expect(names.filter(({ hidden }) => hidden === '1').map(({ name }) => name)).toEqual([
      '_xlnm._FilterDatabase',
    ]);
  });

  test('Excel is told not to offer to turn texts into numbers', () => {
    expect(elements(form, 'ignoredError')).toEqual([{ sqref: 'D6:D7', numberStoredAsText: '1' }]);
  });

  test('print setup: A4 across, one page wide and as many high as needed, margins in inches', () => {
    expect(elements(form, 'pageSetUpPr')).toEqual([{ fitToPage: '1' }]);
    expect(elements(form, 'pageSetup')).toEqual([
      { paperSize: '9', orientation: 'landscape', fitToWidth: '1', fitToHeight: '0' },
    ]);
    // 30 mm / 25.4 = 1.1811 in, 15 mm = 0.5906 in, 20 mm = 0.7874 in
    expect(elements(form, 'pageMargins')).toMatchObject([
      { left: '1.1811', right: '0.5906', top: '0.7874', bottom: '0.7874' },
    ]);
    expect(texts(form, 'oddFooter')).toEqual(['&CTrang &P/&N']);
  });
});
