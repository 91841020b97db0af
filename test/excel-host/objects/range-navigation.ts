import { integerArgument } from '../arguments';
import {
  boundingArea,
  cellCount,
  columnCount,
  hasEntireColumns,
  hasEntireRows,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  oneCell,
  parseArea,
  rowCount,
} from '../area';
import type { Area } from '../area';
import { usedArea } from '../cells';
import { invalidArgument, itemNotFound } from '../errors';
import type { ExcelHost } from '../host';
import { SheetObject } from './sheet-object';

/** Where a range is, and the ranges that are reached from it. */
export abstract class RangeNavigation<Range> extends SheetObject {
  /** @throws ExcelError InvalidArgument beyond the edges of a sheet. */
  constructor(
    host: ExcelHost,
    sheetId: string,
    readonly area: Area,
  ) {
    super(host, sheetId);
    const inside =
      area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
    if (!inside || area.top > area.bottom || area.left > area.right) {
      throw invalidArgument('a range beyond the sheet');
    }
  }

  protected abstract rangeOf(area: Area): Range;

  get RowIndex() {
    return this.area.top;
  }
  get ColumnIndex() {
    return this.area.left;
  }
  get RowCount() {
    return rowCount(this.area);
  }
  get ColumnCount() {
    return columnCount(this.area);
  }
  get CellCount() {
    return cellCount(this.area) > 0x7fffffff ? -1 : cellCount(this.area);
  }
  get IsEntireColumn() {
    return hasEntireColumns(this.area);
  }
  get IsEntireRow() {
    return hasEntireRows(this.area);
  }
  GetCell(row: unknown, column: unknown) {
    const at = [integerArgument(row, 'row'), integerArgument(column, 'column')] as const;
    return this.rangeOf(oneCell(this.area.top + at[0], this.area.left + at[1]));
  }
  GetRow(row: unknown) {
    const top = this.area.top + integerArgument(row, 'row');
    return this.rangeOf({ ...this.area, top, bottom: top });
  }
  GetColumn(column: unknown) {
    const left = this.area.left + integerArgument(column, 'column');
    return this.rangeOf({ ...this.area, left, right: left });
  }
  GetLastCell() {
    return this.rangeOf(oneCell(this.area.bottom, this.area.right));
  }
  GetLastRow() {
    return this.rangeOf({ ...this.area, top: this.area.bottom });
  }
  GetLastColumn() {
    return this.rangeOf({ ...this.area, left: this.area.right });
  }
  GetEntireRow() {
    return this.rangeOf({ ...this.area, left: 0, right: LAST_COLUMN });
  }
  GetEntireColumn() {
    return this.rangeOf({ ...this.area, top: 0, bottom: LAST_ROW });
  }
  GetOffsetRange(rows: unknown, columns: unknown) {
    const down = integerArgument(rows, 'rowOffset', -LAST_ROW);
    const right = integerArgument(columns, 'columnOffset', -LAST_COLUMN);
    const { area } = this;
    return this.rangeOf({
      top: area.top + down,
      left: area.left + right,
      bottom: area.bottom + down,
      right: area.right + right,
    });
  }
  GetResizedRange(rows: unknown, columns: unknown) {
    return this.rangeOf({
      ...this.area,
      bottom: this.area.bottom + integerArgument(rows, 'deltaRows', -LAST_ROW),
      right: this.area.right + integerArgument(columns, 'deltaColumns', -LAST_COLUMN),
    });
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown) {
    return this.rangeOf({
      ...this.area,
      bottom: this.area.top + integerArgument(rows, 'numRows', 1) - 1,
      right: this.area.left + integerArgument(columns, 'numColumns', 1) - 1,
    });
  }
  GetBoundingRect(other: unknown) {
    return this.rangeOf(boundingArea([this.area, areaOf(other)]) ?? this.area);
  }
  GetIntersectionOrNullObject(other: unknown) {
    const shared = intersection(this.area, areaOf(other));
    return shared ? this.rangeOf(shared) : null;
  }
  GetIntersection(other: unknown) {
    const shared = this.GetIntersectionOrNullObject(other);
    if (!shared) throw itemNotFound('intersection');
    return shared;
  }
  GetUsedRange(valuesOnly: unknown = false) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown = false) {
    const used = usedArea(this.sheet, valuesOnly === true, this.area);
    return used ? this.rangeOf(used) : null;
  }
}

/** A rectangle given as a Range or as an address; `null` for anything else. */
export function areaArgument(range: unknown): Area | null {
  if (range instanceof RangeNavigation) return range.area;
  return typeof range === 'string' ? parseArea(range.slice(range.lastIndexOf('!') + 1)) : null;
}

function areaOf(range: unknown): Area {
  const area = areaArgument(range);
  if (!area) throw invalidArgument(`range ${String(range)}`);
  return area;
}
