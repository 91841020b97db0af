/** What was dropped: files, and the files within dropped folders. */
import { withoutLitter, type Chosen, type ChosenFile } from './source-file';

/**
 * Entries must be taken from the event before it returns; folders are walked afterwards. A folder
 * or file that cannot be opened comes with its name and no content.
 */
export function droppedFiles(transfer: DataTransfer): Promise<Chosen> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return entries.length > 0
    ? walk(entries)
    : Promise.resolve({
        files: [...transfer.files].map((file) => ({ name: file.name, file })),
        unreadable: [],
      });
}

async function walk(entries: readonly FileSystemEntry[]): Promise<Chosen> {
  const files: ChosenFile[] = [];
  const unreadable: string[] = [];
  const pending = [...entries];
  for (let entry = pending.pop(); entry; entry = pending.pop()) {
    const name = entry.fullPath.replace(/^\//, '');
    try {
      if (isFolder(entry)) pending.push(...(await entriesOf(entry)));
      else if (isFile(entry)) files.push({ name, file: await fileOf(entry) });
    } catch {
      unreadable.push(name);
    }
  }
  files.sort((one, other) => (one.name < other.name ? -1 : 1));
  return { files: withoutLitter(files), unreadable };
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

/** A reader hands out a hundred entries at a time, and none when it is done. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}
