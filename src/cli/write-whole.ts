/** Writes a file whole or not at all. */
import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { systemCode, UsageFailure } from './failure';

/** What tells one file from another, whatever it is called; null for a path that leads nowhere. */
export async function fileIdentity(file: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    return `${String(dev)}:${String(ino)}`;
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
  const [a, b] = await Promise.all([fileIdentity(one), fileIdentity(other)]);
  return a !== null && a === b;
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
 * Writes beside the target first, then puts the finished file in its place. Nothing else runs
 * meanwhile, so that an interruption finds the work either not begun or done.
 *
 * @throws UsageFailure `out-exists` when the file came into being meanwhile and `force` is false,
 *   `out-not-written` when the disk or the folder refuses.
 */
export function writeWhole(out: string, bytes: Uint8Array, force: boolean): void {
  // Of its own name: that of the output may be as long as the disk allows.
  const draft = path.join(path.dirname(out), `.phu-luc-${randomUUID()}.tmp`);
  withSignalsHeld(() => {
    try {
      writeDraft(draft, bytes);
      if (force) fs.renameSync(draft, out);
      else putIfAbsent(draft, out);
    } catch (error) {
      const reason = systemCode(error);
      if (reason === null) throw error;
      throw new UsageFailure('out-not-written', { file: out, reason });
    } finally {
      fs.rmSync(draft, { force: true });
    }
  });
}

function writeDraft(draft: string, bytes: Uint8Array): void {
  const file = fs.openSync(draft, 'wx');
  try {
    fs.writeFileSync(file, bytes);
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

/** `link` fails where the target exists, so nobody's file is ever overwritten by a race. */
function putIfAbsent(draft: string, out: string): void {
  try {
    fs.linkSync(draft, out);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw new UsageFailure('out-exists', { file: out });
    // Some drives (FAT, network shares) know no links.
    if (fs.existsSync(out)) throw new UsageFailure('out-exists', { file: out });
    fs.renameSync(draft, out);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A signal that comes while a listener is there does not end the process; milliseconds later it does. */
function withSignalsHeld(work: () => void): void {
  const hold = () => undefined;
  for (const signal of SIGNALS) process.on(signal, hold);
  try {
    work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, hold);
  }
}
