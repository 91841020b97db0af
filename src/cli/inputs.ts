/** Which files a command line names. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { UsageFailure } from './failure';
import { isSameFile } from './write-whole';

export interface InputFile {
  /** Where it is on this machine. */
  readonly path: string;
  /** What it is called in reports. */
  readonly label: string;
}

/** Left behind by Office and by operating systems: no one sent these. */
const LITTER = /^(~\$.*|\.~lock\..*|\..*|Thumbs\.db|desktop\.ini)$/i;

async function filesBelow(folder: string, below = ''): Promise<string[]> {
  const entries = await readdir(path.join(folder, below), { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter((entry) => !LITTER.test(entry.name))
      .map((entry) => {
        const name = path.posix.join(below, entry.name);
        if (entry.isDirectory()) return filesBelow(folder, name);
        return entry.isFile() || entry.isSymbolicLink() ? [name] : [];
      }),
  );
  return found.flat();
}

/** The files of `check`, called as they were typed; folders are taken whole. @throws UsageFailure */
export async function checkInputs(names: readonly string[]): Promise<InputFile[]> {
  const files = await Promise.all(names.map((name) => expand(name)));
  return once(files.flat().map(({ path }) => ({ path, label: path })));
}

/**
 * The files to merge. Labels leave out where the folder lies on this machine, so that the same
 * files give the same workbook anywhere: the path below a named folder, or the file's own name.
 *
 * @throws UsageFailure
 */
export async function mergeInputs(names: readonly string[], out: string): Promise<InputFile[]> {
  const files = await Promise.all(names.map((name) => expand(name)));
  const inputs: InputFile[] = [];
  for (const file of once(files.flat())) {
    // A workbook merged earlier into the folder it came from is no input of the next merge.
    const named = names.includes(file.path);
    if (named || !(await isSameFile(file.path, out))) inputs.push(file);
  }
  return withDistinctLabels(inputs);
}

async function expand(name: string): Promise<InputFile[]> {
  const found = await stat(name).catch(() => null);
  if (!found) throw new UsageFailure('input-missing', { file: name });
  if (!found.isDirectory()) return [{ path: name, label: path.basename(name) }];
  const files = await filesBelow(name);
  return files.sort().map((below) => ({ path: path.join(name, below), label: below }));
}

/** A file named twice is read once. */
function once(files: readonly InputFile[]): InputFile[] {
  const byPlace = new Map<string, InputFile>();
  for (const file of files) {
    const place = path.resolve(file.path);
    if (!byPlace.has(place)) byPlace.set(place, file);
  }
  return [...byPlace.values()];
}

/** Two files of one name get as much of their folders in front as tells them apart. */
function withDistinctLabels(files: readonly InputFile[]): InputFile[] {
  const labels = new Map<string, number>();
  for (const { label } of files) labels.set(label, (labels.get(label) ?? 0) + 1);
  return files.map((file) =>
    (labels.get(file.label) ?? 0) > 1
      ? { ...file, label: file.path.split(path.sep).join('/') }
      : file,
  );
}
