import { uint16, uint32 } from '../../../../src/hosts/xlsx/guard/bytes';
import { readZipDirectory } from '../../../../src/hosts/xlsx/guard/zip-directory';

/**
 * Each entry of a zip file by its name, as the bytes it is packed in: local header and data, and
 * the record of the directory without the place it points to.
 */
export function rawEntries(zip: Uint8Array): Map<string, string> {
  const end = endOf(zip);
  let record = uint32(zip, end + 16);
  return new Map(
    readZipDirectory(zip).map(({ name, dataStart, compressedSize }) => {
      const header = uint32(zip, record + 42);
      const length =
        46 + uint16(zip, record + 28) + uint16(zip, record + 30) + uint16(zip, record + 32);
      const central = new Uint8Array(zip.subarray(record, record + length)).fill(0, 42, 46);
      record += length;
      const local = zip.subarray(header, dataStart + compressedSize);
      return [name, `${hex(local)} ${hex(central)}`];
    }),
  );
}

function endOf(zip: Uint8Array): number {
  for (let at = zip.length - 22; at >= 0; at--) if (uint32(zip, at) === 0x06054b50) return at;
  throw new Error('no zip');
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** The names of the entries that differ, or are in one file only. */
export function changedEntries(before: Uint8Array, after: Uint8Array): string[] {
  const [old, fresh] = [rawEntries(before), rawEntries(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (name) => old.get(name) !== fresh.get(name),
  );
}
