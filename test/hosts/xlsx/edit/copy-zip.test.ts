import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { copyZip } from '../../../../src/hosts/xlsx/edit/copy-zip';
import { readZipDirectory } from '../../../../src/hosts/xlsx/guard/zip-directory';
import { fields, join, toBytes } from '../zip-builder';
import { foreignWorkbook } from './foreign-workbook';
import { changedEntries } from './raw-entries';

const changed = (
  changes: Readonly<Record<string, string | null>>,
): Map<string, Uint8Array | null> =>
  new Map(
    Object.entries(changes).map(([name, text]) => [name, text === null ? null : strToU8(text)]),
  );

function contents(zip: Uint8Array): [name: string, text: string][] {
  return Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]);
}

describe('copying a zip file', () => {
  const file = zipSync({
    'a.xml': strToU8('một'),
    'b.xml': strToU8('hai'),
    'c/d.bin': strToU8('ba'),
  });

  test('nothing changed: the same bytes', () => {
    expect(Buffer.from(copyZip(file, new Map())).equals(file)).toBe(true);
    const foreign = foreignWorkbook();
    expect(Buffer.from(copyZip(foreign, new Map())).equals(foreign)).toBe(true);
  });

  test('an entry replaced stands in its place, the others as they were', () => {
    const copy = copyZip(file, changed({ 'b.xml': 'hai '.repeat(100) }));
    expect(contents(copy)).toEqual([
      ['a.xml', 'một'],
      ['b.xml', 'hai '.repeat(100)],
      ['c/d.bin', 'ba'],
    ]);
    expect(changedEntries(file, copy)).toEqual(['b.xml']);
  });

  test('entries left out and added', () => {
    const copy = copyZip(file, changed({ 'a.xml': null, 'e.xml': 'năm', 'không có': null }));
    expect(contents(copy)).toEqual([
      ['b.xml', 'hai'],
      ['c/d.bin', 'ba'],
      ['e.xml', 'năm'],
    ]);
    expect(changedEntries(file, copy)).toEqual(['a.xml', 'e.xml']);
  });

  test('an entry with a Vietnamese name is kept, and can be replaced', () => {
    const named = zipSync({ 'số liệu.xml': strToU8('một'), 'a.xml': strToU8('hai') });
    const name = readZipDirectory(named)[0]?.name ?? '';
    expect(contents(copyZip(named, changed({ 'a.xml': 'ba', [name]: 'bốn' })))).toEqual([
      ['số liệu.xml', 'bốn'],
      ['a.xml', 'ba'],
    ]);
  });

  test('sizes that stood after the data stand before it when it is replaced', () => {
    const streamed = withDescriptor('a.xml', 'một', 'b.xml', 'hai');
    expect(contents(streamed)).toEqual([
      ['a.xml', 'một'],
      ['b.xml', 'hai'],
    ]);
    const copy = copyZip(streamed, changed({ 'a.xml': 'mới' }));
    expect(readZipDirectory(copy).map(({ name }) => name)).toEqual(['a.xml', 'b.xml']);
    expect(contents(copy)).toEqual([
      ['a.xml', 'mới'],
      ['b.xml', 'hai'],
    ]);
    // the descriptor of the entry that stays, signature and all
    expect(Buffer.from(copy).includes(Buffer.from('hai\x50\x4b\x07\x08', 'latin1'))).toBe(true);
    expect(Buffer.from(copyZip(streamed, new Map())).equals(streamed)).toBe(true);
  });

  test('any changes of any files give just those files', () => {
    const names = fc.constantFrom('a', 'b.xml', 'c/d', 'd e', '[e]');
    const content = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(
        fc.dictionary(names, content, { minKeys: 1, noNullPrototype: true }),
        fc.dictionary(names, fc.option(content), { noNullPrototype: true }),
        (before, changes) => {
          const copy = copyZip(zipSync(before), new Map(Object.entries(changes)));
          const expected = { ...before, ...changes };
          expect(new Map(Object.entries(unzipSync(copy)))).toEqual(
            new Map(Object.entries(expected).filter(([, bytes]) => bytes !== null)),
          );
          expect(() => readZipDirectory(copy)).not.toThrow();
        },
      ),
    );
  });
});

/** Two stored entries whose sizes follow their data, as programs write that cannot go back. */
function withDescriptor(...pairs: readonly string[]): Uint8Array {
  const plain: Record<string, Uint8Array> = {};
  for (let at = 0; at < pairs.length; at += 2)
    plain[pairs[at] ?? ''] = toBytes(pairs[at + 1] ?? '');
  const stored = zipSync(plain, { level: 0 });
  const entries = readZipDirectory(stored);
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let length = 0;
  for (const { name, crc, size, dataStart } of entries) {
    const nameBytes = toBytes(name);
    const common = [
      [2, 20],
      [2, 8],
      [2, 0],
      [4, 0],
    ] as const;
    const sizes = [
      [4, crc],
      [4, size],
      [4, size],
    ] as const;
    const local = join([
      toBytes('PK\x03\x04'),
      fields([...common, [4, 0], [4, 0], [4, 0], [2, nameBytes.length], [2, 0]]),
      nameBytes,
      stored.subarray(dataStart, dataStart + size),
      toBytes('PK\x07\x08'),
      fields(sizes),
    ]);
    records.push(
      join([
        toBytes('PK\x01\x02'),
        fields([
          [2, 20],
          ...common,
          ...sizes,
          [2, nameBytes.length],
          [2, 0],
          [2, 0],
          [2, 0],
          [2, 0],
        ]),
        fields([
          [4, 0],
          [4, length],
        ]),
        nameBytes,
      ]),
    );
    pieces.push(local);
    length += local.length;
  }
  const directory = join(records);
  const count = entries.length;
  return join([
    ...pieces,
    directory,
    toBytes('PK\x05\x06'),
    fields([
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
      [4, directory.length],
      [4, length],
      [2, 0],
    ]),
  ]);
}
