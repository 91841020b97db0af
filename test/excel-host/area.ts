/** Rectangles of cells, and addresses as Excel writes them. */
import { columnName, parseCellName, rangeName } from '../../src/core/sheets/address';
import type { CellRange } from '../../src/core/sheets/address';

export type Area = CellRange;

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);
export const isSingleCell = (area: Area): boolean => cellCount(area) === 1;
export const hasEntireColumns = (area: Area): boolean => area.top === 0 && area.bottom === LAST_ROW;
export const hasEntireRows = (area: Area): boolean => area.left === 0 && area.right === LAST_COLUMN;
/** Whole rows, columns or the whole sheet: Excel gives no values of these, nor takes any. */
export const isUnbounded = (area: Area): boolean => hasEntireColumns(area) || hasEntireRows(area);

export const oneCell = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** `B2`, `$B$2:C3`, `A:C`, `3:5`; `null` for anything else or beyond the edge of a sheet. */
export function parseArea(text: string): Area | null {
  const [first = '', last = first, ...rest] = text.replaceAll('$', '').toUpperCase().split(':');
  if (rest.length > 0) return null;
  const from = corner(first, 'from');
  const to = corner(last, 'to');
  if (!from || !to || from.shape !== to.shape) return null;
  if (from.shape !== 'cell' && !text.includes(':')) return null;
  const area = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
  return area.bottom > LAST_ROW || area.right > LAST_COLUMN ? null : area;
}

interface Corner {
  readonly shape: 'cell' | 'row' | 'column';
  readonly row: number;
  readonly column: number;
}

function corner(text: string, end: 'from' | 'to'): Corner | null {
  const cell = parseCellName(text);
  if (cell) return { shape: 'cell', ...cell };
  if (/^[1-9]\d{0,6}$/.test(text)) {
    return { shape: 'row', row: Number(text) - 1, column: end === 'from' ? 0 : LAST_COLUMN };
  }
  const column = parseCellName(`${text}1`);
  if (!/^[A-Z]{1,3}$/.test(text) || !column) return null;
  return { shape: 'column', row: end === 'from' ? 0 : LAST_ROW, column: column.column };
}

/** `'Phụ lục'!A1:B2,C3` → its sheet and its areas; the sheet is `null` when none is named. */
export function splitAddress(address: string): { sheet: string | null; areas: Area[] | null } {
  const parts = address.split(',').map((part) => part.trim());
  let sheet: string | null = null;
  const areas: Area[] = [];
  for (const part of parts) {
    const bang = part.lastIndexOf('!');
    if (bang >= 0) sheet = unquote(part.slice(0, bang).replace(/^=/, ''));
    const area = parseArea(part.slice(bang + 1));
    if (!area) return { sheet, areas: null };
    areas.push(area);
  }
  return { sheet, areas };
}

function unquote(name: string): string {
  return name.startsWith("'") && name.endsWith("'")
    ? name.slice(1, -1).replaceAll("''", "'")
    : name;
}

/** `A1:B2`, `A:C`, `3:5`. */
export function areaName(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  if (hasEntireRows(area)) {
    return `${mark}${String(area.top + 1)}:${mark}${String(area.bottom + 1)}`;
  }
  if (hasEntireColumns(area)) {
    return `${mark}${columnName(area.left)}:${mark}${columnName(area.right)}`;
  }
  const name = rangeName(area);
  return absolute ? name.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2') : name;
}

/** `Sheet1!A1:B2`, `'Phụ lục 1'!A1`. */
export function fullAddress(sheet: string, area: Area, absolute = false): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !parseArea(sheet);
  const quoted = plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${quoted}!${areaName(area, absolute)}`;
}

export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

export const contains = (outer: Area, row: number, column: number): boolean =>
  row >= outer.top && row <= outer.bottom && column >= outer.left && column <= outer.right;

export const covers = (outer: Area, inner: Area): boolean =>
  contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);

export const sameArea = (one: Area, other: Area): boolean =>
  covers(one, other) && covers(other, one);

export function boundingArea(areas: readonly Area[]): Area | null {
  const [first, ...rest] = areas;
  if (!first) return null;
  return rest.reduce(
    (all, area) => ({
      top: Math.min(all.top, area.top),
      left: Math.min(all.left, area.left),
      bottom: Math.max(all.bottom, area.bottom),
      right: Math.max(all.right, area.right),
    }),
    first,
  );
}

/** What is left of `from` without `taken`: at most four rectangles. */
export function subtract(from: Area, taken: Area): Area[] {
  const shared = intersection(from, taken);
  if (!shared) return [from];
  const left: Area[] = [];
  if (shared.top > from.top) left.push({ ...from, bottom: shared.top - 1 });
  if (shared.bottom < from.bottom) left.push({ ...from, top: shared.bottom + 1 });
  const middle = { top: shared.top, bottom: shared.bottom };
  if (shared.left > from.left) {
    left.push({ ...middle, left: from.left, right: shared.left - 1 });
  }
  if (shared.right < from.right) {
    left.push({ ...middle, left: shared.right + 1, right: from.right });
  }
  return left;
}

export function* cellsOf(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield [row, column];
  }
}

export const rowsOf = (area: Area): Area[] =>
  Array.from({ length: rowCount(area) }, (_, row) => ({
    ...area,
    top: area.top + row,
    bottom: area.top + row,
  }));

export const columnsOf = (area: Area): Area[] =>
  Array.from({ length: columnCount(area) }, (_, column) => ({
    ...area,
    left: area.left + column,
    right: area.left + column,
  }));
