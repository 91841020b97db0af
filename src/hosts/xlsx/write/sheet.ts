import type { WriteSheet } from 'hucre/xlsx';
import { rangeName } from '../../../core/sheets/address';
import type { SheetModel } from '../../../core/sheets/model';
import { writtenCells } from './cells';
import { pageOf } from './page';
import { conditionalRules } from './style';
import { writtenValidations } from './validation';

/** What Excel allows: characters across, points high. */
const WIDEST_COLUMN = 255;
const TALLEST_ROW = 409;

/** A protected sheet may still be read, copied from, filtered, and its cells made larger. */
const PROTECTION = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  autoFilter: true,
};

/** @throws WriteRefused when Excel could not open the sheet whole. */
export function writtenSheet(sheet: SheetModel): WriteSheet {
  const rowDefs = rowHeights(sheet);
  const { freeze } = sheet;
  return {
    name: sheet.name,
    hidden: sheet.visibility === 'hidden',
    veryHidden: sheet.visibility === 'very-hidden',
    columns: sheet.columnWidths.map((width) => ({ width: Math.min(width, WIDEST_COLUMN) })),
    rows: emptyRows(rowDefs),
    cells: writtenCells(sheet),
    rowDefs,
    merges: sheet.merges
      .map(({ top, left, bottom, right }) => ({
        startRow: top,
        startCol: left,
        endRow: bottom,
        endCol: right,
      }))
      .filter(({ startRow, endRow, startCol, endCol }) => startRow < endRow || startCol < endCol),
    dataValidations: writtenValidations(sheet),
    conditionalRules: conditionalRules(sheet.conditionalFormats ?? []),
    ...(sheet.protected && { protection: PROTECTION }),
    ...(freeze && (freeze.rows > 0 || freeze.columns > 0) && { freezePane: freeze }),
    ...(sheet.autoFilter && { autoFilter: { range: rangeName(sheet.autoFilter) } }),
    ...(sheet.print && pageOf(sheet.print)),
  };
}

function rowHeights(sheet: SheetModel): NonNullable<WriteSheet['rowDefs']> {
  return new Map(
    Object.entries(sheet.rowHeights ?? {}).map(([row, height]) => [
      Number(row),
      { height: Math.min(height, TALLEST_ROW) },
    ]),
  );
}

/** hucre forgets the heights of rows below the last cell unless it is given the rows. */
function emptyRows(rowDefs: ReadonlyMap<number, unknown>): [][] {
  let count = 0;
  for (const row of rowDefs.keys()) count = Math.max(count, row + 1);
  return Array.from({ length: count }, () => []);
}
