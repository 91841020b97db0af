import { pastOfWorkbook, type PastOptions } from '../core/corpus/read-past';
import type { PastFile } from '../core/corpus/types';
import { FileRefused } from '../hosts/file-refused';
import type { SourceFile, WorkbookReader } from '../hosts/host';

/**
 * What was reported before, to compare with: a commune's appendix of an earlier period, or a
 * provincial workbook that this program wrote. Never throws for what is in the file.
 */
export async function readPast(
  reader: WorkbookReader,
  file: SourceFile,
  options: PastOptions,
): Promise<PastFile> {
  try {
    return pastOfWorkbook(await reader.read(file), options);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const { code, data } = error;
    return { file: file.name, reports: [], refusal: { code, data }, left: [] };
  }
}
