/** What a host found in a workbook: plain data, the same from a file and from Excel. */
import type { CellRange } from './address';

/** `null` is a blank cell. Dates stay Excel serial numbers; `display` tells that they are dates. */
export type CellValue = string | number | boolean | null;

/** How the cell's number format shows its number. `error` is a cell such as `#REF!`. */
export type CellDisplay = 'plain' | 'percent' | 'date' | 'error';

export interface CellSnapshot {
  /** Counted from 0. */
  readonly row: number;
  /** Counted from 0. */
  readonly column: number;
  readonly value: CellValue;
  /** As the cell shows it: `80,5%` for 0.805. Equal to the value for text. */
  readonly text: string;
  readonly display: CellDisplay;
  /** Without the leading `=`; absent for a constant. */
  readonly formula?: string;
}

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Cells that are not blank, by row and then by column. */
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly CellRange[];
}

export interface WorkbookSnapshot {
  /** The name a person knows the file by; never a full path. */
  readonly file: string;
  /** When the file itself says it was last saved, ISO 8601 (`2026-05-18T09:30:00Z`). */
  readonly modified: string | null;
  readonly sheets: readonly SheetSnapshot[];
  /** True when a part was damaged and left out: what is here is true, but may not be all. */
  readonly partial: boolean;
}
