import { cellName, parseCellName, SHEET_COLUMNS, SHEET_ROWS } from '../core/sheets/address';
import { CELL_TEXT_LIMIT } from './cell-text';
import type { CellEdit } from './host';
import { HostFailure } from './host-failure';

/** One cell to change, its address read. */
export interface PlannedEdit {
  readonly row: number;
  readonly column: number;
  /** `E7`. */
  readonly cell: string;
  readonly value: CellEdit['value'];
}

/**
 * The edits by row and then by column; of two of one cell the later counts. An empty text is no
 * text: the cell is emptied.
 * @throws HostFailure `unexpected` for no address or no number, `too-large` for a text Excel cannot
 *   hold: what a person typed is never cut.
 */
export function planEdits(edits: readonly CellEdit[]): PlannedEdit[] {
  const planned = new Map<number, PlannedEdit>();
  for (const { cell: name, value } of edits) {
    const address = parseCellName(name);
    if (!address || address.row >= SHEET_ROWS || address.column >= SHEET_COLUMNS) {
      throw new HostFailure('unexpected', { code: 'cell-address', cell: name });
    }
    const { row, column } = address;
    const cell = cellName(row, column);
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new HostFailure('unexpected', { code: 'number-not-finite', cell });
    }
    if (typeof value === 'string' && value.length > CELL_TEXT_LIMIT) {
      const size = { limit: CELL_TEXT_LIMIT, found: value.length };
      throw new HostFailure('too-large', { cell, ...size });
    }
    planned.set(row * SHEET_COLUMNS + column, {
      row,
      column,
      cell,
      value: value === '' ? null : value,
    });
  }
  return [...planned.values()].sort((one, other) =>
    one.row === other.row ? one.column - other.column : one.row - other.row,
  );
}
