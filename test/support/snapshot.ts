/** Sheets and workbooks as a host would hand them over, from rows of values. */
import { parseCellName } from '../../src/core/sheets/address';
import type {
  CellDisplay,
  CellSnapshot,
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../src/core/sheets/snapshot';

/** A value whose cell shows something else: `{ value: 0.805, text: '80,5%', display: 'percent' }`. */
export interface ShownCell {
  readonly value: CellValue;
  readonly text: string;
  readonly display?: CellDisplay;
}

export type CellInput = CellValue | ShownCell;
export type RowInput = readonly CellInput[];

export interface SheetOptions {
  readonly name?: string;
  readonly visibility?: SheetSnapshot['visibility'];
  /** Rows and columns to leave blank above and left. */
  readonly down?: number;
  readonly right?: number;
  /** `B3:C4`, counted in the rows given, before they are moved down and right. */
  readonly merges?: readonly string[];
}

/** Numbers show with a decimal comma, as Excel in Vietnamese does. */
export function sheetOf(rows: readonly RowInput[], options: SheetOptions = {}): SheetSnapshot {
  const { name = 'Phụ lục', visibility = 'visible', down = 0, right = 0, merges = [] } = options;
  const cells: CellSnapshot[] = [];
  rows.forEach((line, row) => {
    line.forEach((input, column) => {
      const { value, text, display = 'plain' } = shown(input);
      if (value === null) return;
      cells.push({ row: row + down, column: column + right, value, text, display });
    });
  });
  return {
    name,
    visibility,
    cells,
    merges: merges.map((range) => {
      const [from, to] = range.split(':').map((cell) => parseCellName(cell));
      if (!from || !to) throw new Error(`no range: ${range}`);
      return {
        top: from.row + down,
        left: from.column + right,
        bottom: to.row + down,
        right: to.column + right,
      };
    }),
  };
}

function shown(input: CellInput): ShownCell {
  if (typeof input === 'object' && input !== null) return input;
  const text = input === null ? '' : String(input);
  return { value: input, text: typeof input === 'number' ? text.replace('.', ',') : text };
}

export function workbookOf(
  sheets: readonly SheetSnapshot[],
  rest: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot {
  return { file: 'phu-luc.xlsx', modified: null, partial: false, ...rest, sheets };
}
