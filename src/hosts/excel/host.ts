import type { WorkbookHost } from '../host';
import { CellWriter } from './cells/cell-writer';
import { selectCell } from './cells/select-cell';
import { MarkWriter } from './marks/mark-writer';
import { activeSheet, listSheets, workbookName } from './read/sheets';
import { readSheet } from './read/read-sheet';
import { Writes } from './restore';
import { ExcelSession, PATIENCE } from './session';
import type { Patience, Supports } from './session';
import { watchEdits } from './watch-edits';
import { SheetWriter } from './write/sheet-writer';

/** The workbook that is open in Excel. */
export interface ExcelWorkbookHost extends WorkbookHost {
  /** What this Excel can do beyond the floor. */
  readonly capabilities: {
    /** Notes on cells (ExcelApi 1.18); without it, those of sheet models and marks are left out. */
    readonly notes: boolean;
  };
  /** As a person knows it, `Phụ lục.xlsx`; never a path. */
  workbookName(): Promise<string>;
}

/**
 * The port over Excel's library. How many requests (`sync`s) each operation takes, whatever the
 * size; beyond `REQUEST_BYTES` of what is written, or `CELLS_AT_ONCE` read, they grow with that
 * alone:
 *
 * | list, active sheet, name | read | write sheets | write cells | undo | select | watch |
 * | ------------------------ | ---- | ------------ | ----------- | ---- | ------ | ----- |
 * | 1                        | 2    | 3 for all    | 2           | 2    | 2      | 1     |
 *
 * | mark cells | undo | count marks |
 * | ---------- | ---- | ----------- |
 * | 3          | 3    | 2           |
 *
 * @param run `Excel.run`
 * @param supports answers for sets of `ExcelApi` above the floor, 1.14, and for members
 *   (`Worksheet.notes`).
 */
export function createExcelHost(
  run: typeof Excel.run,
  supports: Supports,
  patience: Patience = PATIENCE,
): ExcelWorkbookHost {
  const session = new ExcelSession(run, supports, patience);
  const writes = new Writes(patience);
  const sheets = new SheetWriter(session, writes);
  const cells = new CellWriter(session, writes);
  const marks = new MarkWriter(session, writes);
  return {
    capabilities: { notes: supports('1.18', 'Worksheet.notes') },
    workbookName: () => workbookName(session),
    listSheets: () => listSheets(session),
    activeSheet: () => activeSheet(session),
    readSheet: (name) => readSheet(session, name),
    writeSheets: (models, existing) => sheets.write(models, existing),
    writeCells: (sheet, edits) => cells.write(sheet, edits),
    markCells: (sheet, wanted) => marks.mark(sheet, wanted),
    countMarks: (sheet) => marks.count(sheet),
    selectCell: (sheet, cell) => selectCell(session, sheet, cell),
    watchEdits: (listener) => watchEdits(session, listener),
  };
}
