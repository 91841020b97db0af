import type { WriteSheet } from 'hucre/xlsx';
import { rangeName } from '../../../core/sheets/address';
import type { SheetModel } from '../../../core/sheets/model';
import { specimens } from './specimens';
import { pageOf } from './page';
import { conditionalRules } from './style';
import { writtenValidations } from './validation';

/** What Excel allows, in characters. */
const WIDEST_COLUMN = 255;

/** A protected sheet may still be read, copied from, filtered, and its cells made larger. */
const PROTECTION = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  autoFilter: true,
};

/** A sheet without its cells. @throws WriteRefused when Excel could not open it whole. */
export function writtenSheet(sheet: SheetModel): WriteSheet {
  const { freeze } = sheet;
  return {
    name: sheet.name,
    hidden: sheet.visibility === 'hidden',
    veryHidden: sheet.visibility === 'very-hidden',
    columns: sheet.columnWidths.map((width) => ({ width: Math.min(width, WIDEST_COLUMN) })),
    cells: specimens(sheet),
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
