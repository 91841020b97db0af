/** Opening the files that people name. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { FileRefused } from '../../hosts/file-refused';
import type { SourceFile } from '../../hosts/host';
import { MAX_FILE_BYTES } from '../../hosts/xlsx/guard/limits';
import { systemCode } from '../failure';

/** Without waiting (where the system knows how): a named pipe would hold the program for ever. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * A file as it is on the disk, called `name`.
 *
 * @throws FileRefused `file-unreadable` for what is not there, may not be read, or is no file at
 *   all (a folder, a pipe, a device), with the system's own code as `reason`; `file-too-large`.
 */
export async function readSourceFile(file: string, name: string): Promise<SourceFile> {
  try {
    const handle = await open(file, FLAGS);
    try {
      const info = await handle.stat();
      if (!info.isFile()) throw new FileRefused('file-unreadable', { reason: 'not-a-file' });
      if (info.size > MAX_FILE_BYTES) throw new FileRefused('file-too-large');
      return { name, bytes: await handle.readFile(), modified: isoTime(info.mtime) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const reason = systemCode(error);
    if (reason === null) throw error;
    throw new FileRefused('file-unreadable', { reason });
  }
}

/** null for a time beyond what a calendar holds: disks and archives can state such. */
function isoTime(time: Date): string | null {
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
