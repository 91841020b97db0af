import type { WorkbookSnapshot } from '../../core/sheets/snapshot';
import { FileRefused } from '../file-refused';
import type { SourceFile, WorkbookReader } from '../host';
import { sniff } from './guard/sniff';
import { openZipPackage } from './guard/zip-package';
import { isOpenDocument, readOds } from './read/ods';
import { messageOf } from './read/sheetjs';
import { readXls } from './read/xls';
import { readXlsx } from './read/xlsx';
import type { WorkbookInside } from './read/xlsx';

/**
 * What stands in a workbook file: .xlsx, .xlsm, .xls (Excel 97 and later) or .ods, told apart by
 * their bytes. The bytes are checked before anything parses them, and never changed.
 *
 * @throws FileRefused with a code and data that say why; never anything else.
 */
export function readWorkbook(file: SourceFile): WorkbookSnapshot {
  try {
    const { modified, sheets, partial } = readInside(file.bytes);
    return { file: file.name, modified: modified ?? file.modified, sheets, partial };
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused('file-unreadable', { reason: messageOf(error) });
  }
}

function readInside(bytes: Uint8Array): WorkbookInside {
  if (sniff(bytes) === 'ole') return readXls(bytes);
  const zip = openZipPackage(bytes);
  return isOpenDocument(zip) ? readOds(zip) : readXlsx(zip);
}

/** `readWorkbook` as the port has it. */
export const xlsxReader: WorkbookReader = {
  // async, so that a refusal is a rejected promise
  read: async (file) => readWorkbook(file),
};
