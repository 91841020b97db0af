/** Addresses of cells. Rows and columns are counted from 0; the text form is Excel's, `E7`. */

export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a sheet has, in Excel and in every format we write. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `{row: 6, column: 4}` → `E7`. */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** `{top: 0, left: 0, bottom: 2, right: 1}` → `A1:B3`; a single cell → `A1`. */
export function rangeName(range: CellRange): string {
  const from = cellName(range.top, range.left);
  const to = cellName(range.bottom, range.right);
  return from === to ? from : `${from}:${to}`;
}

/** `E7` or `$E$7` → its address; `null` for anything that is no address. */
export function parseCellName(name: string): CellAddress | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(name);
  if (!match?.[1] || !match[2]) return null;
  let column = 0;
  for (const letter of match[1]) column = column * 26 + (letter.charCodeAt(0) - 64);
  return { row: Number(match[2]) - 1, column: column - 1 };
}
