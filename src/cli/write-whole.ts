/** Writes a file whole or not at all. */
import { randomUUID } from 'node:crypto';
import { link, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { UsageFailure } from './failure';

interface Identity {
  readonly device: number;
  readonly inode: number;
}

async function identity(file: string): Promise<Identity | null> {
  try {
    const { dev, ino } = await stat(file);
    return { device: dev, inode: ino };
  } catch {
    // Not there, or not ours to see: then it is no file that we read either.
    return null;
  }
}

/**
 * Whether two paths are one file, through links and other spellings too. False when either does
 * not exist.
 */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([identity(one), identity(other)]);
  return a !== null && b !== null && a.device === b.device && a.inode === b.inode;
}

/** @throws UsageFailure when the output exists without `force`, is an input, or has no folder. */
export async function checkOutput(
  out: string,
  inputs: readonly string[],
  force: boolean,
): Promise<void> {
  const folder = await stat(path.dirname(path.resolve(out))).catch(() => null);
  if (!folder?.isDirectory()) throw new UsageFailure('out-no-folder', { file: out });
  for (const input of inputs) {
    if (await isSameFile(out, input)) throw new UsageFailure('out-is-input', { file: out });
  }
  const existing = await stat(out).catch(() => null);
  if (existing?.isDirectory()) throw new UsageFailure('out-is-folder', { file: out });
  if (existing && !force) throw new UsageFailure('out-exists', { file: out });
}

/**
 * Writes beside the target first, then puts the finished file in its place.
 *
 * @throws UsageFailure `out-exists` when the file came into being meanwhile and `force` is false,
 *   `out-not-written` when the disk or the folder refuses.
 */
export async function writeWhole(out: string, bytes: Uint8Array, force: boolean): Promise<void> {
  const draft = path.join(path.dirname(out), `.${path.basename(out)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (force) await rename(draft, out);
    else await putIfAbsent(draft, out);
  } catch (error) {
    if (error instanceof UsageFailure) throw error;
    throw new UsageFailure('out-not-written', { file: out, reason: reasonOf(error) });
  } finally {
    await rm(draft, { force: true });
  }
}

/** `link` fails where the target exists, so nobody's file is ever overwritten by a race. */
async function putIfAbsent(draft: string, out: string): Promise<void> {
  try {
    await link(draft, out);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new UsageFailure('out-exists', { file: out });
    // Some drives (FAT, network shares) know no links.
    if (await stat(out).catch(() => null)) throw new UsageFailure('out-exists', { file: out });
    await rename(draft, out);
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}

function reasonOf(error: unknown): string {
  return codeOf(error) ?? String(error);
}
