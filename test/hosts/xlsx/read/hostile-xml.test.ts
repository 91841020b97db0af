import { FileRefused } from '../../../../src/hosts/file-refused';
import { takeSpreadsheetCensus } from '../../../../src/hosts/xlsx/guard/spreadsheet-census';
import { buildZip, toBytes } from '../zip-builder';
import {
  buildWorkbook,
  inline,
  read,
  readBytes,
  refusalOf,
  row,
  workbookParts,
  worksheet,
} from './workbook-builder';

const LAUGHS =
  '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const ONE_CELL = worksheet({ rows: row(1, inline('A1', 'x')) });

function withSheetXml(xml: string | Uint8Array): Uint8Array {
  return buildWorkbook({ sheets: [{ name: 'A', xml }] });
}

/** Stored, so that nothing is refused for its ratio. */
function refusalOfStored(...xmls: readonly string[]): ReturnType<typeof refusalOf> {
  const sheets = xmls.map((xml, index) => ({ name: `S${String(index)}`, xml }));
  return refusalOf(buildZip(workbookParts({ sheets }).map((part) => ({ ...part, method: 0 }))));
}

function utf16(text: string, littleEndian: boolean, mark = true): Uint8Array {
  const units = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < units.length; index++) {
    view.setUint16(index * 2, units.charCodeAt(index), littleEndian);
  }
  return bytes;
}

describe('declarations inside XML', () => {
  test.each([
    ['a billion laughs', LAUGHS + ONE_CELL],
    ['a DOCTYPE', `<!DOCTYPE worksheet>${ONE_CELL}`],
    ['in small letters', `<!doctype worksheet>${ONE_CELL}`],
    ['a DOCTYPE that reads a file', `<!DOCTYPE a SYSTEM "file:///etc/passwd">${ONE_CELL}`],
    ['an entity far inside', ONE_CELL.replace('</sheetData>', '</sheetData><!ENTITY a "b">')],
    ['in UTF-16', utf16(LAUGHS + ONE_CELL, true)],
    ['in UTF-16, the other way round', utf16(LAUGHS + ONE_CELL, false)],
    ['in UTF-16 without a mark', utf16(LAUGHS + ONE_CELL, true, false)],
  ])('%s', (_name, xml) => {
    expect(refusalOf(withSheetXml(xml))).toMatchObject({
      code: 'file-hostile',
      data: { reason: 'declaration', part: 'xl/worksheets/sheet1.xml' },
    });
  });

  test.each([
    'xl/workbook.xml',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    '_rels/.rels',
    'docProps/core.xml',
  ])('are refused in %s', (name) => {
    const parts = workbookParts({ strings: [], styles: '', modified: '' }).map((part) =>
      part.name === name ? { ...part, data: LAUGHS + String(part.data) } : part,
    );
    expect(refusalOf(buildZip(parts))).toMatchObject({
      code: 'file-hostile',
      data: { part: name },
    });
  });

  test('text that quotes one, comments and CDATA are no declarations', () => {
    const xml = ONE_CELL.replace('>x<', '>&lt;!DOCTYPE&gt;<![CDATA[ a]]><').replace(
      '<sheetData>',
      '<!-- <c> --><sheetData>',
    );
    expect(readBytes(withSheetXml(xml)).sheets[0]?.cells).toMatchObject([
      { value: '<!DOCTYPE> a' },
    ]);
  });
});

describe('encodings', () => {
  test('a declared one is honoured', () => {
    const xml = `<?xml version="1.0" encoding="windows-1252"?>${ONE_CELL.replace('>x<', '>X\u00b7 ThuËn An<')}`;
    const bytes = Uint8Array.from(xml, (character) => character.charCodeAt(0));
    expect(readBytes(withSheetXml(bytes)).sheets[0]?.cells).toMatchObject([
      { value: 'X· ThuËn An' },
    ]);
  });

  test('one nobody knows is refused', () => {
    const xml = `<?xml version="1.0" encoding="x-unheard-of"?>${ONE_CELL}`;
    expect(refusalOf(withSheetXml(xml))).toMatchObject({
      code: 'file-damaged',
      data: { reason: 'encoding' },
    });
  });
});

