import { FileRefused } from '../../file-refused';
import { byteString, uint16, uint32 } from './bytes';
import { LIMITS } from './limits';

/** One entry of a zip file, its two headers read and found to agree. */
export interface ZipEntry {
  /** With forward slashes. */
  readonly name: string;
  readonly deflated: boolean;
  readonly compressedSize: number;
  /** Declared; proved only by inflating. */
  readonly size: number;
  readonly crc: number;
  /** Where its data begins in the file. */
  readonly dataStart: number;
}

interface CentralHeader extends Omit<ZipEntry, 'dataStart'> {
  readonly rawName: string;
  readonly method: number;
  readonly headerStart: number;
}

const END = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const MAXIMUM_COMMENT = 0xffff;
/** Bits 0, 6 and 13: encrypted data, strong encryption, masked headers. */
const ENCRYPTED = 0x2041;
/** Bit 3: sizes stand after the data, the local header may leave them 0. */
const SIZES_FOLLOW = 0x0008;
const ZIP64_EXTRA = 0x0001;

/**
 * Lists a zip file by its central directory (APPNOTE 6.3.10, 4.3), and refuses every file that
 * two readers could understand differently. Nothing is inflated.
 * @throws FileRefused
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const end = findEnd(bytes);
  const count = uint16(bytes, end + 10);
  const size = uint32(bytes, end + 12);
  const start = uint32(bytes, end + 16);
  if (end >= 20 && uint32(bytes, end - 20) === ZIP64_LOCATOR) refuseZip64();
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) refuseZip64();
  if (uint16(bytes, end + 4) !== 0 || uint16(bytes, end + 8) !== count) {
    throw new FileRefused('file-unreadable', { reason: 'several-disks' });
  }
  if (start + size !== end) throw new FileRefused('file-damaged', { reason: 'directory' });
  if (count > LIMITS.zipEntries) {
    throw new FileRefused('file-bomb', { limit: LIMITS.zipEntries, found: count });
  }
  const headers: CentralHeader[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    const header = readCentralHeader(bytes, at, end);
    headers.push(header.entry);
    at = header.next;
  }
  if (at !== end) throw new FileRefused('file-damaged', { reason: 'directory' });
  refuseDuplicates(headers);
  const entries = headers.map((header) => withLocalHeader(bytes, header, start));
  refuseOverlaps(headers, entries, start);
  return entries;
}

/** Where the end record of the directory begins. @throws FileRefused */
export function findEnd(bytes: Uint8Array): number {
  let seen = false;
  const last = bytes.length - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - MAXIMUM_COMMENT; at--) {
    if (uint32(bytes, at) !== END) continue;
    if (at + END_LENGTH + uint16(bytes, at + 20) === bytes.length) return at;
    seen = true;
  }
  if (seen) throw new FileRefused('file-damaged', { reason: 'trailing-bytes' });
  throw new FileRefused('file-truncated', { found: bytes.length });
}

function readCentralHeader(
  bytes: Uint8Array,
  at: number,
  end: number,
): { entry: CentralHeader; next: number } {
  if (at + 46 > end || uint32(bytes, at) !== CENTRAL) {
    throw new FileRefused('file-damaged', { reason: 'directory' });
  }
  const nameEnd = at + 46 + uint16(bytes, at + 28);
  const extraEnd = nameEnd + uint16(bytes, at + 30);
  const next = extraEnd + uint16(bytes, at + 32);
  if (next > end) throw new FileRefused('file-damaged', { reason: 'directory' });

  const rawName = byteString(bytes, at + 46, nameEnd);
  const name = rawName.replaceAll('\\', '/');
  if (isUnsafeName(name)) throw new FileRefused('file-hostile', { reason: 'name', part: name });
  if (uint16(bytes, at + 8) & ENCRYPTED) throw new FileRefused('file-encrypted', { part: name });
  const method = uint16(bytes, at + 10);
  if (method !== 0 && method !== 8) {
    throw new FileRefused('file-unreadable', { reason: 'compression', part: name, method });
  }
  const compressedSize = uint32(bytes, at + 20);
  const size = uint32(bytes, at + 24);
  const headerStart = uint32(bytes, at + 42);
  if (
    compressedSize === 0xffffffff ||
    size === 0xffffffff ||
    headerStart === 0xffffffff ||
    hasExtra(bytes, nameEnd, extraEnd, ZIP64_EXTRA)
  ) {
    refuseZip64();
  }
  if (method === 0 && compressedSize !== size) {
    throw new FileRefused('file-damaged', { reason: 'sizes', part: name });
  }
  const crc = uint32(bytes, at + 16);
  return {
    entry: {
      name,
      rawName,
      method,
      deflated: method === 8,
      compressedSize,
      size,
      crc,
      headerStart,
    },
    next,
  };
}

