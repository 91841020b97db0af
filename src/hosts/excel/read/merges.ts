import type { CellRange } from '../../../core/sheets/address';
import { rangeOn } from '../rectangles';

/** Excel gives at most 512 merged ranges at once. */
const ROWS_AT_ONCE = 50;
const MOST_QUESTIONS = 200;

const PLACE = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

/**
 * Asks for the merged ranges whose first cell is in an area; to be read by `mergesFrom` after a
 * sync.
 */
export function loadMerges(sheet: Excel.Worksheet, area: CellRange): Excel.RangeAreas[] {
  const rows = area.bottom - area.top + 1;
  const size = Math.max(ROWS_AT_ONCE, Math.ceil(rows / MOST_QUESTIONS));
  const found: Excel.RangeAreas[] = [];
  for (let top = area.top; top <= area.bottom; top += size) {
    const bottom = Math.min(top + size - 1, area.bottom);
    const merged = rangeOn(sheet, { ...area, top, bottom }).getMergedAreasOrNullObject();
    merged.load(PLACE.map((property) => `areas/items/${property}`));
    found.push(merged);
  }
  return found;
}

/** By row and then by column, each once. */
export function mergesFrom(found: readonly Excel.RangeAreas[]): CellRange[] {
  const merges = new Map<string, CellRange>();
  for (const areas of found) {
    if (areas.isNullObject) continue;
    for (const { rowIndex: top, columnIndex: left, rowCount, columnCount } of areas.areas.items) {
      const range = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
      merges.set(`${String(top)},${String(left)}`, range);
    }
  }
  return [...merges.values()].sort((one, other) => one.top - other.top || one.left - other.left);
}
