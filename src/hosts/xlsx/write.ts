import { writeXlsx } from 'hucre/xlsx';
import type { WorkbookModel } from '../../core/sheets/model';
import { placedCells } from './write/cells';
import { checkSheetNames, namedRanges } from './write/names';
import { noteBoxes } from './write/note-boxes';
import { finishPackage } from './write/package';
import { WriteRefused } from './write/refused';
import { writtenSheet } from './write/sheet';
import { DEFAULT_FONT } from './write/style';
import { workbookText } from './write/text';

/**
 * A workbook as the bytes of an .xlsx file; the same model gives the same bytes, in a page, a
 * worker and Node. Excel recalculates every formula when it opens the file.
 *
 * Text is text whatever it looks like. Cut to what Excel holds: cells and notes to 32,767
 * characters, messages and footers to 255, columns to 255 characters, rows to 409 points.
 *
 * @throws WriteRefused when Excel could not open the workbook whole; the model is at fault.
 */
export async function writeWorkbook(model: WorkbookModel): Promise<Uint8Array<ArrayBuffer>> {
  const { sheets } = model;
  checkSheetNames(sheets);
  const firstVisible = sheets.findIndex(({ visibility }) => visibility === 'visible');
  if (firstVisible === -1) throw new WriteRefused('no-visible-sheet');

  // First, for hucre would not say what is wrong with a cell.
  const finished = sheets.map((sheet) => ({ model: sheet, cells: placedCells(sheet) }));
  const bytes = await writeXlsx({
    sheets: sheets.map(writtenSheet),
    namedRanges: namedRanges(model),
    properties: { title: workbookText(model.title) },
    defaultFont: DEFAULT_FONT,
    activeSheet: firstVisible,
  });
  const drawings = [...noteBoxes(sheets)].map(
    ([index, xml]) => [`xl/drawings/vmlDrawing${String(index + 1)}.vml`, xml] as const,
  );
  return finishPackage(bytes, new Map(drawings), finished);
}
