import { Inflate, inflateSync } from 'fflate';
import { FileRefused } from '../../file-refused';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

/** Deflate gives at most 1,032 bytes for one: a step of 32 KB gives at most 33 MB. */
const STEP = 32 * 1024;

/**
 * The bytes of an entry, proved to be as many as declared and unchanged since they were zipped.
 * Whoever calls has found the declared size acceptable: no more than that is ever kept.
 * @throws FileRefused `file-damaged`: whether a size lies or its bytes are broken, none can tell.
 */
export function inflateEntry(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const data = file.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const part = entry.name;
  let bytes = data;
  if (entry.deflated) {
    try {
      bytes = data.length <= STEP ? inflateAtOnce(data, entry) : inflateInSteps(data, entry);
    } catch (error) {
      if (error instanceof FileRefused) throw error;
      throw new FileRefused('file-damaged', { reason: 'inflate', part });
    }
  }
  if (bytes.length !== entry.size) refuseSize(entry);
  if (crc32(bytes) !== entry.crc)
    throw new FileRefused('file-damaged', { reason: 'checksum', part });
  return bytes;
}

/** Writes beyond the buffer are dropped, so one byte more than declared is enough to know. */
function inflateAtOnce(data: Uint8Array, entry: ZipEntry): Uint8Array {
  return inflateSync(data, { out: new Uint8Array(entry.size + 1) });
}

function inflateInSteps(data: Uint8Array, entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > entry.size) refuseSize(entry);
    bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < data.length; at += STEP) {
    inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  }
  return bytes.subarray(0, length);
}

function refuseSize({ name, size }: ZipEntry): never {
  throw new FileRefused('file-damaged', { reason: 'size', part: name, limit: size });
}
