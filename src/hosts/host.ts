/**
 * The port: what the use cases need of a workbook, whoever holds it (an .xlsx file, Excel).
 * Adapters stand in folders of their own and are held to the same contract (`test/hosts`).
 */
import type { WorkbookSnapshot } from '../core/sheets/snapshot';

export interface WorkbookReader {
  /** Reads a whole workbook. @throws FileRefused with a code and data that say why. */
  read(file: SourceFile): Promise<WorkbookSnapshot>;
}

/** A file as it came: its bytes are never changed. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** ISO 8601, from the file system; the workbook's own date wins. */
  readonly modified: string | null;
}

