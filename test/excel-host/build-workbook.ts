/** Workbooks to start a test from, told in few words. */
import { parseArea } from './area';
import { putContent, setFormat } from './cells';
import { newSheet } from './workbook';
import type { CellFormat, CellValue, Sheet, Visibility, Workbook } from './workbook';

export interface CellGiven {
  readonly value?: CellValue;
  readonly error?: true;
  /** With its leading `=`; `value` is what it gives. */
  readonly formula?: string;
  readonly format?: Partial<CellFormat>;
}

export interface SheetGiven {
  readonly name: string;
  readonly visibility?: Visibility;
  /** By address: `{ A1: 'Số TT', E7: 14033, C3: { formula: '=A1', value: 5 } }`. */
  readonly cells?: Readonly<Record<string, CellValue | CellGiven>>;
  readonly merges?: readonly string[];
  /** Protects the sheet, all cells but these locked. */
  readonly unlocked?: readonly string[];
  readonly password?: string;
}

export interface WorkbookGiven {
  readonly name?: string;
  readonly sheets?: readonly SheetGiven[];
  /** Protects the structure: no sheet can be added, renamed, hidden or deleted. */
  readonly structureProtected?: boolean;
}

/** @throws RangeError on an address that is none. */
export function buildWorkbook(given: WorkbookGiven = {}): Workbook {
  const workbook: Workbook = {
    name: given.name ?? 'Book1.xlsx',
    sheets: [],
    active: '',
    names: [],
    properties: new Map(),
    settings: new Map(),
    structure: given.structureProtected ? { password: null } : null,
    calculationMode: 'Automatic',
    lastId: 0,
  };
  const sheets = given.sheets ?? [{ name: 'Sheet1' }];
  workbook.sheets = sheets.map((sheet) => buildSheet(workbook, sheet));
  workbook.active = workbook.sheets.find((sheet) => sheet.visibility === 'Visible')?.id ?? '';
  return workbook;
}

function buildSheet(workbook: Workbook, given: SheetGiven): Sheet {
  const sheet = newSheet(workbook, given.name);
  sheet.visibility = given.visibility ?? 'Visible';
  for (const [address, cell] of Object.entries(given.cells ?? {})) {
    const area = areaOf(address);
    const { format, ...content } =
      typeof cell === 'object' && cell !== null ? cell : { value: cell };
    putContent(sheet, area.top, area.left, { value: null, ...content });
    if (format) setFormat(sheet, area, format);
  }
  sheet.merges = (given.merges ?? []).map(areaOf);
  for (const address of given.unlocked ?? []) setFormat(sheet, areaOf(address), { locked: false });
  if (given.unlocked) sheet.protection = { options: {}, password: given.password ?? null };
  return sheet;
}

function areaOf(address: string) {
  const area = parseArea(address);
  if (!area) throw new RangeError(`No address: ${address}`);
  return area;
}
