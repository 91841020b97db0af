import type { CellEdit } from '../../host';
import { HostFailure } from '../../host-failure';
import { findWorkbookParts, readXml } from '../read/workbook-parts';
import type { WorkbookParts } from '../read/workbook-parts';
import { readXlsx } from '../read/xlsx';
import { withoutResults } from './drop-results';
import { lostFormulas, sheetSplices } from './edit-sheet';
import { askCalculation, dropFromChain, haveFormula } from './formulas';
import { refuseLocked } from './locks';
import { fixedRanges, refuseObstacles } from './obstacles';
import { PackageDraft } from './package-draft';
import { planEdits } from '../../planned-edits';
import type { PlannedEdit } from '../../planned-edits';
import { layOut } from './sheet-layout';
import { spliced } from './splice';
import { staleResults } from './stale-results';
import { readWorkbookPart } from './workbook-part';

/** A cell of a sheet to be given a text or a number. */
export interface SheetCellEdit extends CellEdit {
  readonly sheet: string;
}

/**
 * An .xlsx or .xlsm with some cells changed and all else as it was: of the parts with those cells
 * only the cells differ, every other part is the same to the byte, and packed the same. The
 * exceptions keep the file true and whole. Formulas that read an edited cell lose the result they
 * had, and where formulas remain the workbook asks to be calculated when it is opened: nothing is
 * calculated here. An edited formula leaves the chain of calculation.
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
  const made = new Map<string, MadeEdits>();
  for (const [sheet, sheetEdits] of bySheet) {
    const part = parts.sheets.find(({ name }) => name === sheet)?.part;
    if (part === undefined) throw new HostFailure('sheet-missing', { sheet });
    made.set(sheet, editSheet(draft, part, sheetEdits, styles));
  }
  dropLostFormulas(draft, parts.workbook, made);
  const isChanged = parts.sheets.some(({ part }) => draft.isChanged(part));
  if (isChanged && haveFormula(draft, parts)) {
    dropStaleResults(draft, parts, made);
    askCalculation(draft, parts.workbook);
  }
  return draft.toBytes();
}

interface MadeEdits {
  readonly edits: readonly PlannedEdit[];
  /** Cells whose formula is gone. */
  readonly lost: ReadonlySet<string>;
}

function editSheet(
  draft: PackageDraft,
  part: string,
  sheetEdits: readonly CellEdit[],
  styles: Uint8Array | null,
): MadeEdits {
  const edits = planEdits(sheetEdits);
  const xml = draft.xml(part);
  const layout = layOut(xml, part, new Set(edits.map(({ row }) => row)));
  refuseLocked(edits, layout, styles);
  refuseObstacles(edits, layout, fixedRanges(draft, part));
  draft.write(part, spliced(xml, sheetSplices(layout, edits)));
  return { edits, lost: new Set(lostFormulas(layout, edits)) };
}

function dropLostFormulas(
  draft: PackageDraft,
  workbook: string,
  made: ReadonlyMap<string, MadeEdits>,
): void {
  if ([...made.values()].every(({ lost }) => lost.size === 0)) return;
  const { sheets } = readWorkbookPart(draft.xml(workbook), workbook);
  const bySheetId = new Map(sheets.map(({ name, sheetId }) => [sheetId, made.get(name)?.lost]));
  dropFromChain(draft, workbook, (sheetId, cell) => bySheetId.get(sheetId)?.has(cell) ?? false);
}

/** LibreOffice shows, and programs such as ours read, whatever result a file brings. */
function dropStaleResults(
  draft: PackageDraft,
  parts: WorkbookParts,
  made: ReadonlyMap<string, MadeEdits>,
): void {
  const cellsOf = new Map(readXlsx(draft).sheets.map(({ name, cells }) => [name, cells]));
  const partOf = new Map(parts.sheets.map(({ name, part }) => [name, part]));
  const stale = staleResults(
    parts.sheets.map(({ name, part }) => ({
      name,
      cells: cellsOf.get(name) ?? [],
      ranges: layOut(readXml(draft, part) ?? new Uint8Array(), part, new Set()).formulas.ranges,
      edited: made.get(name)?.edits ?? [],
    })),
  );
  for (const [name, keys] of stale) {
    const part = partOf.get(name) ?? '';
    draft.write(part, withoutResults(draft.xml(part), part, keys));
  }
}
