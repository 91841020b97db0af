import type { BrowserSession } from '../../app/pane/types';
import type { Chosen } from '../files/source-file';
import { useReader } from '../files/use-reader';
import { usePane } from '../pane-context';

/** Opens the first of the files chosen or dropped: one workbook is open at a time. */
export function useOpenWorkbook(browser: BrowserSession): (chosen: Chosen) => void {
  const read = useReader();
  const { replaceWorkbook } = usePane();
  return ({ files, unreadable }) => {
    void read({ files: files.slice(0, 1), unreadable }).then(([file]) => {
      if (file) replaceWorkbook(() => browser.openFile(file));
    });
  };
}
