/** Lines between cells: kept once, so that the line under B2 is the line above B3. */
import { isUnbounded } from './area';
import type { Area } from './area';
import { colorArgument, wordArgument } from './arguments';
import { notPlayed } from './errors';
import { requireAllowed } from './guards';
import type { ExcelHost } from './host';
import type { Border, Sheet } from './workbook';

export const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderSide = (typeof SIDES)[number];

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

export const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };
const LINE: Border = { ...NO_BORDER, style: 'Continuous' };

const CHECKS: { readonly [Part in keyof Border]: (value: unknown) => string } = {
  style: (value) => wordArgument(value, 'border.style', STYLES),
  color: (value) => colorArgument(value, 'border.color'),
  weight: (value) => wordArgument(value, 'border.weight', WEIGHTS),
};

/** Keys of the lines of one side of an area. */
function linesOf(area: Area, side: BorderSide): string[] {
  if (isUnbounded(area)) throw notPlayed('borders of whole rows or columns');
  const { top, left, bottom, right } = area;
  switch (side) {
    case 'EdgeTop':
      return horizontal([top], left, right);
    case 'EdgeBottom':
      return horizontal([bottom + 1], left, right);
    case 'EdgeLeft':
      return vertical([left], top, bottom);
    case 'EdgeRight':
      return vertical([right + 1], top, bottom);
    case 'InsideHorizontal':
      return horizontal(between(top + 1, bottom), left, right);
    case 'InsideVertical':
      return vertical(between(left + 1, right), top, bottom);
    default:
      return [];
  }
}

const between = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

const horizontal = (rows: readonly number[], left: number, right: number): string[] =>
  rows.flatMap((row) => between(left, right).map((column) => `h:${String(row)}:${String(column)}`));

const vertical = (columns: readonly number[], top: number, bottom: number): string[] =>
  columns.flatMap((column) =>
    between(top, bottom).map((row) => `v:${String(row)}:${String(column)}`),
  );

/** What all lines of a side share; `null` where they differ. */
export function readBorder(
  sheet: Sheet,
  areas: readonly Area[],
  side: BorderSide,
  part: keyof Border,
): string | null {
  const found = new Set(
    areas
      .flatMap((area) => linesOf(area, side))
      .map((line) => (sheet.borders.get(line) ?? NO_BORDER)[part]),
  );
  const [value = NO_BORDER[part]] = found;
  return found.size > 1 ? null : value;
}

/** Setting a color or weight where there is no line draws one, as in Excel. */
export function writeBorder(
  host: ExcelHost,
  sheet: Sheet,
  areas: readonly Area[],
  side: BorderSide,
  part: keyof Border,
  value: unknown,
): void {
  requireAllowed(host, sheet, 'allowFormatCells');
  const checked = CHECKS[part](value);
  if (side.startsWith('Diagonal') && checked !== 'None') throw notPlayed(`borders ${side}`);
  for (const line of areas.flatMap((area) => linesOf(area, side))) {
    if (checked === 'None') sheet.borders.delete(line);
    else sheet.borders.set(line, { ...(sheet.borders.get(line) ?? LINE), [part]: checked });
  }
}

/** Takes the lines within and around an area away. */
export function clearBorders(sheet: Sheet, area: Area): void {
  for (const line of [...sheet.borders.keys()]) {
    const [kind, rowText, columnText] = line.split(':');
    const [row, column] = [Number(rowText), Number(columnText)];
    const isWithin =
      row >= area.top &&
      column >= area.left &&
      row <= area.bottom + (kind === 'h' ? 1 : 0) &&
      column <= area.right + (kind === 'v' ? 1 : 0);
    if (isWithin) sheet.borders.delete(line);
  }
}
