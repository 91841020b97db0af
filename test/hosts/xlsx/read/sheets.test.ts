import { readWorkbook } from '../../../../src/hosts/xlsx/read';
import { buildZip } from '../zip-builder';
import {
  buildWorkbook,
  inline,
  read,
  readBytes,
  refusalOf,
  row,
  workbookParts,
} from './workbook-builder';

const ONE_CELL = row(1, inline('A1', 'x'));

describe('sheets', () => {
  test('in order, with their names and visibility', () => {
    const { sheets } = read({
      sheets: [
        { name: 'Biểu &amp; mẫu', rows: ONE_CELL },
        { name: 'O&#39;Ẩn', attributes: 'state="hidden"' },
        { name: '_danh muc', attributes: 'state="veryHidden"' },
      ],
    });
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Biểu & mẫu', 'visible'],
      ["O'Ẩn", 'hidden'],
      ['_danh muc', 'very-hidden'],
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '!ref'])(
    'a sheet named %s is a sheet like any other',
    (name) => {
      const { sheets } = read({ sheets: [{ name, rows: ONE_CELL }, { name: 'A' }] });
      expect(sheets).toMatchObject([
        { name, cells: [{ value: 'x' }] },
        { name: 'A', cells: [] },
      ]);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  test.each(['chartsheet', 'dialogsheet', 'xlMacrosheet'])('a %s is passed over', (kind) => {
    const { sheets, partial } = read({
      sheets: [
        { name: 'Biểu đồ', kind, xml: '<chartsheet/>' },
        { name: 'A', rows: ONE_CELL },
      ],
    });
    expect(sheets.map(({ name }) => name)).toEqual(['A']);
    expect(partial).toBe(false);
  });

  test('merged ranges', () => {
    const after =
      '<mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="B3:B9"/></mergeCells>';
    expect(read({ sheets: [{ name: 'A', rows: ONE_CELL, after }] })).toMatchObject({
      partial: false,
      sheets: [
        {
          merges: [
            { top: 0, left: 0, bottom: 0, right: 4 },
            { top: 2, left: 1, bottom: 8, right: 1 },
          ],
        },
      ],
    });
  });

  test('what stands around the cells does not make it partial', () => {
    const before =
      '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:E20"/>' +
      '<sheetViews><sheetView workbookViewId="0" rightToLeft="0"/></sheetViews><cols><col min="1" max="1" width="5"/></cols>';
    const after =
      '<sheetProtection sheet="1"/><autoFilter ref="A5:E20"/><conditionalFormatting sqref="D6"><cfRule type="expression" dxfId="0" priority="1"><formula>D6&lt;0</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="C6"><formula1>"a,b"</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="A1" location="B!A1" display="x"/></hyperlinks>' +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
      '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
      '<extLst><ext uri="x"><x14:conditionalFormattings><xm:f>A1</xm:f></x14:conditionalFormattings></ext></extLst>';
    const { sheets, partial } = read({ sheets: [{ name: 'A', rows: ONE_CELL, before, after }] });
    expect(partial).toBe(false);
    expect(sheets[0]?.cells).toHaveLength(1);
  });

  test('a dimension of a million rows with one cell is one cell', () => {
    const before = '<dimension ref="A1:XFD1048576"/>';
    expect(read({ sheets: [{ name: 'A', before, rows: ONE_CELL }] }).sheets[0]?.cells).toHaveLength(
      1,
    );
  });

  test('two sheets of one name, or of one part, are refused', () => {
    const twice = buildWorkbook({ sheets: [{ name: 'A' }, { name: 'A' }] });
    expect(refusalOf(twice)).toMatchObject({ code: 'file-damaged' });
    const parts = workbookParts({ sheets: [{ name: 'A' }, { name: 'B' }] }).map((part) => ({
      ...part,
      data: String(part.data).replace('sheet2.xml', 'sheet1.xml'),
    }));
    expect(refusalOf(buildZip(parts))).toMatchObject({ code: 'file-damaged' });
  });
});

describe('when it was saved', () => {
  test.each([
    ['2026-05-18T09:30:00Z', '2026-05-18T09:30:00Z'],
    ['2026-05-18T16:30:00+07:00', '2026-05-18T09:30:00Z'],
    ['2026-05-18T09:30:00.1234567', '2026-05-18T09:30:00Z'],
    ['2026-05-18', '2026-05-18T00:00:00Z'],
    ['hôm qua', null],
    ['1601-01-01T00:00:00Z', null],
  ])('%s', (modified, expected) => {
    expect(read({ modified }).modified).toBe(expected);
  });

  test('the date of the file system stands in for a missing one, and never before one', () => {
    const modified = '2026-01-02T03:04:05.678Z';
    const own = '2026-05-18T09:30:00Z';
    const name = 'Xã Đạ Tẻh.xlsx';
    expect(readWorkbook({ name, bytes: buildWorkbook({}), modified })).toMatchObject({
      file: name,
      modified,
    });
    expect(readWorkbook({ name, bytes: buildWorkbook({ modified: own }), modified }).modified).toBe(
      own,
    );
  });
});

describe('packages as other programs write them', () => {
  const spec = {
    sheets: [{ name: 'A', rows: row(1, '<c r="A1" t="s"><v>0</v></c>') }],
    strings: ['<si><t>chữ</t></si>'],
  };
  const expected = { partial: false, sheets: [{ name: 'A', cells: [{ value: 'chữ' }] }] };

  test('backslashes in names', () => {
    const parts = workbookParts(spec).map((part) => ({
      ...part,
      name: part.name.replaceAll('/', '\\'),
    }));
    expect(readBytes(buildZip(parts))).toMatchObject(expected);
  });

  test('names in another case', () => {
    const parts = workbookParts(spec).map((part) => ({ ...part, name: part.name.toUpperCase() }));
    expect(readBytes(buildZip(parts))).toMatchObject(expected);
  });

  test('no styles, no relationships, no content types', () => {
    const parts = workbookParts(spec).filter(
      ({ name }) => name.startsWith('xl/') && !name.includes('_rels'),
    );
    expect(readBytes(buildZip(parts))).toMatchObject(expected);
  });

  test('prefixes on every element', () => {
    const prefixed = workbookParts(spec).map((part) => ({
      ...part,
      data: String(part.data)
        .replace(/<(\/?)(\w)/g, '<$1x:$2')
        .replaceAll('xmlns=', 'xmlns:x='),
    }));
    expect(readBytes(buildZip(prefixed))).toMatchObject(expected);
  });

  test('UTF-16', () => {
    const parts = workbookParts(spec).map((part) => {
      const text = `\ufeff${String(part.data).replace('UTF-8', 'UTF-16')}`;
      const data = new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer);
      return { ...part, data };
    });
    expect(readBytes(buildZip(parts))).toMatchObject(expected);
  });

  test('stored entries, and sizes that follow the data', () => {
    const parts = workbookParts(spec).map((part) => ({ ...part, method: 0 }));
    expect(readBytes(buildZip(parts))).toMatchObject(expected);
    const following = workbookParts(spec).map((part) => ({ ...part, flags: 8, localSize: 0 }));
    expect(readBytes(buildZip(following))).toMatchObject(expected);
  });

  test('pictures and macros are never inflated', () => {
    const parts = workbookParts(spec);
    parts.push({ name: 'xl/vbaProject.bin', data: 'x', size: 2 ** 31, localSize: 2 ** 31 });
    expect(readBytes(buildZip(parts))).toMatchObject(expected);
  });

  test('the bytes that came in are not changed', () => {
    const bytes = buildZip(workbookParts(spec).map((part) => ({ ...part, method: 0 })));
    const before = bytes.slice();
    readBytes(bytes);
    expect(bytes).toEqual(before);
  });
});
