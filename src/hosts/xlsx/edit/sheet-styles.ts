import type { RowSpan, SheetLayout } from './sheet-layout';
import { attributesOf } from './tag';

/**
 * The style a cell has: its own, or where there is no cell that of its row or else of its column,
 * as Excel gives it to a cell typed into. `null` is the default one.
 */
export function styleAt(layout: SheetLayout, row: number, column: number): string | null {
  const span = layout.rows.get(row);
  const cell = span?.cells.get(column);
  if (cell) return valueOf(cell.tag, 's');
  return rowStyle(span) ?? columnStyle(layout, column);
}

function rowStyle(row: RowSpan | undefined): string | null {
  if (!row || !/^(1|true)$/.test(valueOf(row.tag, 'customFormat') ?? '')) return null;
  return valueOf(row.tag, 's');
}

function columnStyle({ columns }: SheetLayout, column: number): string | null {
  return columns.find(({ first, last }) => column >= first && column <= last)?.style ?? null;
}

function valueOf(tag: string, name: string): string | null {
  const found = attributesOf(tag).find((each) => each.name === name);
  return found ? tag.slice(found.valueStart, found.valueEnd) : null;
}
