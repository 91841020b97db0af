import { deflateSync } from 'fflate';
import { crc32 } from '../../../../src/hosts/xlsx/guard/crc32';
import { inflateEntry } from '../../../../src/hosts/xlsx/guard/zip-part';
import { buildZip, fields, toBytes } from '../zip-builder';
import type { ZipEntrySpec, ZipLies } from '../zip-builder';
import { buildWorkbook, readBytes, refusalOf, workbookParts } from './workbook-builder';

const MEGABYTE = 1024 * 1024;
const SHEET = 'xl/worksheets/sheet1.xml';

/** A good workbook, its sheet part changed and entries added. */
function withSheet(change: Partial<ZipEntrySpec>, ...more: readonly ZipEntrySpec[]): Uint8Array {
  const parts = workbookParts({}).map((part) =>
    part.name === SHEET ? { ...part, ...change } : part,
  );
  return buildZip([...parts, ...more]);
}

function withLies(lies: ZipLies): Uint8Array {
  return buildZip(workbookParts({}), lies);
}

describe('zip files no honest program writes', () => {
  const zip64 = fields([
    [2, 1],
    [2, 8],
    [8, 100],
  ]);
  const locator = fields([
    [4, 0x07064b50],
    [4, 0],
    [8, 0],
    [4, 1],
  ]);

  test.each([
    ['the same name twice', withSheet({}, { name: SHEET, data: 'x' }), 'file-hostile'],
    [
      'in another case',
      withSheet({}, { name: 'XL/worksheets/SHEET1.xml', data: 'x' }),
      'file-hostile',
    ],
    [
      'with backslashes',
      withSheet({}, { name: 'xl\\worksheets\\sheet1.xml', data: 'x' }),
      'file-hostile',
    ],
    [
      'a name that climbs out',
      withSheet({}, { name: 'xl/../../etc/passwd', data: 'x' }),
      'file-hostile',
    ],
    ['backwards', withSheet({}, { name: '..\\a.dll', data: 'x' }), 'file-hostile'],
    ['a name from the root', withSheet({}, { name: '/xl/a.xml', data: 'x' }), 'file-hostile'],
    ['a name with a drive', withSheet({}, { name: 'C:\\a.dll', data: 'x' }), 'file-hostile'],
    ['a name with a zero', withSheet({}, { name: 'a\0.xml', data: 'x' }), 'file-hostile'],
    ['no name', withSheet({}, { name: '', data: 'x' }), 'file-hostile'],
    ['encrypted', withSheet({ flags: 1 }), 'file-encrypted'],
    ['strongly encrypted', withSheet({ flags: 0x40 }), 'file-encrypted'],
    ['bzip2', withSheet({ method: 12 }), 'file-unreadable'],
    ['zip64 sizes', withSheet({ size: 0xffffffff }), 'file-unreadable'],
    ['zip64 in an extra field', withSheet({ extra: zip64 }), 'file-unreadable'],
    ['zip64 at the end', withLies({ beforeEnd: locator }), 'file-unreadable'],
    ['zip64 count', withLies({ count: 0xffff }), 'file-unreadable'],
    ['several disks', withLies({ disk: 1 }), 'file-unreadable'],
    [
      'two names in its two headers',
      withSheet({ localName: 'xl/worksheets/sheet9.xml' }),
      'file-damaged',
    ],
    ['two sizes in its two headers', withSheet({ localSize: 5 }), 'file-damaged'],
    ['fewer entries than it lists', withLies({ count: 2 }), 'file-damaged'],
    ['more entries than it lists', withLies({ count: 99 }), 'file-damaged'],
    ['a directory elsewhere', withLies({ directoryStart: 0 }), 'file-damaged'],
    ['a directory of another size', withLies({ directorySize: 0 }), 'file-damaged'],
    ['bytes before the end record', withLies({ beforeEnd: toBytes('x') }), 'file-damaged'],
    ['bytes after the end record', withLies({ trailing: 'x' }), 'file-damaged'],
    ['a wrong checksum', withSheet({ crc: 1 }), 'file-damaged'],
    ['stored with two sizes', withSheet({ method: 0, size: 5 }), 'file-damaged'],
    ['data beyond the directory', withSheet({ compressedSize: 1_000_000 }), 'file-damaged'],
    [
      'broken deflate data',
      withSheet({ data: new Uint8Array([7, 7, 7]), method: 8, crc: 0, compressedSize: 1 }),
      'file-damaged',
    ],
    ['less than declared', withSheet({ size: 100_000 }), 'file-damaged'],
  ])('%s', (_name, bytes, code) => {
    expect(refusalOf(bytes)).toMatchObject({ code });
  });

  test('entries that overlap', () => {
    const bytes = buildZip([
      { name: 'a', data: 'x'.repeat(100), method: 0 },
      { name: 'b', data: 'y', sharesWith: 0 },
    ]);
    // the second local header is the first one: make its name agree
    bytes.set(toBytes('a'), bytes.lastIndexOf('b'.charCodeAt(0)));
    expect(refusalOf(bytes)).toMatchObject({ code: 'file-hostile' });
  });
});

