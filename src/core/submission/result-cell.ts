/** Where the result of a row stands: in its column, in the unit column, or in a cell beside. */
import type { CellSnapshot } from '../sheets/snapshot';
import type { Indicator } from '../templates/schema';
import type { Grid, Span } from './grid';
import type { Header } from './header';
import type { PreparedTemplate } from './prepared';
import type { IndicatorRow } from './table';

/** The column the results are read from, and whether that is the unit column. */
export interface ResultColumn {
  readonly span: Span | null;
  readonly inUnitColumn: boolean;
}

/**
 * The result column; without one, the unit column where its header says so, or where the form
 * allows it and the column holds more than the form's own units.
 */
export function resultColumn(
  grid: Grid,
  header: Header,
  rows: readonly IndicatorRow[],
  form: PreparedTemplate,
): ResultColumn {
  const own = header.columns.get('result');
  if (own) return { span: own, inUnitColumn: false };
  const unit = header.columns.get('unit');
  if (!unit) return { span: null, inUnitColumn: false };
  const holds =
    header.unitHoldsResult ||
    (form.template.resultFallback === 'unit' &&
      rows.some(({ row, indicator }) => {
        const cell = grid.at(row.row, unit);
        return cell !== null && !isUnit(grid, cell, indicator, form);
      }));
  return holds ? { span: unit, inUnitColumn: true } : { span: null, inUnitColumn: false };
}

/** Whether the cell only repeats the indicator's unit (`Người`). */
export function isUnit(
  grid: Grid,
  cell: CellSnapshot,
  indicator: Indicator,
  form: PreparedTemplate,
): boolean {
  if (cell.text.trim() === '%') return indicator.unit === '%';
  return typeof cell.value === 'string' && grid.words(cell) === form.unitText.get(indicator.id);
}

const LONGEST_RESULT = 40;
const STARTS_WITH_NUMBER = /^(khoang|hon|tren|gan|uoc|duoi|chua den)? ?\d/;

/** Whether a cell beside could be the row's result: a number, `78 lớp (13.132 người)`, `Có`. */
function looksLikeResult(grid: Grid, cell: CellSnapshot, indicator: Indicator): boolean {
  if (typeof cell.value !== 'string') return cell.value !== null && cell.display !== 'error';
  if (cell.value.length > LONGEST_RESULT || cell.value.trim().includes('\n')) return false;
  const words = grid.words(cell);
  if (STARTS_WITH_NUMBER.test(words)) return true;
  return indicator.measures.some(({ kind }) => kind === 'yes-no') && /^(co|khong)$/.test(words);
}

/**
 * For a row whose result is blank: the cell of the same row that seems to hold it, in the unit or
 * the evidence column or in one without a header beside the result column. Never read as the
 * result: a person decides.
 */
export function strayResult(
  grid: Grid,
  header: Header,
  result: Span,
  { row, indicator }: IndicatorRow,
  form: PreparedTemplate,
): CellSnapshot | null {
  const unit = header.columns.get('unit');
  const inUnit = unit ? grid.at(row.row, unit) : null;
  if (inUnit && !isUnit(grid, inUnit, indicator, form) && looksLikeResult(grid, inUnit, indicator))
    return inUnit;
  const headed = [...header.columns.values(), ...header.extras];
  for (const column of [result.left - 1, result.right + 1]) {
    if (headed.some(({ left, right }) => left <= column && right >= column)) continue;
    const cell = grid.at(row.row, { left: column, right: column });
    if (cell && looksLikeResult(grid, cell, indicator)) return cell;
  }
  const evidence = header.columns.get('evidence');
  const inEvidence = evidence ? grid.at(row.row, evidence) : null;
  if (inEvidence && /^[\d.,%\s]+$/.test(inEvidence.text)) return inEvidence;
  return null;
}
