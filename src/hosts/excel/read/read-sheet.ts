import type { CellRange } from '../../../core/sheets/address';
import type { CellSnapshot, SheetSnapshot } from '../../../core/sheets/snapshot';
import { HostFailure } from '../../host-failure';
import { codeOf } from '../failure';
import { visibilityOf } from '../put-aside';
import { columnCount, rangeOn, rowCount } from '../rectangles';
import type { ExcelSession, Sync } from '../session';
import { cellsOf } from './cells';
import { loadMerges, mergesFrom } from './merges';

/** The rectangle around all filled cells may hold so many: 20,000 rows of 200 columns. */
const MOST_CELLS = 4_000_000;
/** Cells read at once; an appendix has some 500, the evidence of a whole province 40,000. */
const CELLS_AT_ONCE = 50_000;

/**
 * Reads a sheet, formatted but empty cells left out. 2 syncs, 1 for an empty sheet; beyond
 * `CELLS_AT_ONCE` one more for each so many, and where an answer is too large for Excel on the web
 * (5 MB) one more for each half.
 * @throws HostFailure `sheet-missing`, or `too-large` with `rows` and `columns`.
 */
export function readSheet(session: ExcelSession, name: string): Promise<SheetSnapshot> {
  return session.run(async (context, sync) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name,visibility');
    const filled = sheet.getUsedRangeOrNullObject(true);
    const used = sheet.getUsedRangeOrNullObject(false);
    for (const range of [filled, used]) range.load('rowIndex,columnIndex,rowCount,columnCount');
    await sync();
    if (sheet.isNullObject) throw new HostFailure('sheet-missing', { sheet: name });

    const found = { name: sheet.name, visibility: visibilityOf(sheet.visibility) };
    if (filled.isNullObject) return { ...found, cells: [], merges: [] };
    const area = areaOf(filled);
    const [rows, columns] = [rowCount(area), columnCount(area)];
    if (rows * columns > MOST_CELLS) throw new HostFailure('too-large', { rows, columns });
    const { left, right } = used.isNullObject ? area : areaOf(used);
    return { ...found, ...(await readArea(sheet, area, { left, right }, sync)) };
  });
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/**
 * Reads whole rows, fewer at once when an answer is too large.
 * @param width the columns in which merged ranges may begin: a title may stretch beyond the cells.
 */
async function readArea(
  sheet: Excel.Worksheet,
  area: CellRange,
  width: Pick<CellRange, 'left' | 'right'>,
  sync: Sync,
): Promise<Pick<SheetSnapshot, 'cells' | 'merges'>> {
  const cells: CellSnapshot[][] = [];
  const merges: Excel.RangeAreas[] = [];
  let rows = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount(area)));
  for (let top = area.top; top <= area.bottom;) {
    const bottom = Math.min(top + rows - 1, area.bottom);
    const range = rangeOn(sheet, { ...area, top, bottom });
    range.load('values,text,formulas,numberFormat,valueTypes');
    const merged = loadMerges(sheet, { top, bottom, ...width });
    try {
      await sync();
    } catch (error) {
      if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded' || rows === 1) throw error;
      rows = Math.ceil(rows / 2);
      continue;
    }
    cells.push(cellsOf(range, top, area.left));
    merges.push(...merged);
    top = bottom + 1;
  }
  return { cells: cells.flat(), merges: mergesFrom(merges) };
}
