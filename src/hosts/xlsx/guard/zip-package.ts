import { FileRefused } from '../../file-refused';
import { LIMITS } from './limits';
import { readZipDirectory } from './zip-directory';
import type { ZipEntry } from './zip-directory';
import { inflateEntry } from './zip-part';

/** A zip file found sound; its parts are inflated when asked for, within the limits. */
export interface ZipPackage {
  /** Whatever the case of the name. */
  has(name: string): boolean;
  /** The part, inflated anew; `null` when there is none. @throws FileRefused */
  read(name: string): Uint8Array | null;
}

/** @throws FileRefused when the file is no sound zip. */
export function openZipPackage(file: Uint8Array): ZipPackage {
  const entries = new Map<string, ZipEntry>();
  for (const entry of readZipDirectory(file)) entries.set(entry.name.toLowerCase(), entry);
  let total = 0;
  return {
    has: (name) => entries.has(name.toLowerCase()),
    read: (name) => {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return null;
      total += entry.size;
      checkSize(entry, total);
      return inflateEntry(file, entry);
    },
  };
}

/** Parts nobody reads (pictures, macros) are not counted: they are never inflated. */
function checkSize(entry: ZipEntry, total: number): void {
  const { name: part, size, compressedSize } = entry;
  const refuse = (limit: number, found: number): never => {
    throw new FileRefused('file-bomb', { part, limit, found });
  };
  if (size > LIMITS.partBytes) refuse(LIMITS.partBytes, size);
  if (total > LIMITS.packageBytes) refuse(LIMITS.packageBytes, total);
  const ratio = Math.round(size / Math.max(compressedSize, 1));
  if (size > LIMITS.ratioFrom && ratio > LIMITS.ratio) refuse(LIMITS.ratio, ratio);
}
