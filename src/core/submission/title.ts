/** Everything that stands above a table, as one text whose every place leads back to its cell. */
import { cellName } from '../sheets/address';
import type { Grid } from './grid';
import type { CellName } from './types';

export interface Title {
  /** A line a cell, in reading order. */
  readonly text: string;
  /** The first cell; null when nothing stands above the table. */
  readonly first: CellName | null;
  cellAt(offset: number): CellName | null;
  /** Whether the text from `start` to `end` is all that its cell holds. */
  isWholeCell(start: number, end: number): boolean;
}

/** Far more than any title; what stands higher up belongs to another table. */
const MOST_ROWS = 40;
const MOST_CHARACTERS = 1_000;
const MOST_IN_ALL = 20_000;

export function readTitle(grid: Grid, top: number): Title {
  const starts: { readonly start: number; readonly cell: CellName }[] = [];
  let text = '';
  const above = grid.rows.filter((row) => row < top).slice(-MOST_ROWS);
  for (const row of above) {
    for (const cell of grid.row(row)) {
      if (text.length > MOST_IN_ALL) break;
      const words = cell.text.slice(0, MOST_CHARACTERS);
      // "Xã Đạ Tẻh" beside "2" is one name; other cells, and a number below, are lines of their own.
      const sameName = /^\s*\d\s*$/.test(words) && starts.length > 0 && cell !== grid.row(row)[0];
      if (text !== '') text += sameName ? ' ' : '\n';
      starts.push({ start: text.length, cell: cellName(cell.row, cell.column) });
      text += words;
    }
  }
  return {
    text,
    first: starts[0]?.cell ?? null,
    cellAt(offset) {
      let found: CellName | null = null;
      for (const { start, cell } of starts) if (start <= offset) found = cell;
      return found;
    },
    isWholeCell(start, end) {
      const at = starts.findIndex((cell) => cell.start === start);
      const next = starts[at + 1];
      return at >= 0 && end === (next ? next.start - 1 : text.length);
    },
  };
}
