import type { CellObject, Range, WorkSheet } from '@e965/xlsx';
import type { CellRange } from '../../../core/sheets/address';
import { displayOf, plainNumber } from '../../../core/sheets/number-format';
import type { CellSnapshot } from '../../../core/sheets/snapshot';
import { LIMITS } from '../guard/limits';
import { cellKey } from '../guard/worksheet-census';

/** Days from 1/1/1900 to 1/1/1904, as Excel counts them. */
const DAYS_TO_1904 = 1462;

export interface ExtractedSheet {
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly CellRange[];
  /** Cells the parser gave, blank ones included; those in `withoutValue` are not counted. */
  readonly found: number;
  /** True when a cell or a merged range could not be used. */
  readonly damaged: boolean;
}

export interface SheetTraits {
  readonly date1904: boolean;
  /** Keys (`cellKey`) of cells whose value SheetJS made up. */
  readonly withoutValue?: ReadonlySet<number>;
  /** True when the file itself holds what each cell shows, as an .ods does. */
  readonly shown?: boolean;
}

/** A cell without its place; `null` is a blank one, `undefined` one that makes no sense. */
type Content = Omit<CellSnapshot, 'row' | 'column'> | null | undefined;

/**
 * The cells of a sheet as SheetJS gives them, in order. Keys are walked, never counted up: a
 * sheet with one cell in its last row holds one row.
 */
export function extractSheet(sheet: WorkSheet, traits: SheetTraits): ExtractedSheet {
  const cells: CellSnapshot[] = [];
  const data: unknown = sheet['!data'];
  const rows = Array.isArray(data) ? (data as (CellObject[] | undefined)[]) : [];
  let found = 0;
  let damaged = false;
  for (const rowKey of Object.keys(rows)) {
    const row = Number(rowKey);
    const cellsOfRow = rows[row] ?? [];
    for (const columnKey of Object.keys(cellsOfRow)) {
      const column = Number(columnKey);
      const cell = cellsOfRow[column];
      if (!cell || !isInside(row, column)) {
        damaged = true;
        continue;
      }
      const hasValue = !traits.withoutValue?.has(cellKey(row, column));
      if (hasValue && cell.t !== 'z') found++;
      const content = hasValue ? contentOf(cell, traits) : uncalculated(cell);
      if (content === undefined) damaged = true;
      else if (content !== null) cells.push({ row, column, ...content });
    }
  }
  const ranges = sheet['!merges'] ?? [];
  const merges = ranges.map(toCellRange).filter((range) => range !== null);
  return {
    cells,
    merges,
    found,
    damaged: damaged || merges.length < ranges.length,
  };
}

function contentOf(cell: CellObject, traits: SheetTraits): Content {
  const formula = cell.f === undefined ? {} : { formula: cell.f };
  const { t: type, v: value } = cell;
  if (type === 's' && typeof value === 'string') {
    if (value === '') return uncalculated(cell);
    return { value, text: value, display: 'plain', ...formula };
  }
  if (type === 'n' && typeof value === 'number' && Number.isFinite(value)) {
    return { ...numberContent(cell, value, traits), ...formula };
  }
  if (type === 'b' && typeof value === 'boolean') {
    return { value, text: value ? 'TRUE' : 'FALSE', display: 'plain', ...formula };
  }
  if (type === 'e') {
    return { value: null, text: cell.w ?? '#ERROR!', display: 'error', ...formula };
  }
  return type === 'z' ? null : undefined;
}

/** A formula that gives nothing, or was never calculated, is not blank: it is there. */
function uncalculated(cell: CellObject): Content {
  return cell.f === undefined ? null : { value: null, text: '', display: 'plain', formula: cell.f };
}

function numberContent(
  cell: CellObject,
  value: number,
  { date1904, shown }: SheetTraits,
): Pick<CellSnapshot, 'value' | 'text' | 'display'> {
  const format = typeof cell.z === 'string' ? cell.z : 'General';
  const formatted = cell.w?.trim() ? cell.w : null;
  if (format === 'General') {
    const text = shown ? formatted : null;
    const display = text?.endsWith('%') ? 'percent' : 'plain';
    return { value, text: text ?? plainNumber(value), display };
  }
  const display = displayOf(format);
  return {
    value: display === 'date' && date1904 ? value + DAYS_TO_1904 : value,
    text: formatted ?? plainNumber(value),
    display,
  };
}

function isInside(row: number, column: number): boolean {
  return (
    Number.isInteger(row) &&
    Number.isInteger(column) &&
    row >= 0 &&
    column >= 0 &&
    row < LIMITS.rows &&
    column < LIMITS.columns
  );
}

function toCellRange({ s: from, e: to }: Range): CellRange | null {
  if (!isInside(from.r, from.c) || !isInside(to.r, to.c)) return null;
  if (to.r < from.r || to.c < from.c) return null;
  return { top: from.r, left: from.c, bottom: to.r, right: to.c };
}
