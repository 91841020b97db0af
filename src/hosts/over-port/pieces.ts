/** Sheets pass a port in pieces, so that a page is never held up by the size of a workbook. */
import type { CellSnapshot } from '../../core/sheets/snapshot';

/** So much is packed or unpacked within some milliseconds, on an old computer too. */
const MOST_CELLS = 2_000;
const MOST_CHARACTERS = 500_000;

/** The next cells to pass, from a place in the list on; none only at its end. */
export function pieceFrom(cells: readonly CellSnapshot[], from: number): readonly CellSnapshot[] {
  let characters = 0;
  let end = from;
  while (end < cells.length && end - from < MOST_CELLS) {
    characters += weightOf(cells[end]);
    // A cell of any length passes: alone, if it must.
    if (end > from && characters > MOST_CHARACTERS) break;
    end += 1;
  }
  return cells.slice(from, end);
}

function weightOf(cell: CellSnapshot | undefined): number {
  if (!cell) return 0;
  const value = typeof cell.value === 'string' ? cell.value.length : 0;
  return value + cell.text.length + (cell.formula?.length ?? 0);
}
