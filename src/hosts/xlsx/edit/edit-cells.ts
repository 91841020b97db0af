import type { CellEdit } from '../../host';
import { HostFailure } from '../../host-failure';
import { findWorkbookParts, readXml } from '../read/workbook-parts';
import { lostFormulas, sheetSplices } from './edit-sheet';
import { askCalculation, dropFromChain, haveFormula } from './formulas';
import { refuseLocked } from './locks';
import { fixedRanges, refuseObstacles } from './obstacles';
import { PackageDraft } from './package-draft';
import { planEdits } from './sheet-edits';
import { layOut } from './sheet-layout';
import { spliced } from './splice';
import { readWorkbookPart } from './workbook-part';

/** A cell of a sheet to be given a text or a number. */
export interface SheetCellEdit extends CellEdit {
  readonly sheet: string;
}

/**
 * An .xlsx or .xlsm with some cells changed and all else as it was: of the parts with those cells
 * only the cells differ, every other part is the same to the byte, and packed the same. The
 * exceptions keep the file whole: an edited formula leaves the chain of calculation, and where
 * formulas remain the workbook asks to be calculated when it is opened.
 *
 * A cell keeps its style. Text is text, whatever it begins with.
 *
 * @throws FileRefused when the file is damaged.
 * @throws HostFailure `sheet-missing`, `sheet-protected` (a locked cell), `too-large` (a text) or
 *   `not-supported` with a `reason`: the cell cannot be changed alone (merged, part of a table
 *   header, a pivot table, an array formula, or others share its formula), or the file is an .xls,
 *   an .ods, signed, or not in UTF-8.
 */
export function editCells(
  file: Uint8Array,
  edits: readonly SheetCellEdit[],
): Uint8Array<ArrayBuffer> {
  const draft = new PackageDraft(file);
  const parts = findWorkbookParts(draft);
  const bySheet = new Map<string, CellEdit[]>();
  for (const { sheet, cell, value } of edits) {
    const sheetEdits = bySheet.get(sheet) ?? [];
    sheetEdits.push({ cell, value });
    bySheet.set(sheet, sheetEdits);
  }
  const styles = parts.styles === null ? null : readXml(draft, parts.styles);
  const lost = new Map<string, ReadonlySet<string>>();
  for (const [sheet, sheetEdits] of bySheet) {
    const part = parts.sheets.find(({ name }) => name === sheet)?.part;
    if (part === undefined) throw new HostFailure('sheet-missing', { sheet });
    lost.set(sheet, new Set(editSheet(draft, part, sheetEdits, styles)));
  }
  if ([...lost.values()].some(({ size }) => size > 0)) {
    dropLostFormulas(draft, parts.workbook, lost);
  }
  const worksheets = parts.sheets.map(({ part }) => part);
  if (worksheets.some((part) => draft.isChanged(part)) && haveFormula(draft, worksheets)) {
    askCalculation(draft, parts.workbook);
  }
  return draft.toBytes();
}

/** @returns the cells whose formula is gone. */
function editSheet(
  draft: PackageDraft,
  part: string,
  sheetEdits: readonly CellEdit[],
  styles: Uint8Array | null,
): string[] {
  const edits = planEdits(sheetEdits);
  const xml = draft.xml(part);
  const layout = layOut(xml, part, new Set(edits.map(({ row }) => row)));
  refuseLocked(edits, layout, styles);
  refuseObstacles(edits, layout, fixedRanges(draft, part));
  draft.write(part, spliced(xml, sheetSplices(layout, edits)));
  return lostFormulas(layout, edits);
}

function dropLostFormulas(
  draft: PackageDraft,
  workbook: string,
  lost: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  const { sheets } = readWorkbookPart(draft.xml(workbook), workbook);
  const bySheetId = new Map(sheets.map(({ name, sheetId }) => [sheetId, lost.get(name)]));
  dropFromChain(draft, workbook, (sheetId, cell) => bySheetId.get(sheetId)?.has(cell) ?? false);
}
