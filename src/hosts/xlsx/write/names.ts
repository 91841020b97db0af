import type { WriteOptions } from 'hucre/xlsx';
import { columnName, parseCellName, type CellRange } from '../../../core/sheets/address';
import type { SheetModel, WorkbookModel } from '../../../core/sheets/model';
import { isSheetName, sheetNameKey } from '../../sheet-names';
import { WriteRefused } from './refused';

type NamedRanges = NonNullable<WriteOptions['namedRanges']>;

const DEFINED_NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u;
const ROW_COLUMN_REFERENCE = /^r\d*c?\d*$|^c\d*$/i;

/**
 * Every sheet bears a name that Excel takes, none twice (capitals do not count).
 * @throws WriteRefused `sheet-name-invalid` or `sheet-name-twice`, with `sheet`.
 */
export function checkSheetNames(sheets: readonly SheetModel[]): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const key = sheetNameKey(name);
    if (!isSheetName(name)) throw new WriteRefused('sheet-name-invalid', { sheet: name });
    if (seen.has(key)) throw new WriteRefused('sheet-name-twice', { sheet: name });
    seen.add(key);
  }
}

/** The name LibreOffice knows the filtered range of a sheet by; Excel keeps it hidden. */
export const FILTER_NAME = '_xlnm._FilterDatabase';

/**
 * The names of the workbook, then those of each sheet: what it prints and filters are names too
 * (hucre's own settings for printing leave sheet names unquoted, which Excel repairs away).
 * @throws WriteRefused `defined-name-invalid` or `defined-name-twice`, with `name`.
 */
export function namedRanges(model: WorkbookModel): NamedRanges {
  const ranges: NamedRanges = [];
  const seen = new Set<string>();
  for (const [name, range] of Object.entries(model.names ?? {})) {
    const key = name.toLowerCase();
    if (!isDefinedName(name)) throw new WriteRefused('defined-name-invalid', { name });
    if (seen.has(key)) throw new WriteRefused('defined-name-twice', { name });
    seen.add(key);
    ranges.push({ name, range });
  }
  return [...ranges, ...model.sheets.flatMap(sheetRanges)];
}

/** A letter or underscore first, no spaces, at most 255, nothing that reads as a cell: `R1C1`, `T7`. */
function isDefinedName(name: string): boolean {
  const cell = parseCellName(name.toUpperCase());
  const isCell = cell !== null && cell.column < 16_384;
  return (
    DEFINED_NAME.test(name) && name.length <= 255 && !isCell && !ROW_COLUMN_REFERENCE.test(name)
  );
}

function sheetRanges({ name, print, autoFilter }: SheetModel): NamedRanges {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const ranges: NamedRanges = [];
  if (autoFilter) {
    ranges.push({ name: FILTER_NAME, range: `${sheet}!${absoluteRange(autoFilter)}`, scope: name });
  }
  if (print?.area) {
    const range = `${sheet}!${absoluteRange(print.area)}`;
    ranges.push({ name: '_xlnm.Print_Area', range, scope: name });
  }
  const titles = printTitles(sheet, print);
  if (titles !== '') ranges.push({ name: '_xlnm.Print_Titles', range: titles, scope: name });
  return ranges;
}

/** Columns before rows: Excel takes no other order. */
function printTitles(sheet: string, print: SheetModel['print']): string {
  const { titleColumns, titleRows } = print ?? {};
  return [
    ...(titleColumns
      ? [`${sheet}!$${columnName(titleColumns[0])}:$${columnName(titleColumns[1])}`]
      : []),
    ...(titleRows ? [`${sheet}!$${String(titleRows[0] + 1)}:$${String(titleRows[1] + 1)}`] : []),
  ].join(',');
}

function absoluteRange({ top, left, bottom, right }: CellRange): string {
  const corner = (row: number, column: number) => `$${columnName(column)}$${String(row + 1)}`;
  return `${corner(top, left)}:${corner(bottom, right)}`;
}
