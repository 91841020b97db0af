import { cellName, SHEET_COLUMNS, SHEET_ROWS } from '../../../core/sheets/address';
import type { CellContent, CellModel, SheetModel } from '../../../core/sheets/model';
import { WriteRefused, type WriteRefusalCode } from './refused';

/** A cell in its row. */
export interface PlacedCell {
  readonly column: number;
  readonly content: CellContent;
  /** A key of the sheet's styles. */
  readonly style: string | undefined;
}

/** The cells of a sheet, by row. */
export type PlacedCells = Map<number, PlacedCell[]>;

const FORMULA_LIMIT = 8_192;

/**
 * The cells of a sheet found sound, with the border and fill of a merge's first cell drawn over
 * all of the merge; rows and cells in ascending order.
 * @throws WriteRefused, with `sheet` and `cell`.
 */
export function placedCells(sheet: SheetModel): PlacedCells {
  const rows: PlacedCells = new Map();
  for (const cell of sheet.cells) {
    const code = faultOf(cell, sheet);
    if (code !== null) refuse(code, sheet, cell);
    put(rows, cell.row, {
      column: cell.column,
      content: cell.content,
      style: cell.style,
    });
  }
  sort(rows, sheet);
  if (sheet.merges.length > 0) styleMerges(sheet, rows);
  return rows;
}

function refuse(
  code: WriteRefusalCode,
  sheet: SheetModel,
  { row, column, style }: Pick<CellModel, 'row' | 'column' | 'style'>,
): never {
  throw new WriteRefused(code, {
    sheet: sheet.name,
    cell: cellName(row, column),
    ...(code === 'unknown-style' && style !== undefined && { style }),
  });
}

function faultOf(cell: CellModel, { styles }: SheetModel): WriteRefusalCode | null {
  const { row, column, content, style } = cell;
  if (!isIndex(row, SHEET_ROWS) || !isIndex(column, SHEET_COLUMNS)) return 'cell-outside-sheet';
  if (style !== undefined && !Object.hasOwn(styles, style)) return 'unknown-style';
  switch (content.kind) {
    case 'blank':
      return null;
    case 'number':
      return Number.isFinite(content.number) ? null : 'number-not-finite';
    case 'text':
      return content.link === undefined || content.link.startsWith('#')
        ? null
        : 'link-not-internal';
    case 'formula':
      if (content.formula.length > FORMULA_LIMIT) return 'formula-too-long';
      return typeof content.result === 'number' && !Number.isFinite(content.result)
        ? 'number-not-finite'
        : null;
  }
}

function isIndex(index: number, size: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < size;
}

function put(rows: PlacedCells, row: number, cell: PlacedCell): void {
  const cells = rows.get(row);
  if (cells) cells.push(cell);
  else rows.set(row, [cell]);
}

/** @throws WriteRefused `cell-twice` */
function sort(rows: PlacedCells, sheet: SheetModel): void {
  const inOrder = [...rows].sort(([one], [other]) => one - other);
  rows.clear();
  for (const [row, cells] of inOrder) {
    cells.sort((one, other) => one.column - other.column);
    cells.forEach(({ column }, at) => {
      if (cells[at - 1]?.column === column) refuse('cell-twice', sheet, { row, column });
    });
    rows.set(row, cells);
  }
}

/** @throws WriteRefused `merges-overlap`: Excel would drop every merge of the sheet. */
function styleMerges(sheet: SheetModel, rows: PlacedCells): void {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of sheet.merges) {
    const style = rows.get(top)?.find(({ column }) => column === left)?.style;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const name = cellName(row, column);
        if (covered.has(name)) refuse('merges-overlap', sheet, { row, column });
        covered.add(name);
        const isThere = rows.get(row)?.some((cell) => cell.column === column) ?? false;
        if (style !== undefined && !isThere) {
          put(rows, row, { column, content: { kind: 'blank' }, style });
        }
      }
    }
  }
  sort(rows, sheet);
}
