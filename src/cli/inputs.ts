/** Which files a command line names. */
import { lstat, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isLitter } from '../core/text/file-name';
import { systemCode, UsageFailure } from './failure';
import type { Options } from './options';
import { fileIdentity } from './write-whole';

export interface InputFile {
  /** Where it is on this machine. */
  readonly path: string;
  /** What it is called in reports. */
  readonly label: string;
  /** Named on the command line itself, not found in a folder. */
  readonly named: boolean;
}

/** A folder of such a name was meant to be a workbook: it is refused, not searched. */
const WORKBOOK = /\.(xlsx|xlsm|xlsb|xls|ods)$/i;

/**
 * The files of `check`, called as they were typed; folders are taken whole.
 *
 * @param others files used otherwise, and so no inputs when they lie in one of the folders
 * @throws UsageFailure
 */
export async function checkInputs(
  names: readonly string[],
  others: readonly string[] = [],
): Promise<readonly InputFile[]> {
  const files = await expandAll(names, others);
  return files.map(({ path, named }) => ({ path, named, label: path }));
}

/** The files of `--previous`, as `checkInputs` gives them. @throws UsageFailure */
export function previousInputs({ previous, reference }: Options): Promise<readonly InputFile[]> {
  return checkInputs(previous, reference === undefined ? [] : [reference]);
}

/** What is read beside the inputs themselves. */
export function otherPaths({ reference }: Options, previous: readonly InputFile[]): string[] {
  const paths = previous.map(({ path }) => path);
  return reference === undefined ? paths : [...paths, reference];
}

/**
 * The files to merge. Labels leave out where the folder lies on this machine, so that the same
 * files give the same workbook anywhere: the path below a named folder, or the file's own name,
 * and as much of the folders above as tells two files apart.
 *
 * @param others files used otherwise, and so no inputs when they lie in one of the folders
 * @throws UsageFailure
 */
export async function mergeInputs(
  names: readonly string[],
  others: readonly string[] = [],
): Promise<readonly InputFile[]> {
  return labelled(await expandAll(names, others));
}

interface FoundFile {
  readonly path: string;
  readonly named: boolean;
  /** Absolute, in segments. */
  readonly segments: readonly string[];
  /** How many of the last segments it is called by. */
  readonly depth: number;
}

async function expandAll(
  names: readonly string[],
  others: readonly string[],
): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const name of names) found.push(...(await expand(name)));
  const used = new Set(await Promise.all(others.map(fileIdentity)));
  used.delete(null);
  const files: FoundFile[] = [];
  for (const file of once(found)) {
    const isUsed = used.size > 0 && !file.named && used.has(await fileIdentity(file.path));
    if (!isUsed) files.push(file);
  }
  return files;
}

async function expand(name: string): Promise<readonly FoundFile[]> {
  const target = await stat(name).catch(() => null);
  if (!target && !(await isThere(name))) throw new UsageFailure('input-missing', { file: name });
  if (!target?.isDirectory() || WORKBOOK.test(name)) {
    return [{ ...place(name), named: true, depth: 1 }];
  }
  const files = await filesBelow(name, []);
  return files.map((below) => ({
    ...place(path.join(name, ...below)),
    named: false,
    depth: Math.max(1, below.length),
  }));
}

/** A link that leads nowhere is there, and so is what may not be looked at: both are refused later. */
async function isThere(name: string): Promise<boolean> {
  try {
    await lstat(name);
    return true;
  } catch (error) {
    return !['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '');
  }
}

function place(file: string): Pick<FoundFile, 'path' | 'segments'> {
  return { path: file, segments: path.resolve(file).split(path.sep) };
}

/**
 * All that lies in a folder, by name; links are not followed into other folders. What is no file,
 * or a folder that cannot be opened, is handed on all the same: it is then refused and counted.
 */
async function filesBelow(
  folder: string,
  below: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const entries = await readdir(path.join(folder, ...below), { withFileTypes: true }).catch(
    () => null,
  );
  if (!entries) return [below];
  const files: (readonly string[])[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isLitter(entry.name)) continue;
    const inside = [...below, entry.name];
    if (entry.isDirectory() && !WORKBOOK.test(entry.name)) {
      files.push(...(await filesBelow(folder, inside)));
    } else {
      files.push(inside);
    }
  }
  return files;
}

/** A file named twice is read once, whichever way it was named first. */
function once(files: readonly FoundFile[]): readonly FoundFile[] {
  const byPlace = new Map<string, FoundFile>();
  for (const file of files) {
    const key = file.segments.join(path.sep);
    const before = byPlace.get(key);
    byPlace.set(
      key,
      before
        ? {
            ...before,
            named: before.named || file.named,
            depth: Math.min(before.depth, file.depth),
          }
        : file,
    );
  }
  return [...byPlace.values()];
}

function labelled(files: readonly FoundFile[]): readonly InputFile[] {
  const label = ({ segments, depth }: FoundFile) => segments.slice(-depth).join('/');
  const labels = new Map<string, number>();
  for (const file of files) labels.set(label(file), (labels.get(label(file)) ?? 0) + 1);
  const shared = (file: FoundFile) =>
    (labels.get(label(file)) ?? 0) > 1 && file.depth < file.segments.length;
  if (!files.some(shared)) {
    return files.map((file) => ({ path: file.path, named: file.named, label: label(file) }));
  }
  return labelled(files.map((file) => (shared(file) ? { ...file, depth: file.depth + 1 } : file)));
}
