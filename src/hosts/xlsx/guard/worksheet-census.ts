import type { CellRange } from '../../../core/sheets/address';
import { FileRefused } from '../../file-refused';
import { readAddress, readRange } from './addresses';
import { LIMITS } from './limits';
import { XmlTags } from './xml-tags';

/** What stands in the XML of a worksheet, counted before anything parses it. */
export interface WorksheetCensus {
  readonly part: string;
  /** `<c>` elements, blank ones included. */
  readonly cells: number;
  /** Cells with a value: as many must come out of the parser. */
  readonly filled: number;
  readonly rows: number;
  /** `<mergeCell>` elements. */
  readonly merges: number;
  readonly ranges: readonly CellRange[];
  /** The `<sheetData>` element as it stands: all the parser needs. */
  readonly sheetData: Uint8Array;
  /**
   * Keys (`cellKey`) of cells with a formula or a type but no value, such as formulas that no
   * program has calculated yet: SheetJS makes up a value (false, empty text) or drops them.
   */
  readonly withoutValue: ReadonlySet<number>;
}

const NO_DATA = new TextEncoder().encode('<sheetData></sheetData>');

/** One number for an address, both counted from 0. */
export function cellKey(row: number, column: number): number {
  return row * LIMITS.columns + column;
}

/**
 * Counts a worksheet part (`sml.xsd`, CT_Worksheet).
 * @throws FileRefused when the XML is broken, an address lies outside the sheet, or its formulas
 *   would grow beyond measure.
 */
export function takeWorksheetCensus(xml: Uint8Array, part: string): WorksheetCensus {
  const tags = new XmlTags(xml, part);
  const withoutValue = new Set<number>();
  const formulas = new FormulaGrowth();
  const ranges: CellRange[] = [];
  let [cells, filled, rows, merges] = [0, 0, 0, 0];
  let [dataStart, dataEnd] = [-1, xml.length];
  let [row, column] = [-1, -1];
  let inCell = false;
  let [typed, hasFormula, hasValue] = [false, false, false];

  const closeCell = (): void => {
    inCell = false;
    if (hasValue) filled++;
    else if (hasFormula || typed) withoutValue.add(cellKey(row, column));
  };
  while (tags.next()) {
    if (tags.is('c')) {
      if (tags.closing) {
        if (inCell) closeCell();
        continue;
      }
      cells++;
      const address = tags.attribute('r');
      if (address === null) column++;
      else [row, column] = addressOf(address, part);
      typed = tags.attribute('t') !== null;
      hasFormula = hasValue = false;
      inCell = true;
      if (tags.empty) closeCell();
    } else if (inCell) {
      if (tags.closing) formulas.close(tags);
      else if (tags.is('is')) hasValue = true;
      else if (tags.is('v')) hasValue ||= !tags.empty && !closesAt(xml, tags.end);
      else if (tags.is('f')) {
        hasFormula = true;
        formulas.open(tags, closesAt(xml, tags.end));
      }
    } else if (!tags.closing && tags.is('row')) {
      rows++;
      row = readRow(tags.attribute('r'), row, part);
      column = -1;
    } else if (!tags.closing && tags.is('mergeCell')) {
      merges++;
      const range = readRange(tags.attribute('ref') ?? '');
      if (range) ranges.push(range);
    } else if (tags.is('sheetData')) {
      if (dataStart === -1) dataStart = tags.start;
      if (tags.closing || tags.empty) dataEnd = Math.min(dataEnd, tags.end);
    }
  }
  formulas.check(cells, part);
  const sheetData = dataStart === -1 ? NO_DATA : xml.subarray(dataStart, dataEnd);
  return { part, cells, filled, rows, merges, ranges, sheetData, withoutValue };
}

/** Sums over a workbook. @throws FileRefused `file-too-many-cells` */
export function checkCensuses(
  censuses: readonly Pick<WorksheetCensus, 'part' | 'cells' | 'rows' | 'merges'>[],
): void {
  let [cells, rows, merges] = [0, 0, 0];
  for (const census of censuses) {
    cells += census.cells;
    rows += census.rows;
    merges += census.merges;
    const { part } = census;
    const refuse = (what: string, limit: number, found: number): never => {
      throw new FileRefused('file-too-many-cells', { what, limit, found, part });
    };
    if (cells > LIMITS.cells) refuse('cells', LIMITS.cells, cells);
    if (rows > LIMITS.cells) refuse('rows', LIMITS.cells, rows);
    if (merges > LIMITS.merges) refuse('merges', LIMITS.merges, merges);
  }
}

function closesAt(xml: Uint8Array, at: number): boolean {
  return xml[at] === 0x3c && xml[at + 1] === 0x2f;
}

function readRow(text: string | null, before: number, part: string): number {
  if (text === null) return before + 1;
  const row = Number(text);
  if (!Number.isInteger(row) || row < 1 || row > LIMITS.rows) refuseAddress(text, part);
  return row - 1;
}

function addressOf(text: string, part: string): [row: number, column: number] {
  const [row, column] = readAddress(text);
  if (row === -1) refuseAddress(text, part);
  return [row, column];
}

function refuseAddress(address: string, part: string): never {
  throw new FileRefused('file-damaged', { reason: 'address', part, address: address.slice(0, 20) });
}

/** The parser copies a shared formula into each of its cells, and looks each cell up in each array formula. */
class FormulaGrowth {
  private longest = 0;
  private copies = 0;
  private arrays = 0;
  private start: number | null = null;

  open(tags: XmlTags, empty: boolean): void {
    if (tags.attribute('t') === 'array') this.arrays++;
    if (tags.empty || empty) this.copies++;
    else this.start = tags.end;
  }

  close(tags: XmlTags): void {
    if (this.start === null || !tags.is('f')) return;
    this.longest = Math.max(this.longest, tags.start - this.start);
    this.start = null;
  }

  check(cells: number, part: string): void {
    const refuse = (limit: number, found: number): never => {
      throw new FileRefused('file-bomb', { reason: 'formulas', part, limit, found });
    };
    const characters = this.copies * this.longest;
    if (characters > LIMITS.formulaCharacters) refuse(LIMITS.formulaCharacters, characters);
    const lookups = this.arrays * cells;
    if (lookups > LIMITS.arrayLookups) refuse(LIMITS.arrayLookups, lookups);
  }
}
