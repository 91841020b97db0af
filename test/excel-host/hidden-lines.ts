/** Rows and columns that are hidden. */
import { booleanArgument } from './arguments';
import type { Area } from './area';
import { requireAllowed } from './guards';
import type { ExcelHost } from './host';
import type { Sheet } from './workbook';

type Side = 'row' | 'column';

const hiddenOf = (sheet: Sheet, side: Side): Set<number> =>
  side === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;

const linesOf = (area: Area, side: Side): readonly [first: number, last: number] =>
  side === 'row' ? [area.top, area.bottom] : [area.left, area.right];

/** `null` where some are hidden and some are not. */
export function readHidden(sheet: Sheet, area: Area, side: Side): boolean | null {
  const [first, last] = linesOf(area, side);
  const hidden = [...hiddenOf(sheet, side)].filter((line) => line >= first && line <= last);
  if (hidden.length === 0) return false;
  return hidden.length === last - first + 1 ? true : null;
}

export function writeHidden(
  host: ExcelHost,
  sheet: Sheet,
  area: Area,
  side: Side,
  given: unknown,
): void {
  requireAllowed(host, sheet, side === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const hides = booleanArgument(given, `${side}Hidden`);
  const hidden = hiddenOf(sheet, side);
  const [first, last] = linesOf(area, side);
  for (let line = first; line <= last; line += 1) {
    if (hides) hidden.add(line);
    else hidden.delete(line);
  }
}
