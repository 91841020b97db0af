/**
 * A workbook as JSON: to send between a page and its test, and to prove that a workbook is as it
 * was before (`expect(saveWorkbook(now)).toEqual(before)`). Ids are left out: a sheet taken away
 * and put back is the same sheet.
 */
import { areaName, parseArea } from './area';
import type { Area } from './area';
import {
  cellKey,
  columnOfKey,
  DEFAULT_FORMAT,
  newId,
  newSheet,
  rowOfKey,
  sheetNamed,
} from './workbook';
import type { Cell, CellFormat, ConditionalFormat, Note, Sheet, Workbook } from './workbook';

type Entries<Value> = (readonly [string, Value])[];
type Kept = Omit<
  Sheet,
  | 'id'
  | 'cells'
  | 'borders'
  | 'columnWidths'
  | 'rowHeights'
  | 'hiddenRows'
  | 'hiddenColumns'
  | 'conditionalFormats'
>;

export interface SavedSheet extends Kept {
  /** By address, in order of rows and columns. */
  cells: Entries<Cell>;
  borders: Entries<Sheet['borders'] extends Map<string, infer Border> ? Border : never>;
  columnWidths: (readonly [number, number])[];
  rowHeights: (readonly [number, number])[];
  hiddenRows: number[];
  hiddenColumns: number[];
  conditionalFormats: Omit<ConditionalFormat, 'id'>[];
}

export interface SavedWorkbook extends Omit<
  Workbook,
  'sheets' | 'active' | 'properties' | 'settings' | 'lastId'
> {
  sheets: SavedSheet[];
  /** Name of the sheet in front. */
  active: string;
  properties: Entries<string>;
  settings: Entries<string>;
}

export function saveWorkbook(workbook: Workbook): SavedWorkbook {
  const { sheets, active, properties, settings } = workbook;
  return structuredClone({
    ...without(workbook, 'lastId'),
    sheets: sheets.map(saveSheet),
    active: sheets.find((sheet) => sheet.id === active)?.name ?? '',
    properties: sorted(properties),
    settings: sorted(settings),
  });
}

function saveSheet(sheet: Sheet): SavedSheet {
  return {
    ...without(sheet, 'id'),
    cells: [...sheet.cells.entries()]
      .sort(([one], [other]) => one - other)
      .map(([key, cell]) => [nameOfKey(key), withoutDefaults(cell)] as const)
      .filter(([, cell]) => cell.value !== null || Object.keys(cell).length > 1),
    borders: sorted(sheet.borders),
    columnWidths: inOrder(sheet.columnWidths),
    rowHeights: inOrder(sheet.rowHeights),
    hiddenRows: [...sheet.hiddenRows].sort((one, other) => one - other),
    hiddenColumns: [...sheet.hiddenColumns].sort((one, other) => one - other),
    conditionalFormats: sheet.conditionalFormats.map((format) => without(format, 'id')),
    notes: byPlace(sheet.notes),
    comments: byPlace(sheet.comments),
  };
}

function without<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  key: Key,
): Omit<Whole, Key> {
  const rest = { ...whole };
  Reflect.deleteProperty(rest, key);
  return rest;
}

function withoutDefaults(cell: Cell): Cell {
  const { format = {}, ...rest } = cell;
  const kept = Object.entries(format).filter(
    ([key, value]) => DEFAULT_FORMAT[key as keyof CellFormat] !== value,
  );
  return kept.length === 0 ? rest : { ...rest, format: Object.fromEntries(kept.sort()) };
}

const sorted = <Value>(map: ReadonlyMap<string, Value>): Entries<Value> =>
  [...map.entries()].sort(([one], [other]) => (one < other ? -1 : 1));

const inOrder = (map: ReadonlyMap<number, number>): (readonly [number, number])[] =>
  [...map.entries()].sort(([one], [other]) => one - other);

const nameOfKey = (key: number): string => {
  const [row, column] = [rowOfKey(key), columnOfKey(key)];
  return areaName({ top: row, left: column, bottom: row, right: column });
};

/** They are found by their cells: which of them came first is not to be seen. */
const byPlace = (notes: readonly Note[]): Note[] =>
  [...notes].sort((one, other) => one.row - other.row || one.column - other.column);

const keyOfName = (name: string): number => {
  const area: Area | null = parseArea(name);
  if (!area) throw new RangeError(`No cell: ${name}`);
  return cellKey(area.top, area.left);
};

/** @throws RangeError on an address that is none. */
export function loadWorkbook(saved: SavedWorkbook): Workbook {
  const { sheets, active, properties, settings, ...rest } = structuredClone(saved);
  const workbook: Workbook = {
    ...rest,
    sheets: [],
    active: '',
    properties: new Map(properties),
    settings: new Map(settings),
    lastId: 0,
  };
  workbook.sheets = sheets.map((sheet) => loadSheet(workbook, sheet));
  workbook.active = (sheetNamed(workbook, active) ?? workbook.sheets[0])?.id ?? '';
  return workbook;
}

export function loadSheet(workbook: Workbook, saved: SavedSheet): Sheet {
  return {
    ...newSheet(workbook, saved.name),
    ...saved,
    cells: new Map(saved.cells.map(([name, cell]) => [keyOfName(name), cell])),
    borders: new Map(saved.borders),
    columnWidths: new Map(saved.columnWidths),
    rowHeights: new Map(saved.rowHeights),
    hiddenRows: new Set(saved.hiddenRows),
    hiddenColumns: new Set(saved.hiddenColumns),
    conditionalFormats: saved.conditionalFormats.map((format) => ({
      ...format,
      id: newId(workbook),
    })),
  };
}

/** A copy with an id of its own, as `worksheet.copy()` makes. */
export const copySheet = (workbook: Workbook, sheet: Sheet): Sheet =>
  loadSheet(workbook, structuredClone(saveSheet(sheet)));
