/** From the rows of a table to entries, and to what differs from the form in each. */
import { cellName, type CellAddress } from '../sheets/address';
import type { CellSnapshot } from '../sheets/snapshot';
import type { ColumnId, Indicator } from '../templates/schema';
import { fold } from '../text/fold';
import { readResult } from '../values/read';
import { rowShape } from '../values/row-shape';
import type { Reading } from '../values/types';
import type { Grid, Span } from './grid';
import type { Header } from './header';
import type { PreparedTemplate } from './prepared';
import { isUnit, strayResult, type ResultColumn } from './result-cell';
import { resultElsewhere, type IndicatorRow } from './table';
import type { Entry, LayoutIssue } from './types';
import { isSlip } from './wording';

const BLANK = { value: null, text: '', display: 'plain' } as const;

/** Adds to a reading what the row's evidence tells. */
export type Complete = (reading: Reading, indicator: Indicator, evidence: string) => Reading;

export type EntryReader = (found: IndicatorRow) => {
  readonly entry: Entry;
  readonly issues: readonly LayoutIssue[];
};

export function createEntryReader(
  grid: Grid,
  header: Header,
  result: ResultColumn,
  form: PreparedTemplate,
  complete: Complete,
): EntryReader {
  const shared = (id: ColumnId): SharedColumn | null => {
    const span = header.columns.get(id);
    return span ? { span, tall: grid.tallMerges(span.left) } : null;
  };
  const unitColumn = shared('unit');
  const evidenceColumn = shared('evidence');
  const resultTall = result.span ? grid.tallMerges(result.span.left) : [];

  return (found) => {
    const { row, indicator } = found;
    const unit = unitColumn && sharedCell(grid, row.row, unitColumn);
    const unitOnly = unit !== null && isUnit(grid, unit, indicator, form);
    const inColumn = result.span && grid.at(row.row, result.span);
    const cell = result.inUnitColumn && unitOnly ? null : inColumn;
    const evidence = readEvidenceCells(grid, found.rows, evidenceColumn);
    const shown = cell ?? BLANK;
    const entry: Entry = {
      indicator: indicator.id,
      row: row.row,
      cells: cellsOf(header, result, row.row, {
        ...row,
        unit,
        result: cell,
        evidence: evidence.cell,
      }),
      number: row.numberText,
      wording: row.text,
      unit: result.inUnitColumn && !unitOnly ? '' : (unit?.text ?? ''),
      raw: shown.text,
      value: shown.value,
      display: shown.display,
      reading: complete(readWithUnit(shown, unit, indicator), indicator, evidence.text),
      evidence: evidence.text,
      ...(evidence.split && { evidenceSplit: true }),
    };
    const issues = changesOf(found, entry, form);
    if (!cell && result.span) {
      // A merged result belongs to its first row: whether it is the others' too, a person decides.
      const stray =
        grid.covering(row.row, resultTall) ?? strayResult(grid, header, result.span, found, form);
      if (stray) issues.push(resultElsewhere(indicator, stray));
    }
    return { entry, issues };
  };
}

/** A result that needs its unit has it from the unit column where that names one unit alone. */
function readWithUnit(
  shown: CellSnapshot | typeof BLANK,
  unit: CellSnapshot | null,
  indicator: Indicator,
): Reading {
  const reading = readResult(shown, indicator);
  if (reading.status !== 'unreadable' || reading.problem.code !== 'unit-needed') return reading;
  const { units } = rowShape(indicator);
  if (!unit || !units.has(fold(unit.text))) return reading;
  const text = `${shown.text} ${unit.text}`;
  return readResult({ value: text, text, display: 'plain' }, indicator);
}

interface SharedColumn {
  readonly span: Span;
  readonly tall: ReturnType<Grid['tallMerges']>;
}

/** A unit or an evidence merged over several rows belongs to each of them. */
function sharedCell(grid: Grid, row: number, { span, tall }: SharedColumn): CellSnapshot | null {
  return grid.at(row, span) ?? grid.covering(row, tall);
}

function readEvidenceCells(
  grid: Grid,
  rows: readonly number[],
  column: SharedColumn | null,
): { readonly cell: CellSnapshot | null; readonly text: string; readonly split: boolean } {
  const cells = new Set<CellSnapshot>();
  for (const row of rows) {
    const cell = column && sharedCell(grid, row, column);
    if (cell) cells.add(cell);
  }
  const [first = null] = cells;
  const text = [...cells].map((cell) => cell.text).join('\n');
  return { cell: first, text, split: cells.size > 1 };
}

function nameOf({ row, column }: CellAddress): string {
  return cellName(row, column);
}

/** By column: the cell that was found, else the blank one where it is due. */
function cellsOf(
  header: Header,
  result: ResultColumn,
  row: number,
  found: Readonly<Record<ColumnId, CellAddress | null>>,
): Entry['cells'] {
  const cells: Partial<Record<ColumnId, string>> = {};
  for (const [id, { left }] of header.columns)
    cells[id] = nameOf(found[id] ?? { row, column: left });
  if (!result.inUnitColumn) return cells;
  const { unit, ...others } = cells;
  return { ...others, result: unit };
}

function changesOf(
  { row, indicator, clear }: IndicatorRow,
  entry: Entry,
  form: PreparedTemplate,
): LayoutIssue[] {
  const issues: LayoutIssue[] = [];
  const wordingAt = entry.cells.wording ?? cellName(row.row, 0);
  const { id } = row.rowNumber;
  if (!clear || !isSlip(row.words, form.wordingText.get(indicator.id) ?? '')) {
    const text = entry.wording;
    issues.push({ code: 'wording-changed', indicator: indicator.id, cell: wordingAt, text });
  }
  if (entry.number.trim() !== '' && id !== indicator.id) {
    const cell = row.number ? nameOf(row.number) : wordingAt;
    const text = entry.number;
    issues.push({ code: 'number-changed', indicator: indicator.id, cell, text });
  }
  return issues;
}
