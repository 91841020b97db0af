/** A sheet's cells by row, its merges by column. Cells of white space alone count as blank. */
import type { CellRange } from '../sheets/address';
import type { CellSnapshot, SheetSnapshot } from '../sheets/snapshot';
import { comparable } from './wording';

/** Columns from `left` to `right`, both included: one column, or several under a merged header. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

export class Grid {
  /** Rows that have a cell, ascending. */
  readonly rows: readonly number[];
  private readonly cells = new Map<number, CellSnapshot[]>();
  private readonly anchors = new Map<string, CellRange>();
  private readonly tall: readonly CellRange[];
  private readonly comparables = new Map<CellSnapshot, string>();

  constructor(sheet: SheetSnapshot) {
    for (const cell of sheet.cells) {
      if (typeof cell.value === 'string' && !/\S/.test(cell.value)) continue;
      if (cell.value === null && cell.display !== 'error') continue;
      const row = this.cells.get(cell.row);
      if (row) row.push(cell);
      else this.cells.set(cell.row, [cell]);
    }
    this.rows = [...this.cells.keys()].sort((one, other) => one - other);
    for (const merge of sheet.merges) this.anchors.set(key(merge.top, merge.left), merge);
    this.tall = sheet.merges
      .filter((merge) => merge.bottom > merge.top)
      .sort((one, other) => one.top - other.top);
  }

  row(row: number): readonly CellSnapshot[] {
    return this.cells.get(row) ?? [];
  }

  /** The first cell of `row` that stands in `span`. */
  at(row: number, span: Span): CellSnapshot | null {
    for (const cell of this.row(row)) {
      if (cell.column >= span.left && cell.column <= span.right) return cell;
    }
    return null;
  }

  /** The merged range that `cell` heads; a range of one cell when it heads none. */
  extent(cell: CellSnapshot): CellRange {
    const { row, column } = cell;
    return (
      this.anchors.get(key(row, column)) ?? { top: row, bottom: row, left: column, right: column }
    );
  }

  /** Merges of two rows or more over `column`, by their top row: what `covering` looks through. */
  tallMerges(column: number): readonly CellRange[] {
    return this.tall.filter(({ left, right }) => left <= column && right >= column);
  }

  /** The cell that a merge from a row above spreads over `row`, among the merges of one column. */
  covering(row: number, merges: readonly CellRange[]): CellSnapshot | null {
    // Merges of a column do not overlap, so only the last one that begins above can reach this row.
    let low = 0;
    let high = merges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merges[middle]?.top ?? row) < row) low = middle + 1;
      else high = middle;
    }
    const merge = merges[low - 1];
    if (!merge || merge.bottom < row) return null;
    return this.at(merge.top, { left: merge.left, right: merge.left });
  }

  /** The cell's words for comparing; '' for a number. Worked out once. */
  words(cell: CellSnapshot): string {
    const known = this.comparables.get(cell);
    if (known !== undefined) return known;
    const words = typeof cell.value === 'string' ? comparable(cell.value) : '';
    this.comparables.set(cell, words);
    return words;
  }
}

function key(row: number, column: number): string {
  return `${String(row)}:${String(column)}`;
}
