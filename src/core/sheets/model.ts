/**
 * A whole sheet as data, to be written by any host. Everything is plain: no library's or
 * Excel's objects. Rows and columns are counted from 0.
 */
import type { CellRange } from './address';
import type { SheetVisibility } from './snapshot';

export interface FontStyle {
  /** Default `Times New Roman`. */
  readonly name?: string;
  /** In points; default 13. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `RRGGBB`. */
  readonly color?: string;
}

export interface CellStyle {
  readonly font?: FontStyle;
  /** `RRGGBB`. */
  readonly fill?: string;
  readonly border?: 'thin';
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** An Excel number format in its en-US form: `@`, `0`, `#,##0`, `0.00`. */
  readonly numberFormat?: string;
  /** False for cells people type in; matters only where `protection` is set. Default true. */
  readonly locked?: boolean;
}

/**
 * Text is always written as text, whatever it begins with: a formula is only what stands in
 * `formula` (without `=`). `result` is the value a program that does not recalculate shows.
 */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string; readonly link?: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'formula'; readonly formula: string; readonly result: string | number | null }
  | { readonly kind: 'blank' };

export interface CellModel {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** A key of `SheetModel.styles`. */
  readonly style?: string;
  /** A note (old-style comment) on the cell. */
  readonly note?: string;
}

export interface ListValidation {
  readonly kind: 'list';
  readonly ranges: readonly CellRange[];
  /** A range such as `'_danh muc'!$A$1:$A$2`: a list given as text breaks at commas. */
  readonly source: string;
  readonly message: string;
  /** False: other values are allowed after a warning. */
  readonly strict: boolean;
}

export interface FormulaValidation {
  readonly kind: 'formula';
  readonly ranges: readonly CellRange[];
  /** True for allowed values; written for the top left cell of the first range, without `=`. */
  readonly formula: string;
  readonly message: string;
  readonly strict: boolean;
}

export type Validation = ListValidation | FormulaValidation;

export interface ConditionalFormat {
  readonly range: CellRange;
  /** Written for the top left cell of the range, without `=`. */
  readonly formula: string;
  /** `RRGGBB`. */
  readonly fill?: string;
  readonly color?: string;
}

export interface PrintSetup {
  readonly paper: 'A4';
  readonly landscape: boolean;
  /** In millimetres. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Pages across; the height follows. */
  readonly fitToWidth: number;
  /** First and last row repeated on each page. */
  readonly titleRows?: readonly [number, number];
  /** First and last column repeated on each page across. */
  readonly titleColumns?: readonly [number, number];
  readonly area?: CellRange;
  /** `&P` is the page number, `&N` the number of pages. */
  readonly footer?: string;
}

export interface SheetModel {
  /** At most 31 characters, none of `: \ / ? * [ ]`. */
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly cells: readonly CellModel[];
  readonly merges: readonly CellRange[];
  /** Column widths in characters; index = column. */
  readonly columnWidths: readonly number[];
  /** Row heights in points, by row: what the text needs now; a row still grows when it is edited. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly validations?: readonly Validation[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  /** Cells whose text may look like a number: Excel must not offer to turn it into one. */
  readonly textNumbers?: readonly CellRange[];
  /** Locks every cell whose style does not say `locked: false`. No password: a guard rail, not a secret. */
  readonly protected?: boolean;
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly autoFilter?: CellRange;
  readonly print?: PrintSetup;
}

/** A workbook to write: sheets in order, and names over ranges (`Tong_dong_7` → `'Phụ lục'!$D$7`). */
export interface WorkbookModel {
  readonly title: string;
  readonly sheets: readonly SheetModel[];
  readonly names?: Readonly<Record<string, string>>;
}
