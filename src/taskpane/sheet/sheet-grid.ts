/** The part of a sheet around its appendix, as rows of cells to draw; merged cells span. */
import type { Finding } from '../../core/rules/types';
import { cellName, parseCellName } from '../../core/sheets/address';
import type { SheetSnapshot } from '../../core/sheets/snapshot';
import type { Submission } from '../../core/submission/types';
import { gravest, isOpen, type Mark } from '../common/marks';

export interface GridCell {
  /** `E7`; of a merged cell the top left one. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** As the cell shows it. */
  readonly text: string;
  readonly mark: Mark | null;
  /** How many findings are about it. */
  readonly findings: number;
}

export interface SheetGrid {
  readonly columns: readonly number[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly GridCell[] }[];
  /** True when the sheet has more than what is here. */
  readonly cut: boolean;
}

/** Beyond these a sheet is no appendix any more; all of it is checked, this much is drawn. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 16;
/** Lines below the table: signatures, notes. */
const ROWS_AFTER = 5;

export function sheetGrid(
  sheet: SheetSnapshot,
  submission: Submission | null,
  findings: readonly Finding[],
): SheetGrid {
  const contentRows = reach(sheet.cells.map(({ row }) => row));
  const contentColumns = reach(sheet.cells.map(({ column }) => column));
  const lastEntry = reach(submission?.entries.map(({ row }) => row) ?? []);
  const height = Math.min(contentRows, MOST_ROWS, lastEntry ? lastEntry + ROWS_AFTER : MOST_ROWS);
  const width = Math.min(Math.max(contentColumns, 1), MOST_COLUMNS);

  const drawn = sheet.cells.filter(({ row, column }) => row < height && column < width);
  const content = new Map(drawn.map((cell) => [cellName(cell.row, cell.column), cell]));
  const covered = new Set<string>();
  const spans = new Map<string, { rowSpan: number; columnSpan: number }>();
  for (const { top, left, bottom, right } of sheet.merges) {
    if (top >= height || left >= width) continue;
    const lastRow = Math.min(bottom, height - 1);
    const lastColumn = Math.min(right, width - 1);
    for (let row = top; row <= lastRow; row += 1) {
      for (let column = left; column <= lastColumn; column += 1) covered.add(cellName(row, column));
    }
    covered.delete(cellName(top, left));
    spans.set(cellName(top, left), {
      rowSpan: lastRow - top + 1,
      columnSpan: lastColumn - left + 1,
    });
  }
  const byCell = findingsByCell(findings);
  const draw = (row: number, column: number): GridCell[] => {
    const name = cellName(row, column);
    if (covered.has(name)) return [];
    const found = byCell.get(name) ?? [];
    const span = spans.get(name) ?? { rowSpan: 1, columnSpan: 1 };
    const text = content.get(name)?.text ?? '';
    const mark = gravest(found);
    return [{ name, row, column, ...span, text, mark, findings: found.length }];
  };
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    columns,
    rows: Array.from({ length: height }, (_, row) => ({
      row,
      cells: columns.flatMap((column) => draw(row, column)),
    })),
    cut: contentRows > height || contentColumns > width,
  };
}

/** How many rows or columns there are up to the last of these; not by spreading: they may be many. */
function reach(indexes: readonly number[]): number {
  return indexes.reduce((most, index) => Math.max(most, index + 1), 0);
}

function findingsByCell(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.cell === null || !isOpen(finding)) continue;
    const known = byCell.get(finding.cell);
    if (known) known.push(finding);
    else byCell.set(finding.cell, [finding]);
  }
  return byCell;
}

const NARROWEST = 4;
const WIDEST = 36;

/** Widths in characters, by column: what most cells need, within reason; merged cells have no say. */
export function columnWidths(grid: SheetGrid): readonly number[] {
  return grid.columns.map((column) => {
    const lengths = grid.rows
      .flatMap(({ cells }) => cells)
      .filter((cell) => cell.column === column && cell.columnSpan === 1)
      .map(({ text }) => Math.max(0, ...text.split('\n').map((line) => line.length)));
    return Math.min(WIDEST, Math.max(NARROWEST, ...lengths));
  });
}

export type Move = 'up' | 'down' | 'left' | 'right';

/** The cell next to the one named, past the whole of a merged cell; the same one at the edge. */
export function cellBeside(grid: SheetGrid, name: string, move: Move): string {
  const from = cellAt(grid, name);
  if (!from) return grid.rows[0]?.cells[0]?.name ?? name;
  const row = move === 'down' ? from.row + from.rowSpan : move === 'up' ? from.row - 1 : from.row;
  const column =
    move === 'right'
      ? from.column + from.columnSpan
      : move === 'left'
        ? from.column - 1
        : from.column;
  return cellAt(grid, cellName(Math.max(row, 0), Math.max(column, 0)))?.name ?? name;
}

/** The cell drawn at a place, merged cells included; null outside of what is drawn. */
export function cellAt({ rows }: SheetGrid, name: string): GridCell | null {
  const address = parseCellName(name);
  if (!address) return null;
  for (const { cells } of rows) {
    for (const cell of cells) {
      const inRows = address.row >= cell.row && address.row < cell.row + cell.rowSpan;
      const inColumns =
        address.column >= cell.column && address.column < cell.column + cell.columnSpan;
      if (inRows && inColumns) return cell;
    }
  }
  return null;
}