describe('bombs', () => {
  test('10,000 entries', () => {
    const entries = Array.from({ length: 10_000 }, (_, index) => ({
      name: `x${String(index)}`,
      data: '',
      method: 0,
    }));
    const data = { limit: 2_000, found: 10_000 };
    expect(refusalOf(buildZip(entries))).toEqual({ code: 'file-bomb', data });
  });

  test('1 GB declared', () => {
    const size = 1024 * MEGABYTE;
    const data = { part: SHEET, limit: 32 * MEGABYTE, found: size };
    expect(refusalOf(withSheet({ size, localSize: size }))).toEqual({ code: 'file-bomb', data });
  });

  test('a ratio above 250 : 1', () => {
    const bytes = withSheet({ data: new Uint8Array(4 * MEGABYTE) });
    expect(refusalOf(bytes)).toMatchObject({
      code: 'file-bomb',
      data: { part: SHEET, limit: 250 },
    });
  });

  test('one inside a part nobody reads is never touched', () => {
    const bomb = buildZip([{ name: 'a', data: new Uint8Array(8 * MEGABYTE) }]);
    expect(readBytes(withSheet({}, { name: 'xl/embeddings/a.zip', data: bomb })).partial).toBe(
      false,
    );
  });

  test('parts that come to more than 96 MB', () => {
    // each part inflates to 24 MB at a ratio of about 200 : 1
    const line = '<x>'.padEnd(1_000, 'ab');
    const noise = Array.from(
      { length: 24_000 },
      (_, index) => `${line}${String(index * index)}</x>`,
    );
    const data = `<worksheet>${noise.join('').slice(0, 24 * MEGABYTE)}</worksheet>`;
    const sheets = Array.from({ length: 5 }, (_, index) => ({
      name: `S${String(index)}`,
      xml: data,
    }));
    expect(refusalOf(buildWorkbook({ sheets }))).toMatchObject({
      code: 'file-bomb',
      data: { limit: 96 * MEGABYTE },
    });
  });

  test.each([
    ['at once', 4 * MEGABYTE],
    ['in steps', 64 * MEGABYTE],
  ])('a size that lies is found %s, and no more is kept than it says', (_name, real) => {
    const data = deflateSync(new Uint8Array(real));
    const entry = {
      name: 'a',
      deflated: true,
      compressedSize: data.length,
      size: 1_000,
      crc: 0,
      dataStart: 0,
    };
    expect(() => inflateEntry(data, entry)).toThrow(
      expect.objectContaining({
        code: 'file-damaged',
        data: { reason: 'size', part: 'a', limit: 1_000 },
      }),
    );
  });

  test('an honest large part is inflated in steps, whole', () => {
    let seed = 1;
    const text = toBytes('x'.repeat(200_000)).map(() => {
      seed = (seed * 48_271) % 2_147_483_647;
      return 65 + (seed % 26);
    });
    const data = deflateSync(text);
    expect(data.length).toBeGreaterThan(64 * 1024);
    const entry = {
      name: 'a',
      deflated: true,
      compressedSize: data.length,
      size: text.length,
      crc: crc32(text),
      dataStart: 0,
    };
    expect(inflateEntry(data, entry)).toEqual(text);
  });
});

describe('a file cut short', () => {
  test.each([0.1, 0.5, 0.9, 0.99])('to %d of its length', (share) => {
    const bytes = buildWorkbook({});
    const cut = bytes.subarray(0, Math.floor(bytes.length * share));
    expect(refusalOf(cut)).toMatchObject({ code: 'file-truncated' });
  });
});
