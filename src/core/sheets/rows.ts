import type { CellSnapshot } from './snapshot';

/** Cells of one row by column, counted from 0. */
export type CellRow = ReadonlyMap<number, CellSnapshot>;

/** The rows that have a cell, from the top down, by their number counted from 0. */
export function rowsOf(cells: readonly CellSnapshot[]): ReadonlyMap<number, CellRow> {
  const rows = new Map<number, Map<number, CellSnapshot>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, CellSnapshot>();
    row.set(cell.column, cell);
    rows.set(cell.row, row);
  }
  return new Map([...rows].sort(([one], [other]) => one - other));
}

/** A text cell as written, any other as shown; blank for none. */
export function textOf(cell: CellSnapshot | undefined): string {
  return typeof cell?.value === 'string' ? cell.value : (cell?.text ?? '');
}
