import { deflateSync } from 'fflate';
import { uint16, uint32 } from '../guard/bytes';
import { crc32 } from '../guard/crc32';
import { findEnd, readZipDirectory } from '../guard/zip-directory';
import { copyOf, joinBytes } from './splice';

/** One entry by the places of its bytes in the file. */
interface RawEntry {
  readonly name: string;
  /** Its record in the central directory. */
  readonly recordStart: number;
  readonly recordEnd: number;
  /** Its local header; all up to the next one is its own (data, descriptor, padding). */
  readonly headerStart: number;
}

interface Packed {
  readonly data: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
/** Bit 3: sizes stand after the data; in what is written they stand before it. */
const SIZES_FOLLOW = 0x0008;
const DEFLATED = 8;
/** 2.0: what reading a deflated entry takes. */
const VERSION = 20;
/** 1/1/1980, the earliest date zip can say: new parts claim no time. */
const NO_DATE = 0x0021;

/**
 * The zip file with some entries changed: by name (as `readZipDirectory` gives it), the new content, or `null` for one to leave out.
 * Names the file does not have are added at the end. Every other entry is copied byte for byte, in
 * its place, with its dates, comments and extra fields; so is the comment of the file.
 * @throws FileRefused when the file is no sound zip.
 */
export function copyZip(
  file: Uint8Array,
  changes: ReadonlyMap<string, Uint8Array | null>,
): Uint8Array<ArrayBuffer> {
  const end = findEnd(file);
  const directory = uint32(file, end + 16);
  const entries = rawEntries(file, directory);
  const packed = new Map<string, Packed | null>();
  for (const [name, content] of changes) packed.set(name, content && pack(content));

  const known = new Set(entries.map(({ name }) => name));
  const added = [...packed].flatMap(([name, content]) =>
    content && !known.has(name) ? [{ name, content }] : [],
  );
  const pieces: Uint8Array[] = [];
  let length = 0;
  const push = (...bytes: readonly Uint8Array[]): void => {
    for (const piece of bytes) {
      pieces.push(piece);
      length += piece.length;
    }
  };

  const places = new Map<RawEntry, number>();
  const inFile = [...entries].sort((one, other) => one.headerStart - other.headerStart);
  push(file.subarray(0, inFile[0]?.headerStart ?? directory));
  inFile.forEach((entry, index) => {
    const content = packed.get(entry.name);
    if (content === null) return;
    places.set(entry, length);
    const next = inFile[index + 1]?.headerStart ?? directory;
    if (content) push(changedHeader(file, entry, content), content.data);
    else push(file.subarray(entry.headerStart, next));
  });
  const addedRecords = added.map(({ name, content }) => {
    const record = newRecord(name, content, length);
    push(newHeader(name, content), content.data);
    return record;
  });

  const start = length;
  for (const entry of entries) {
    const place = places.get(entry);
    if (place !== undefined) push(copiedRecord(file, entry, packed.get(entry.name), place));
  }
  push(...addedRecords);
  push(endRecord(copyOf(file, end), places.size + added.length, length - start, start));
  return joinBytes(pieces);
}

function rawEntries(file: Uint8Array, directory: number): RawEntry[] {
  let next = directory;
  return readZipDirectory(file).map(({ name }) => {
    const recordStart = next;
    const variable =
      uint16(file, recordStart + 28) +
      uint16(file, recordStart + 30) +
      uint16(file, recordStart + 32);
    next = recordStart + CENTRAL_LENGTH + variable;
    return { name, recordStart, recordEnd: next, headerStart: uint32(file, recordStart + 42) };
  });
}

function pack(content: Uint8Array): Packed {
  return { data: deflateSync(content), crc: crc32(content), size: content.length };
}

/** The local header as it was, name and extra field included, but for what the data makes different. */
function changedHeader(file: Uint8Array, { headerStart }: RawEntry, content: Packed): Uint8Array {
  const variable = uint16(file, headerStart + 26) + uint16(file, headerStart + 28);
  const header = copyOf(file, headerStart, headerStart + LOCAL_LENGTH + variable);
  describeData(new DataView(header.buffer), 4, content);
  return header;
}

function copiedRecord(
  file: Uint8Array,
  { recordStart, recordEnd }: RawEntry,
  content: Packed | null | undefined,
  place: number,
): Uint8Array {
  const record = copyOf(file, recordStart, recordEnd);
  const view = new DataView(record.buffer);
  if (content) describeData(view, 6, content);
  view.setUint32(42, place, true);
  return record;
}

/** The fields both headers have in the same order, from "version needed" on. */
function describeData(view: DataView, at: number, { data, crc, size }: Packed): void {
  view.setUint16(at, Math.max(view.getUint16(at, true), VERSION), true);
  view.setUint16(at + 2, view.getUint16(at + 2, true) & ~SIZES_FOLLOW, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
}

function newHeader(name: string, content: Packed): Uint8Array {
  const bytes = nameBytes(name);
  const header = new Uint8Array(LOCAL_LENGTH + bytes.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, LOCAL, true);
  view.setUint16(12, NO_DATE, true);
  describeData(view, 4, content);
  view.setUint16(26, bytes.length, true);
  header.set(bytes, LOCAL_LENGTH);
  return header;
}

function newRecord(name: string, content: Packed, place: number): Uint8Array {
  const bytes = nameBytes(name);
  const record = new Uint8Array(CENTRAL_LENGTH + bytes.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, CENTRAL, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(14, NO_DATE, true);
  describeData(view, 6, content);
  view.setUint16(28, bytes.length, true);
  view.setUint32(42, place, true);
  record.set(bytes, CENTRAL_LENGTH);
  return record;
}

/** Names are read one character a byte (`readZipDirectory`), and so written. */
function nameBytes(name: string): Uint8Array {
  return Uint8Array.from(name, (character) => character.charCodeAt(0));
}

function endRecord(
  record: Uint8Array<ArrayBuffer>,
  count: number,
  size: number,
  start: number,
): Uint8Array {
  const view = new DataView(record.buffer);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return record;
}