describe('more than a sheet can be', () => {
  test('600,000 cells', () => {
    const line = '<row>' + '<c><v>1</v></c>'.repeat(1_000) + '</row>';
    expect(refusalOfStored(worksheet({ rows: line.repeat(600) }))).toMatchObject({
      code: 'file-too-many-cells',
      data: { what: 'cells', limit: 500_000, found: 600_000 },
    });
  });

  test('600,000 cells over several sheets, blank ones', () => {
    const rows = `<row>${'<c s="1"/>'.repeat(1_000)}</row>`.repeat(200);
    const sheet = worksheet({ rows });
    expect(refusalOfStored(sheet, sheet, sheet)).toMatchObject({
      code: 'file-too-many-cells',
      data: { found: 600_000, part: 'xl/worksheets/sheet3.xml' },
    });
  });

  test('600,000 empty rows', () => {
    expect(refusalOfStored(worksheet({ rows: '<row ht="15"/>'.repeat(600_000) }))).toMatchObject({
      code: 'file-too-many-cells',
      data: { what: 'rows', found: 600_000 },
    });
  });

  test('20,001 merged ranges', () => {
    const after = `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(20_001)}</mergeCells>`;
    expect(refusalOf(withSheetXml(worksheet({ after })))).toMatchObject({
      code: 'file-too-many-cells',
      data: { what: 'merges', limit: 20_000, found: 20_001 },
    });
  });

  test.each(['A1048577', 'XFE1', 'ZZZZZZZZ1', 'A999999999999', 'A0', '1', 'A', 'a1', 'A-1', ''])(
    'a cell at "%s"',
    (address) => {
      const rows = `<row r="1"><c r="${address}"><v>1</v></c></row>`;
      expect(refusalOf(withSheetXml(worksheet({ rows })))).toMatchObject({ code: 'file-damaged' });
    },
  );

  test('hyperlinks over the whole sheet make no cells', () => {
    const link = '<hyperlink ref="A1:XFD1048576" location="A1"/>';
    const after = `<hyperlinks>${link.repeat(100)}</hyperlinks>`;
    const { sheets, partial } = read({
      sheets: [{ name: 'A', rows: row(1, inline('A1', 'x')), after }],
    });
    expect(partial).toBe(false);
    expect(sheets[0]?.cells).toHaveLength(1);
  });

  test('a shared formula that would be copied out to gigabytes', () => {
    const rows =
      row(1, `<c r="A1"><f t="shared" si="0" ref="A1:A9">${'1+'.repeat(5_000)}1</f><v>1</v></c>`) +
      `<row>${'<c><f t="shared" si="0"/><v>1</v></c>'.repeat(10_000)}</row>`;
    expect(refusalOf(withSheetXml(worksheet({ rows })))).toMatchObject({
      code: 'file-bomb',
      data: { reason: 'formulas' },
    });
  });

  test('array formulas that every cell would be looked up in', () => {
    const cell = '<c><f t="array" ref="A1:B2">1</f><v>1</v></c>';
    const rows = `<row>${cell.repeat(5_000)}</row>`;
    expect(refusalOf(withSheetXml(worksheet({ rows })))).toMatchObject({ code: 'file-bomb' });
  });
});

