/** A table communes × groups in a sheet. */
import { rowsOf, type CellRow } from '../sheets/rows';
import type { CellSnapshot } from '../sheets/snapshot';
import type { Group } from '../templates/schema';
import { columnMeaning, type ColumnMeaning } from './headers';

export type Row = CellRow;

export interface Column {
  readonly column: number;
  readonly header: CellSnapshot;
  readonly group: Group;
}

export interface Table {
  readonly code: number | null;
  readonly name: number | null;
  /** One column a group, or more when the sheet has more. */
  readonly columns: readonly Column[];
  /** Below the header, blank rows left out. */
  readonly rows: readonly Row[];
}

/** Headers stand this near the top of a sheet. */
const HEADER_WITHIN = 50;

/**
 * The first table of a sheet: its header is one row, or two together, with a column of communes
 * (code or name) and one of a group at least. null when there is none.
 */
export function findTable(cells: readonly CellSnapshot[]): Table | null {
  const rows = [...rowsOf(cells).values()];
  for (let at = 0; at < Math.min(rows.length, HEADER_WITHIN); at += 1) {
    for (const height of [1, 2]) {
      const header = rows.slice(at, at + height);
      const table = header.length === height ? tableUnder(header, rows.slice(at + height)) : null;
      if (table) return table;
    }
  }
  return null;
}

function tableUnder(header: readonly Row[], rows: readonly Row[]): Table | null {
  const first = new Map<ColumnMeaning, number>();
  const columns: Column[] = [];
  for (const column of new Set(header.flatMap((row) => [...row.keys()]))) {
    const cells = header.flatMap((row) => row.get(column) ?? []);
    const meaning = columnMeaning(cells.map(({ text }) => text).join(' '));
    const [cell] = cells;
    if (meaning === null || !cell) continue;
    if (!first.has(meaning)) first.set(meaning, column);
    if (meaning !== 'code' && meaning !== 'name')
      columns.push({ column, header: cell, group: meaning });
  }
  const code = first.get('code') ?? null;
  const name = first.get('name') ?? null;
  if ((code === null && name === null) || columns.length === 0) return null;
  return { code, name, columns, rows };
}
