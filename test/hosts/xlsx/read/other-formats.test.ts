import { CFB, utils, write } from '@e965/xlsx';
import type { WorkBook } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { prepareBiffStream } from '../../../../src/hosts/xlsx/guard/biff-stream';
import { buildZip, fields, join, toBytes } from '../zip-builder';
import { readBytes, refusalOf } from './workbook-builder';

/** 46160 is 18/5/2026; 44698 is the same day in the system of 1904. */
function sample(): WorkBook {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['PHỤ LỤC', null, 14033],
    ['Xã Đạ Tẻh', 0.805, true],
  ]);
  sheet['B2'] = { t: 'n', v: 0.805, z: '0.0%', w: '80.5%' };
  sheet['A3'] = { t: 'n', v: 46160, z: 'dd/mm/yyyy', w: '18/05/2026' };
  sheet['B3'] = { t: 's', v: '=1+1' };
  sheet['C3'] = { t: 's', v: '14.033' };
  sheet['!ref'] = 'A1:C3';
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  utils.book_append_sheet(book, sheet, 'Phụ lục & mẫu');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['ẩn']]), 'Ẩn');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['sâu']]), '_danh muc');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }] };
  return book;
}

function written(book: WorkBook, bookType: 'biff8' | 'biff5' | 'ods' | 'xlsx'): Uint8Array {
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

const CELLS = [
  { row: 0, column: 0, value: 'PHỤ LỤC', text: 'PHỤ LỤC', display: 'plain' },
  { row: 0, column: 2, value: 14033, text: '14033', display: 'plain' },
  { row: 1, column: 0, value: 'Xã Đạ Tẻh', text: 'Xã Đạ Tẻh', display: 'plain' },
  { row: 1, column: 1, value: 0.805, text: '80.5%', display: 'percent' },
  { row: 1, column: 2, value: true, text: 'TRUE', display: 'plain' },
  { row: 2, column: 0, value: 46160, text: '18/05/2026', display: 'date' },
  { row: 2, column: 1, value: '=1+1', text: '=1+1', display: 'plain' },
  { row: 2, column: 2, value: '14.033', text: '14.033', display: 'plain' },
];

describe.each(['biff8', 'xlsx', 'ods'] as const)('the same workbook as %s', (bookType) => {
  test('gives the same cells', () => {
    const { sheets, partial } = readBytes(written(sample(), bookType));
    expect(partial).toBe(false);
    expect(sheets.map(({ name }) => name)).toEqual(['Phụ lục & mẫu', 'Ẩn', '_danh muc']);
    expect(sheets[0]?.cells).toEqual(CELLS);
    expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test('dates of 1904 are given in the system of 1900', () => {
    const book = sample();
    const sheet = book.Sheets['Phụ lục & mẫu'];
    if (bookType !== 'ods' && sheet) sheet['A3'] = { t: 'n', v: 44698, z: 'dd/mm/yyyy' };
    book.Workbook = { ...book.Workbook, WBProps: { date1904: bookType !== 'ods' } };
    const date = readBytes(written(book, bookType)).sheets[0]?.cells.find(({ row }) => row === 2);
    expect(date).toMatchObject({ value: 46160, text: '18/05/2026', display: 'date' });
  });

  test.each(['__proto__', 'constructor'])('a sheet named %s is a sheet like any other', (name) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['x']]), name);
    const { sheets } = readBytes(written(book, bookType));
    expect(sheets).toMatchObject([{ name, cells: [{ value: 'x' }] }]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('.xls', () => {
  test('hidden sheets, and when it was saved', () => {
    const book = sample();
    book.Props = { ModifiedDate: new Date('2026-05-18T09:30:00Z') };
    const { sheets, modified } = readBytes(written(book, 'biff8'));
    expect(sheets.map(({ visibility }) => visibility)).toEqual([
      'visible',
      'hidden',
      'very-hidden',
    ]);
    expect(modified).toBe('2026-05-18T09:30:00Z');
  });

  test('with a password', () => {
    const bytes = written(sample(), 'biff8');
    const file: unknown = CFB.read(bytes, { type: 'buffer' });
    const stream = Uint8Array.from(
      (CFB.find(file, '/Workbook') as { content: ArrayLike<number> }).content,
    );
    // FILEPASS (0x2F, 6 bytes: XOR obfuscation) right after the first record
    const first = 4 + (stream[2] ?? 0);
    const locked = new Uint8Array(stream.length + 10);
    locked.set(stream.subarray(0, first));
    locked.set([0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4], first);
    locked.set(stream.subarray(first), first + 10);
    const again: unknown = CFB.utils.cfb_new();
    CFB.utils.cfb_add(again, '/Workbook', locked);
    const encrypted = Uint8Array.from(CFB.write(again, { type: 'array' }) as number[]);
    expect(refusalOf(encrypted)).toMatchObject({ code: 'file-encrypted' });
  });

  test('of Excel 95 is refused: its text depends on a code page', () => {
    expect(refusalOf(written(sample(), 'biff5'))).toEqual({
      code: 'file-unreadable',
      data: { reason: 'excel-95' },
    });
  });

  test('cut short is refused', () => {
    const bytes = written(sample(), 'biff8');
    for (const length of [8, 100, 511, 512, 600, 1_024, 2_048, bytes.length - 1_500]) {
      expect(refusalOf(bytes.subarray(0, length))).toMatchObject({
        code: expect.stringMatching(/^file-/),
      });
    }
  });
});

describe('records of an .xls', () => {
  const BEGIN = 0x0809;
  const END = 0x000a;
  const SHEET = 0x0085;
  const NUMBER = 0x0203;
  const MULRK = 0x00bd;
  function stream(...records: readonly (readonly [type: number, size: number])[]): Uint8Array {
    return join(
      records.map(([type, size]) =>
        join([
          fields([
            [2, type],
            [2, size],
          ]),
          new Uint8Array(size),
        ]),
      ),
    );
  }
  const book = [
    [BEGIN, 16],
    [SHEET, 8],
    [END, 0],
  ] as const;

  test('cells are counted on sheets, not in charts', () => {
    const chart = [
      [BEGIN, 16],
      [NUMBER, 14],
      [END, 0],
    ] as const;
    // 24 = row and columns (6) and three cells of 6
    const sheet = [[BEGIN, 16], [NUMBER, 14], ...chart, [MULRK, 24], [END, 0]] as const;
    expect(prepareBiffStream(stream(...book, ...sheet)).filled).toBe(4);
  });

  test('names, links and the tokens of formulas are hidden, in their places', () => {
    // FORMULA: cell 6, value 8, flags 2, cache 4, length of tokens 2, tokens 3
    const { bytes } = prepareBiffStream(
      stream(...book, [BEGIN, 16], [0x0006, 25], [0x0018, 4], [0x01b8, 4], [END, 0]),
    );
    const types: number[] = [];
    for (let at = 0; at < bytes.length; at += 4 + (bytes[at + 2] ?? 0)) types.push(bytes[at] ?? 0);
    expect(types).toEqual([0x09, 0x85, 0x0a, 0x09, 0x06, 0x1d, 0x1d, 0x0a]);
    // 36 bytes of workbook records and 20 of the sheet's first, then type, size and 20 bytes
    expect([...bytes.subarray(56 + 24, 56 + 27)]).toEqual([0xff, 0xff, 0]);
  });

  test.each([
    ['a sheet that is listed and not there', stream(...book), 'file-truncated'],
    ['a sheet without an end', stream(...book, [BEGIN, 16], [NUMBER, 14]), 'file-truncated'],
    [
      'a record that breaks off',
      stream(...book, [BEGIN, 16], [NUMBER, 14]).subarray(0, -1),
      'file-truncated',
    ],
    [
      'too many cells',
      stream(...book, [BEGIN, 16], ...Array.from({ length: 60 }, () => [MULRK, 60_000] as const), [
        END,
        0,
      ]),
      'file-too-many-cells',
    ],
  ])('%s', (_name, bytes, code) => {
    expect(() => prepareBiffStream(bytes)).toThrow(expect.objectContaining({ code }));
  });
});

describe('.ods', () => {
  const MANIFEST = 'META-INF/manifest.xml';

  /** The sample as .ods, its content and parts changed. */
  function changed(
    change: (content: string) => string,
    parts: Record<string, string> = {},
  ): Uint8Array {
    const files = new Map<string, Uint8Array>(Object.entries(unzipSync(written(sample(), 'ods'))));
    const content = new TextDecoder().decode(files.get('content.xml'));
    files.set('content.xml', toBytes(change(content)));
    for (const [name, data] of Object.entries(parts)) files.set(name, toBytes(data));
    return buildZip([...files].map(([name, data]) => ({ name, data })));
  }
  const same = (content: string): string => content;
  const manifest = (type: string, more = ''): string =>
    `<manifest:manifest><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}">${more}</manifest:file-entry></manifest:manifest>`;
  const spreadsheet = 'application/vnd.oasis.opendocument.spreadsheet';

  test('a template is read', () => {
    const type = `${spreadsheet}-template`;
    const bytes = changed(same, { mimetype: type, [MANIFEST]: manifest(type) });
    expect(readBytes(bytes).sheets[0]?.cells).toEqual(CELLS);
  });

  test.each([
    ['with a password', spreadsheet, '<manifest:encryption-data/>', 'file-encrypted'],
    ['a text', 'application/vnd.oasis.opendocument.text', '', 'file-word'],
    ['a drawing', 'application/vnd.oasis.opendocument.graphics', '', 'file-unknown-kind'],
  ])('%s', (_name, type, more, code) => {
    const bytes = changed(same, { mimetype: type, [MANIFEST]: manifest(type, more) });
    expect(refusalOf(bytes)).toMatchObject({ code });
  });

  test('when it was saved', () => {
    const meta =
      '<office:document-meta><office:meta><dc:date>2026-05-18T09:30:00</dc:date></office:meta></office:document-meta>';
    expect(readBytes(changed(same, { 'meta.xml': meta })).modified).toBe('2026-05-18T09:30:00Z');
  });

  test.each([1_000_000, 1_000_000_000])('%d rows of text in one element are refused', (count) => {
    const bytes = changed((content) =>
      content.replace(
        '<table:table-row',
        `<table:table-row table:number-rows-repeated="${String(count)}"`,
      ),
    );
    expect(refusalOf(bytes)).toMatchObject({ code: 'file-too-many-cells' });
  });

  test('blank rows to the edge of the sheet, as LibreOffice writes them', () => {
    const edge =
      '<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>';
    const bytes = changed((content) => content.replace('</table:table>', edge));
    expect(readBytes(bytes)).toMatchObject({ partial: false, sheets: [{ cells: CELLS }, {}, {}] });
  });

  test('a number the parser cannot take is missed, not passed over', () => {
    const cell = '<table:table-cell office:value-type="float" office:value="5"/></table:table-row>';
    const bytes = changed((content) => content.replace('</table:table-row>', cell));
    expect(readBytes(bytes).partial).toBe(true);
  });

  test('a DOCTYPE', () => {
    const bytes = changed((content) =>
      content.replace('<office:document-content', '<!DOCTYPE a><office:document-content'),
    );
    expect(refusalOf(bytes)).toMatchObject({ code: 'file-hostile' });
  });
});
