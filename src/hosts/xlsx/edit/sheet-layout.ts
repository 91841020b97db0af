import type { CellRange } from '../../../core/sheets/address';
import { HostFailure } from '../../host-failure';
import { readAddress, readRange } from '../guard/addresses';
import { cellKey } from '../guard/worksheet-census';
import { XmlTags } from '../guard/xml-tags';
import { prefixOf } from './tag';

/** Where things stand in the XML of a worksheet (`sml.xsd`, CT_Worksheet), to change a few cells. */
export interface SheetLayout {
  /** Of the namespace: `x:`, or empty. */
  readonly prefix: string;
  /** The tag that says which cells are used. */
  readonly dimension: TagSpan | null;
  readonly columns: readonly ColumnStyle[];
  readonly data: ElementSpan;
  /** By their number, counted from 0; in the order they stand in. */
  readonly rows: ReadonlyMap<number, RowSpan>;
  readonly merges: readonly CellRange[];
  /** True when only unlocked cells may be changed. */
  readonly protected: boolean;
  readonly formulas: Formulas;
}

export interface TagSpan {
  readonly tag: string;
  readonly start: number;
  readonly tagEnd: number;
}

export interface ElementSpan extends TagSpan {
  /** Where the closing tag begins; `tagEnd` for an empty element. */
  readonly closeStart: number;
  readonly end: number;
}

export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: string;
}

export interface RowSpan extends ElementSpan {
  readonly row: number;
  /** By their column, counted from 0; of the wanted rows only. */
  readonly cells: ReadonlyMap<number, CellSpan>;
}

export interface CellSpan extends ElementSpan {
  readonly column: number;
  readonly hasFormula: boolean;
}

export interface Formulas {
  /** Cells with a formula. */
  readonly count: number;
  /** Of array formulas and data tables. */
  readonly ranges: readonly CellRange[];
  /** By the id of a shared formula: the cell that holds its text, and all cells that use it. */
  readonly shared: ReadonlyMap<string, SharedFormula>;
}

export interface SharedFormula {
  /** A `cellKey`. */
  readonly master: number | null;
  readonly cells: readonly number[];
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/**
 * @param wanted rows whose cells are listed, counted from 0.
 * @throws FileRefused when the XML is broken.
 * @throws HostFailure `not-supported` with `reason` `cell-twice`, `row-twice` or `cell-misplaced`:
 *   programs differ in what they make of such a sheet.
 */
export function layOut(xml: Uint8Array, part: string, wanted: ReadonlySet<number>): SheetLayout {
  const tags = new XmlTags(xml, part);
  const columns: ColumnStyle[] = [];
  const merges: CellRange[] = [];
  let dimension: TagSpan | null = null;
  let isProtected = false;
  let data: SheetData | null = null;
  while (tags.next()) {
    if (tags.closing) continue;
    if (!data && tags.is('dimension')) dimension = spanOf(tags);
    else if (!data && tags.is('col')) columns.push(...columnStyle(tags));
    else if (!data && tags.is('sheetData')) data = readSheetData(tags, wanted);
    else if (tags.is('sheetProtection')) isProtected = isTrue(tags.attribute('sheet'));
    else if (tags.is('mergeCell')) {
      const range = readRange(tags.attribute('ref') ?? '');
      if (range) merges.push(range);
    }
  }
  if (!data) throw new HostFailure('unexpected', { code: 'part-damaged', part });
  const prefix = prefixOf(data.span.tag);
  const { span, rows, formulas } = data;
  return { prefix, dimension, columns, data: span, rows, merges, protected: isProtected, formulas };
}

interface SheetData {
  readonly span: ElementSpan;
  readonly rows: ReadonlyMap<number, RowSpan>;
  readonly formulas: Formulas;
}

/** Cells and rows without an address follow the one before. */
function readSheetData(tags: XmlTags, wanted: ReadonlySet<number>): SheetData {
  const span = openSpan(tags);
  const rows = new Map<number, RowSpan>();
  const formulas = new FormulaList();
  let row: OpenRow | null = null;
  let cell: Mutable<CellSpan> | null = null;
  let [rowIndex, column] = [-1, -1];
  if (tags.empty) return { span, rows, formulas };

  while (tags.next()) {
    if (tags.closing) {
      if (cell && tags.is('c')) cell = close(cell, tags);
      else if (row && tags.is('row')) row = close(row, tags);
      else if (!row && tags.is('sheetData')) {
        close(span, tags);
        break;
      }
    } else if (cell) {
      if (tags.is('f')) {
        cell.hasFormula = true;
        formulas.add(tags, cellKey(rowIndex, cell.column));
      }
    } else if (row && tags.is('c')) {
      column = columnOf(tags, rowIndex, column);
      const isWanted = wanted.has(rowIndex);
      if (row.cells.has(column)) refuse('cell-twice');
      cell = { ...openSpan(tags, isWanted), column, hasFormula: false };
      if (isWanted) row.cells.set(column, cell);
      if (tags.empty) cell = null;
    } else if (!row && tags.is('row')) {
      rowIndex = Number(tags.attribute('r') ?? rowIndex + 2) - 1;
      column = -1;
      if (rows.has(rowIndex)) refuse('row-twice');
      row = { ...openSpan(tags), row: rowIndex, cells: new Map() };
      rows.set(rowIndex, row);
      if (tags.empty) row = null;
    }
  }
  return { span, rows, formulas };
}

type OpenRow = Mutable<RowSpan> & { cells: Map<number, CellSpan> };

function columnOf(tags: XmlTags, row: number, before: number): number {
  const address = tags.attribute('r');
  if (address === null) return before + 1;
  const [ownRow, column] = readAddress(address);
  if (ownRow !== row) refuse('cell-misplaced');
  return column;
}

function refuse(reason: string): never {
  throw new HostFailure('not-supported', { reason });
}

function spanOf(tags: XmlTags): TagSpan {
  return { tag: tags.source(), start: tags.start, tagEnd: tags.end };
}

/** @param withTag false leaves out its text, which takes time where nobody reads it. */
function openSpan(tags: XmlTags, withTag = true): Mutable<ElementSpan> {
  const { start, end } = tags;
  return { tag: withTag ? tags.source() : '', start, tagEnd: end, closeStart: end, end };
}

function close(element: Mutable<ElementSpan>, tags: XmlTags): null {
  element.closeStart = tags.start;
  element.end = tags.end;
  return null;
}

class FormulaList implements Formulas {
  count = 0;
  readonly ranges: CellRange[] = [];
  readonly shared = new Map<string, { master: number | null; cells: number[] }>();

  add(tags: XmlTags, key: number): void {
    this.count++;
    const range = readRange(tags.attribute('ref') ?? '');
    const type = tags.attribute('t');
    if (type === 'shared') {
      const id = tags.attribute('si') ?? '';
      const formula = this.shared.get(id) ?? { master: null, cells: [] };
      formula.cells.push(key);
      if (range) formula.master = key;
      this.shared.set(id, formula);
    } else if (range) {
      this.ranges.push(range);
    }
  }
}

function columnStyle(tags: XmlTags): ColumnStyle[] {
  const style = tags.attribute('style');
  const first = Number(tags.attribute('min')) - 1;
  const last = Number(tags.attribute('max')) - 1;
  return style === null ? [] : [{ first, last, style }];
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
