import { Inflate, inflateSync } from 'fflate';
import { FileRefused } from '../../file-refused';
import { crc32 } from './crc32';
import { nodeZlib } from './node-zlib';
import type { ZipEntry } from './zip-directory';

/** Deflate gives at most 1,032 bytes for one: a step of 32 KB gives at most 33 MB. */
const STEP = 32 * 1024;
/** Node takes no less. */
const SMALLEST_CHUNK = 64;

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
  if (checksum(bytes) !== entry.crc)
    throw new FileRefused('file-damaged', { reason: 'checksum', part });
  return bytes;
}

/** One byte more than declared is enough to know that there is more. */
function inflateAtOnce(data: Uint8Array, entry: ZipEntry): Uint8Array {
  const most = entry.size + 1;
  // Writes beyond the buffer are dropped.
  if (!nodeZlib) return inflateSync(data, { out: new Uint8Array(most) });
  try {
    const options = { chunkSize: Math.max(most, SMALLEST_CHUNK), maxOutputLength: most };
    const { buffer, byteOffset, byteLength } = nodeZlib.inflateRawSync(data, options);
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') refuseSize(entry);
    throw error;
  }
}

function checksum(bytes: Uint8Array): number {
  return nodeZlib ? nodeZlib.crc32(bytes) : crc32(bytes);
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
