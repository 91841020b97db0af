/** Collects the cells of a sheet while it is laid out. */
import type { CellRange } from './address';
import type { CellContent, CellModel } from './model';

export const BLANK: CellContent = { kind: 'blank' };

export function text(value: string): CellContent {
  return value === '' ? BLANK : { kind: 'text', text: value };
}

/** A text that leads to a cell of the same workbook, by the cell's A1 name. */
export function linked(label: string, sheet: string, cell: string): CellContent {
  return { kind: 'text', text: label, link: `#'${sheet.replaceAll("'", "''")}'!${cell}` };
}

export function number(value: number): CellContent {
  return { kind: 'number', number: value };
}

/** `formula` without `=`; `result` for programs that do not recalculate. */
export function formula(value: string, result: string | number | null): CellContent {
  return { kind: 'formula', formula: value, result };
}

export class CellBuilder {
  readonly cells: CellModel[] = [];
  readonly merges: CellRange[] = [];

  put(row: number, column: number, content: CellContent, style: string, note?: string): void {
    this.cells.push({ row, column, content, style, ...(note === undefined ? {} : { note }) });
  }

  /** One content over several cells; all of them bear the style, so that borders close. */
  putMerged(range: CellRange, content: CellContent, style: string): void {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const first = row === range.top && column === range.left;
        this.put(row, column, first ? content : BLANK, style);
      }
    }
    if (range.top !== range.bottom || range.left !== range.right) this.merges.push(range);
  }
}
