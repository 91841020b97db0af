/** Widths of columns and heights of rows, in points. */
import { numberArgument } from './arguments';
import { hasEntireColumns, LAST_COLUMN } from './area';
import type { Area } from './area';
import { invalidArgument, notPlayed } from './errors';
import { requireAllowed } from './guards';
import type { ExcelHost } from './host';
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from './workbook';
import type { Sheet } from './workbook';

type Side = 'column' | 'row';

const HIGHEST_ROW = 409.5;

function linesOf(area: Area, side: Side): readonly [first: number, last: number] {
  if (side === 'column') return [area.left, area.right];
  if (hasEntireColumns(area)) throw notPlayed('heights of all rows of a sheet');
  return [area.top, area.bottom];
}

/** The size all lines share; `null` where they differ. */
export function readSize(sheet: Sheet, areas: readonly Area[], side: Side): number | null {
  const sizes = side === 'column' ? sheet.columnWidths : sheet.rowHeights;
  const standard = side === 'column' ? STANDARD_COLUMN_WIDTH : STANDARD_ROW_HEIGHT;
  const found = new Set<number>();
  for (const area of areas) {
    const [first, last] = side === 'row' && hasEntireColumns(area) ? [0, 0] : linesOf(area, side);
    for (let line = first; line <= last; line += 1) found.add(sizes.get(line) ?? standard);
  }
  const [size] = found;
  return found.size === 1 && size !== undefined ? size : null;
}

export function writeSize(
  host: ExcelHost,
  sheet: Sheet,
  areas: readonly Area[],
  side: Side,
  value: unknown,
): void {
  requireAllowed(host, sheet, side === 'column' ? 'allowFormatColumns' : 'allowFormatRows');
  const size = numberArgument(value, `${side} size`);
  if (side === 'row' && size > HIGHEST_ROW) throw invalidArgument(`rowHeight ${String(size)}`);
  const sizes = side === 'column' ? sheet.columnWidths : sheet.rowHeights;
  for (const area of areas) {
    const [first, last] = linesOf(area, side);
    for (let line = first; line <= last; line += 1) sizes.set(line, size);
  }
}

/** Nothing is drawn here: fitting gives the lines their standard size back. */
export function fitSizes(host: ExcelHost, sheet: Sheet, areas: readonly Area[], side: Side): void {
  requireAllowed(host, sheet, side === 'column' ? 'allowFormatColumns' : 'allowFormatRows');
  const sizes = side === 'column' ? sheet.columnWidths : sheet.rowHeights;
  for (const area of areas) {
    const first = side === 'column' ? area.left : area.top;
    const last = side === 'column' ? Math.min(area.right, LAST_COLUMN) : area.bottom;
    for (const line of [...sizes.keys()]) {
      if (line >= first && line <= last) sizes.delete(line);
    }
  }
}
