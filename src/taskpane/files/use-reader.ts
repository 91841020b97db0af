import type { SourceFile } from '../../hosts/host';
import { usePane } from '../pane-context';
import { readFiles, type Chosen } from './source-file';

/** Reads what was chosen, and tells which files could not be opened. */
export function useReader(): (chosen: Chosen) => Promise<readonly SourceFile[]> {
  const { tellUnreadable } = usePane();
  return async (chosen) => {
    const { files, unreadable } = await readFiles(chosen.files);
    tellUnreadable([...chosen.unreadable, ...unreadable]);
    return files;
  };
}
