/** The workbook behind the stand-in: plain data, no behaviour of Excel. */
import type { Area } from './area';

export type CellValue = string | number | boolean | null;

export interface CellContent {
  /** Of a formula: what it gives. An error is its text (`#REF!`) and `error`. */
  readonly value: CellValue;
  readonly error?: true;
  /** With its leading `=`. */
  readonly formula?: string;
}

export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  /** `#RRGGBB`. */
  readonly fontColor: string;
  /** `#RRGGBB`; `null` is no fill. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly orientation: number;
  readonly shrink: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fontColor: '#000000',
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  orientation: 0,
  shrink: false,
  locked: true,
  formulaHidden: false,
};

/** In points, as the API counts them. */
export const STANDARD_COLUMN_WIDTH = 48;
export const STANDARD_ROW_HEIGHT = 15;

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface Cell extends CellContent {
  /** Only what differs from the default. */
  readonly format?: Partial<CellFormat>;
  readonly link?: Hyperlink;
}

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** As the API takes and gives it: `{ list: {…} }`, `{ custom: {…} }`, `{ wholeNumber: {…} }`. */
export type ValidationRule = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface Validation {
  area: Area;
  rule: ValidationRule;
  errorAlert: unknown;
  prompt: unknown;
  ignoreBlanks: boolean;
}

export interface ConditionalFormat {
  readonly id: string;
  /** `Custom` is the only one played; of others it is known that they are there. */
  readonly type: string;
  /** One that Excel shows and holds good, but cannot find when an add-in asks for it. */
  readonly lost?: true;
  areas: Area[];
  formula: string;
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  stopIfTrue: boolean;
}

export interface Note {
  readonly row: number;
  readonly column: number;
  content: string;
  readonly author: string;
}

export interface DefinedName {
  readonly name: string;
  /** With its leading `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface Page {
  orientation: string;
  paperSize: string | null;
  /** In points. */
  margins: Record<MarginSide, number>;
  zoom: Readonly<Record<string, number | null>>;
  printArea: Area[];
  titleRows: Area | null;
  titleColumns: Area | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  headersFooters: Record<HeaderFooterPart, string>;
}

export type MarginSide = 'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer';
export type HeaderFooterPart =
  'LeftHeader' | 'CenterHeader' | 'RightHeader' | 'LeftFooter' | 'CenterFooter' | 'RightFooter';

export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | null;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** By `cellKey`. */
  cells: Map<number, Cell>;
  /** Formats given to whole rows, columns or the sheet, oldest first. */
  wideFormats: { area: Area; format: Partial<CellFormat> }[];
  /** By `h:row:column` (the line above a cell) and `v:row:column` (the line left of it). */
  borders: Map<string, Border>;
  merges: Area[];
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  protection: Protection | null;
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  notes: Note[];
  comments: Note[];
  freeze: { rows: number; columns: number };
  page: Page;
  autoFilter: Area | null;
  names: DefinedName[];
  tabColor: string;
  gridlines: boolean;
  headings: boolean;
  selection: Area;
}

export interface Workbook {
  name: string;
  /** In the order of their tabs. */
  sheets: Sheet[];
  /** Id of the sheet in front. */
  active: string;
  names: DefinedName[];
  properties: Map<string, string>;
  /** The add-in's own settings in the document; values as JSON. */
  settings: Map<string, string>;
  structure: { readonly password: string | null } | null;
  calculationMode: string;
  /** Counts the ids given out. */
  lastId: number;
}

const COLUMNS = 16_384;
export const cellKey = (row: number, column: number): number => row * COLUMNS + column;
export const rowOfKey = (key: number): number => Math.floor(key / COLUMNS);
export const columnOfKey = (key: number): number => key % COLUMNS;

export function newId(workbook: Workbook): string {
  workbook.lastId += 1;
  return `{00000000-0001-0000-0000-${String(workbook.lastId).padStart(12, '0')}}`;
}

export function newSheet(workbook: Workbook, name: string): Sheet {
  return {
    id: newId(workbook),
    name,
    visibility: 'Visible',
    cells: new Map(),
    wideFormats: [],
    borders: new Map(),
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    protection: null,
    validations: [],
    conditionalFormats: [],
    notes: [],
    comments: [],
    freeze: { rows: 0, columns: 0 },
    page: newPage(),
    autoFilter: null,
    names: [],
    tabColor: '',
    gridlines: true,
    headings: true,
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
}

function newPage(): Page {
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    margins: { top: 54, right: 50.4, bottom: 54, left: 50.4, header: 21.6, footer: 21.6 },
    zoom: { scale: 100 },
    printArea: [],
    titleRows: null,
    titleColumns: null,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    headersFooters: {
      LeftHeader: '',
      CenterHeader: '',
      RightHeader: '',
      LeftFooter: '',
      CenterFooter: '',
      RightFooter: '',
    },
  };
}

export const sheetNamed = (workbook: Workbook, name: string): Sheet | undefined =>
  workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