/** Nothing is ever unpacked to disk, but no honest program writes such a name. */
function isUnsafeName(name: string): boolean {
  return (
    name === '' ||
    name.startsWith('/') ||
    /^[a-z]:/i.test(name) ||
    name.includes('\0') ||
    name.split('/').includes('..')
  );
}

function hasExtra(bytes: Uint8Array, from: number, to: number, id: number): boolean {
  for (let at = from; at + 4 <= to; at += 4 + uint16(bytes, at + 2)) {
    if (uint16(bytes, at) === id) return true;
  }
  return false;
}

function refuseZip64(): never {
  throw new FileRefused('file-unreadable', { reason: 'zip64' });
}

/**
 * Part names are equal whatever their case (ISO/IEC 29500-2, 6.3.5), and readers take `\` for
 * `/`: two names that differ only so would let two readers see two different workbooks.
 */
function refuseDuplicates(headers: readonly CentralHeader[]): void {
  const seen = new Set<string>();
  for (const { name } of headers) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw new FileRefused('file-hostile', { reason: 'duplicate', part: name });
    seen.add(key);
  }
}

function withLocalHeader(bytes: Uint8Array, header: CentralHeader, directory: number): ZipEntry {
  const { rawName, method, headerStart, ...entry } = header;
  const damaged = (): never => {
    throw new FileRefused('file-damaged', { reason: 'local-header', part: entry.name });
  };
  if (headerStart + 30 > directory || uint32(bytes, headerStart) !== LOCAL) damaged();
  const flags = uint16(bytes, headerStart + 6);
  if (flags & ENCRYPTED) throw new FileRefused('file-encrypted', { part: entry.name });
  if (uint16(bytes, headerStart + 8) !== method) damaged();
  const same = (at: number, value: number): boolean => {
    const local = uint32(bytes, at);
    return local === value || (local === 0 && (flags & SIZES_FOLLOW) !== 0);
  };
  if (!same(headerStart + 14, entry.crc)) damaged();
  if (!same(headerStart + 18, entry.compressedSize)) damaged();
  if (!same(headerStart + 22, entry.size)) damaged();
  const nameEnd = headerStart + 30 + uint16(bytes, headerStart + 26);
  if (byteString(bytes, headerStart + 30, nameEnd) !== rawName) damaged();
  const dataStart = nameEnd + uint16(bytes, headerStart + 28);
  if (dataStart + entry.compressedSize > directory) damaged();
  return { ...entry, dataStart };
}

/** Entries that share bytes are how a small file holds a huge one. */
function refuseOverlaps(
  headers: readonly CentralHeader[],
  entries: readonly ZipEntry[],
  directory: number,
): void {
  const spans = headers.map(({ headerStart }, index) => {
    const entry = entries[index];
    return {
      name: entry?.name ?? '',
      from: headerStart,
      to: entry ? entry.dataStart + entry.compressedSize : directory,
    };
  });
  spans.sort((a, b) => a.from - b.from);
  let end = 0;
  for (const span of spans) {
    if (span.from < end) {
      throw new FileRefused('file-hostile', { reason: 'overlap', part: span.name });
    }
    end = span.to;
  }
}
