/** What each row under the header is: an indicator's, the rest of the one above, or neither. */
import { cellName } from '../sheets/address';
import type { CellSnapshot } from '../sheets/snapshot';
import type { Indicator } from '../templates/schema';
import type { Grid } from './grid';
import type { Matches } from './match';
import type { PreparedTemplate } from './prepared';
import { isFooter, type TableRow } from './rows';
import type { LayoutIssue } from './types';

export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly clear: boolean;
  readonly row: TableRow;
  /** The row itself and the rows below that carry it on, ascending. */
  readonly rows: readonly number[];
}

export interface Table {
  readonly indicators: readonly IndicatorRow[];
  readonly issues: readonly LayoutIssue[];
}

interface OpenRow extends IndicatorRow {
  readonly rows: number[];
}

export function readTable(
  grid: Grid,
  rows: readonly TableRow[],
  matches: Matches,
  form: PreparedTemplate,
): Table {
  const indicators: OpenRow[] = [];
  const issues: LayoutIssue[] = [];
  const firstCell = firstCells(matches);
  let last = rows.length - 1;
  while (last >= 0 && !isKnown(rows[last], matches)) last -= 1;
  let end = rows[last]?.row ?? -1;
  let current: OpenRow | null = null;

  for (const [at, row] of rows.entries()) {
    const below = at > last;
    if (below && isFooter(grid, row)) break;
    const match = matches.byRow.get(row);
    const twice = matches.twice.get(row);
    const indicator = match?.target.indicator;
    if (match && indicator) {
      const open = { indicator, clear: match.clear, row, rows: [row.row, ...row.joined] };
      indicators.push(open);
      current = open;
    } else if (match || (twice && !twice.indicator)) {
      current = null;
    } else if (twice) {
      current = null;
      const first = firstCell.get(twice.id);
      const cell = wordingCell(row);
      if (first !== undefined && cell !== null) {
        issues.push({ code: 'indicator-twice', indicator: twice.id, cell, first });
      }
    } else if (row.number === null && row.wording === null) {
      // Under the table, only what touches it still belongs to its last row.
      const touches = !below || row.row === end + 1;
      if (!current || !touches) continue;
      current.rows.push(row.row);
      end = Math.max(end, row.row);
      if (row.result) issues.push(resultElsewhere(current.indicator, row.result));
    } else {
      current = null;
      if (isUnknown(row, below, form)) issues.push(unknownRow(row));
    }
  }
  return { indicators, issues };
}

function isKnown(row: TableRow | undefined, matches: Matches): boolean {
  return row !== undefined && (matches.byRow.has(row) || matches.twice.has(row));
}

/** By indicator: where it stands first. */
function firstCells(matches: Matches): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [row, { target }] of matches.byRow) {
    const cell = wordingCell(row);
    if (target.indicator && cell !== null) cells.set(target.id, cell);
  }
  return cells;
}

function wordingCell({ wording, number }: TableRow): string | null {
  const cell = wording ?? number;
  return cell && cellName(cell.row, cell.column);
}

export function resultElsewhere(indicator: Indicator, cell: CellSnapshot): LayoutIssue {
  return {
    code: 'result-elsewhere',
    indicator: indicator.id,
    cell: cellName(cell.row, cell.column),
    text: cell.text,
  };
}

/**
 * Inside the table, a row with a number or a result that is no indicator of the form; under it,
 * only a row made like one. Headings of groups (`I`, `A`, or a section's number) have no result.
 */
function isUnknown(row: TableRow, below: boolean, form: PreparedTemplate): boolean {
  if (row.onlyNumber) return false;
  const { id, heading } = row.rowNumber;
  if (!row.result && (heading || (id !== null && form.sectionIds.has(id)))) return false;
  if (!below) return id !== null || row.result !== null;
  return row.words !== '' && row.result !== null && (id !== null || /\d/.test(row.result.text));
}

function unknownRow(row: TableRow): LayoutIssue {
  return {
    code: 'row-unknown',
    cell: wordingCell(row) ?? cellName(row.row, 0),
    text: row.wording?.text ?? row.numberText,
  };
}
