/** From the browser's files to what the session reads. */
import { isLitter } from '../../core/text/file-name';
import type { SourceFile } from '../../hosts/host';
import { MAX_FILE_BYTES } from '../../hosts/xlsx/guard/limits';

/** A file as chosen or dropped, with its path below the folder it came in. */
export interface ChosenFile {
  readonly name: string;
  readonly file: File;
}

/** What a person chose or dropped. */
export interface Chosen {
  readonly files: readonly ChosenFile[];
  /** Names of folders and files that could not be looked into. */
  readonly unreadable: readonly string[];
}

export interface ReadFiles {
  readonly files: readonly SourceFile[];
  /** Names of files that were gone, locked or not allowed when they were to be read. */
  readonly unreadable: readonly string[];
}

/** A folder is taken whole but for litter; a file chosen by itself is always meant. */
export function withoutLitter(files: readonly ChosenFile[]): readonly ChosenFile[] {
  return files.filter(({ name }) => {
    const parts = name.split('/');
    return parts.length === 1 || !parts.some(isLitter);
  });
}

/** Of a file that is too large, one byte more than is allowed: enough for it to be refused. */
async function readFile({ name, file }: ChosenFile): Promise<SourceFile | string> {
  try {
    const bytes = new Uint8Array(await file.slice(0, MAX_FILE_BYTES + 1).arrayBuffer());
    return { name, bytes, modified: new Date(file.lastModified).toISOString() };
  } catch {
    return name;
  }
}

/** One after the other: opening hundreds at once fails on some machines. */
export async function readFiles(chosen: readonly ChosenFile[]): Promise<ReadFiles> {
  const files: SourceFile[] = [];
  const unreadable: string[] = [];
  for (const each of chosen) {
    const read = await readFile(each);
    if (typeof read === 'string') unreadable.push(read);
    else files.push(read);
  }
  return { files, unreadable };
}

/** The files of an `<input>`; those of a folder are named from the folder on. */
export function chosenFiles(list: FileList): Chosen {
  const files = [...list].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
  return { files: withoutLitter(files), unreadable: [] };
}