describe('broken XML', () => {
  test.each([
    ['a tag without an end', ONE_CELL.replace('</worksheet>', '</worksheet')],
    ['a tag inside a tag', ONE_CELL.replace('<c r=', '<c <b r=')],
    ['a comment without an end', `${ONE_CELL}<!-- `],
    ['a quotation without an end', ONE_CELL.replace('t="inlineStr"', 't="inlineStr')],
  ])('%s', (_name, xml) => {
    expect(refusalOf(withSheetXml(xml))).toMatchObject({
      code: 'file-damaged',
      data: { reason: 'xml' },
    });
  });

  test('a sheet part that breaks off gives no empty sheet', () => {
    expect(refusalOf(withSheetXml(ONE_CELL.replace('</sheetData></worksheet>', '')))).toMatchObject(
      {
        code: 'file-damaged',
        data: { reason: 'no-cell-left' },
      },
    );
  });

  test('a format too long to be Excel’s does not keep the formatter busy', () => {
    const styles =
      `<numFmts><numFmt numFmtId="164" formatCode="${'0.'.repeat(100_000)}"/></numFmts>` +
      '<cellXfs><xf numFmtId="164"/></cellXfs>';
    const rows = row(1, '<c r="A1" s="0"><v>5</v></c>');
    expect(read({ styles, sheets: [{ name: 'A', rows }] }).sheets[0]?.cells).toMatchObject([
      { value: 5, text: '5' },
    ]);
  });
});

describe('names out to pollute', () => {
  test('attributes, parts, defined names and relationships', () => {
    const parts = workbookParts({ strings: ['<si><t>__proto__</t></si>'] }).map((part) => ({
      ...part,
      data: String(part.data)
        .replace(
          '<workbookPr',
          '<definedNames><definedName name="__proto__">1</definedName></definedNames><workbookPr __proto__="x"',
        )
        .replace('<c ', '<c __proto__="polluted" constructor="x" '),
    }));
    const link =
      '<Relationships><Relationship Id="__proto__" Type="__proto__" Target="__proto__"/></Relationships>';
    parts.push(
      { name: '__proto__', data: 'x' },
      { name: 'xl/worksheets/_rels/sheet1.xml.rels', data: link },
    );
    expect(readBytes(buildZip(parts))).toMatchObject({
      partial: false,
      sheets: [{ cells: [{ value: 'PHỤ LỤC' }] }],
    });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('what an .ods may stand for', () => {
  function census(rows: string): ReturnType<typeof takeSpreadsheetCensus> {
    const xml = `<office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet>`;
    return takeSpreadsheetCensus(toBytes(xml), 'content.xml');
  }
  const cell = (attributes: string): string =>
    `<table:table-cell office:value-type="string" ${attributes}><text:p>x</text:p></table:table-cell>`;

  test.each([
    [
      'rows',
      `<table:table-row table:number-rows-repeated="7">${cell('')}${cell('')}</table:table-row>`,
      14,
    ],
    [
      'columns',
      `<table:table-row>${cell('table:number-columns-repeated="5"')}</table:table-row>`,
      5,
    ],
    [
      'both',
      `<table:table-row table:number-rows-repeated="7">${cell('table:number-columns-repeated="5"')}</table:table-row>`,
      35,
    ],
    [
      'blank ones to the edge',
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      0,
    ],
    [
      'under another spelling',
      `<table:table-row_x table:number-rows-repeated="7">${cell('')}</table:table-row_x>`,
      7,
    ],
  ])('%s are multiplied out', (_name, rows, cells) => {
    expect(census(rows)).toMatchObject([{ name: 'A', cells }]);
  });

  test.each([
    [
      'two attributes of one name',
      'table:number-rows-repeated="1" x:Number-Rows-Repeated="1000000000"',
    ],
    ['no whole number', 'table:number-rows-repeated="1e9x"'],
    ['a negative number', 'table:number-rows-repeated="-5"'],
  ])('%s', (_name, attributes) => {
    const rows = `<table:table-row ${attributes}>${cell('')}</table:table-row>`;
    expect(() => census(rows)).toThrow(FileRefused);
  });

  test.each([
    [
      'a billion spaces',
      '<table:table-row><table:table-cell><text:p><text:s text:c="1000000000"/></text:p></table:table-cell></table:table-row>',
      'file-bomb',
    ],
    [
      'a billion decimal places',
      '<number:number number:decimal-places="1000000000"/>',
      'file-hostile',
    ],
  ])('%s', (_name, rows, code) => {
    expect(() => census(rows)).toThrow(expect.objectContaining({ code }));
  });
});
