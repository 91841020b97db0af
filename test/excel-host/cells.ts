/** Reading and changing the cells of a sheet, with no regard to protection or events. */
import {
  boundingArea,
  cellCount,
  cellsOf,
  contains,
  intersection,
  isUnbounded,
  oneCell,
} from './area';
import type { Area } from './area';
import { clearBorders } from './borders';
import { cellKey, columnOfKey, DEFAULT_FORMAT, rowOfKey } from './workbook';
import type { Cell, CellContent, CellFormat, Sheet } from './workbook';

export type FormatKey = keyof CellFormat;

const BLANK: CellContent = { value: null };

export const contentAt = (sheet: Sheet, row: number, column: number): CellContent =>
  sheet.cells.get(cellKey(row, column)) ?? BLANK;

export const isBlank = (content: CellContent): boolean =>
  content.value === null && content.formula === undefined;

/** Puts a content in place of the old one; format and link stay. */
export function putContent(sheet: Sheet, row: number, column: number, content: CellContent): void {
  const key = cellKey(row, column);
  const { format, link } = sheet.cells.get(key) ?? {};
  const { value, error, formula } = content;
  store(sheet, key, {
    value,
    ...(error && { error }),
    ...(formula !== undefined && { formula }),
    ...(format && { format }),
    ...(link && { link }),
  });
}

export function store(sheet: Sheet, key: number, cell: Cell): void {
  if (isBlank(cell) && !cell.format && !cell.link) sheet.cells.delete(key);
  else sheet.cells.set(key, cell);
}

export function formatAt<Key extends FormatKey>(
  sheet: Sheet,
  row: number,
  column: number,
  key: Key,
): CellFormat[Key] {
  return (
    sheet.cells.get(cellKey(row, column))?.format?.[key] ??
    wideFormatAt(sheet, row, column, key) ??
    DEFAULT_FORMAT[key]
  );
}

function wideFormatAt<Key extends FormatKey>(
  sheet: Sheet,
  row: number,
  column: number,
  key: Key,
): CellFormat[Key] | undefined {
  for (let at = sheet.wideFormats.length - 1; at >= 0; at -= 1) {
    const wide = sheet.wideFormats[at];
    if (wide && contains(wide.area, row, column) && wide.format[key] !== undefined) {
      return wide.format[key];
    }
  }
  return undefined;
}

export function setFormat(sheet: Sheet, area: Area, change: Partial<CellFormat>): void {
  if (isUnbounded(area)) {
    sheet.wideFormats.push({ area, format: change });
    for (const key of storedKeys(sheet, area)) changeFormat(sheet, key, change);
  } else {
    for (const [row, column] of cellsOf(area)) changeFormat(sheet, cellKey(row, column), change);
  }
}

function changeFormat(sheet: Sheet, key: number, change: Partial<CellFormat>): void {
  const cell = sheet.cells.get(key) ?? BLANK;
  sheet.cells.set(key, { ...cell, format: { ...sheet.cells.get(key)?.format, ...change } });
}

/** Keys of the cells of an area that hold anything, in no order. */
export function storedKeys(sheet: Sheet, area: Area): number[] {
  if (cellCount(area) < sheet.cells.size) {
    return [...cellsOf(area)]
      .map(([row, column]) => cellKey(row, column))
      .filter((key) => sheet.cells.has(key));
  }
  return [...sheet.cells.keys()].filter((key) => contains(area, rowOfKey(key), columnOfKey(key)));
}

/** What all cells of the areas share; `null` when they differ. */
export function sharedFormat<Key extends FormatKey>(
  sheet: Sheet,
  areas: readonly Area[],
  key: Key,
): { readonly value: CellFormat[Key] } | null {
  const found = new Set<CellFormat[Key]>();
  for (const area of areas) {
    for (const [row, column] of sampled(sheet, area)) {
      found.add(formatAt(sheet, row, column, key));
      if (found.size > 1) return null;
    }
  }
  const [value] = found;
  return value === undefined ? null : { value };
}

/** All cells of an area; of whole rows and columns those that hold anything, and the last one. */
function sampled(sheet: Sheet, area: Area): Iterable<readonly [number, number]> {
  if (!isUnbounded(area)) return cellsOf(area);
  const stored = storedKeys(sheet, area).map((key) => [rowOfKey(key), columnOfKey(key)] as const);
  return [...stored, [area.bottom, area.right]];
}

/** The rectangle around the cells in use; `valuesOnly` leaves out those that only have a format. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | null {
  const used: Area[] = [];
  for (const [key, cell] of sheet.cells) {
    const area = oneCell(rowOfKey(key), columnOfKey(key));
    const counts = !valuesOnly || !isBlank(cell);
    if (counts && (!within || intersection(area, within))) used.push(area);
  }
  if (!valuesOnly) {
    for (const merge of sheet.merges) {
      const shared = within ? intersection(merge, within) : merge;
      if (shared) used.push(shared);
    }
  }
  return boundingArea(used);
}

export function clearContents(sheet: Sheet, area: Area): void {
  for (const key of storedKeys(sheet, area)) {
    putContent(sheet, rowOfKey(key), columnOfKey(key), BLANK);
  }
}

export function clearFormats(sheet: Sheet, area: Area): void {
  for (const key of storedKeys(sheet, area)) keepOnly(sheet, key, 'link');
  if (isUnbounded(area)) sheet.wideFormats.push({ area, format: DEFAULT_FORMAT });
  clearBorders(sheet, area);
}

export function clearLinks(sheet: Sheet, area: Area): void {
  for (const key of storedKeys(sheet, area)) keepOnly(sheet, key, 'format');
}

function keepOnly(sheet: Sheet, key: number, kept: 'link' | 'format'): void {
  const cell = sheet.cells.get(key) ?? BLANK;
  const { value, error, formula } = cell;
  store(sheet, key, {
    value,
    ...(error && { error }),
    ...(formula !== undefined && { formula }),
    ...(kept in cell && { [kept]: sheet.cells.get(key)?.[kept] }),
  });
}

/** Whether a cell is covered by a merge and not its top left cell: such a cell holds nothing. */
export const isCovered = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some(
    (merge) => contains(merge, row, column) && (merge.top !== row || merge.left !== column),
  );
