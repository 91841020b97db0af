/** Reference figures from a workbook the province gave. */
import type { Gazetteer } from '../places/gazetteer';
import type { Commune } from '../places/types';
import { cellName } from '../sheets/address';
import type { CellSnapshot, WorkbookSnapshot } from '../sheets/snapshot';
import type { Group } from '../templates/schema';
import { fold } from '../text/fold';
import { isLocaleDamaged, readCount } from './count';
import { findTable, type Column, type Row, type Table } from './table';
import type { GivenReference, ReferenceProblem } from './types';

export type { GivenReference, ReferenceProblem } from './types';

/** `Tổng cộng`, `Toàn tỉnh`: a row of sums, of no commune. */
const SUM_ROW = /^(?:tong|cong|toan tinh|tinh)\b/;
/** `(1)`, `2`: the row that numbers the columns. */
const NUMBERING = /^\(?\d{1,2}\)?$/;

/**
 * Reads the first table communes × groups of every sheet. Nothing is guessed: rows whose commune is
 * unknown, and cells that hold no count, are left out and reported.
 */
export function readReference(workbook: WorkbookSnapshot, gazetteer: Gazetteer): GivenReference {
  const figures = new Map<string, Map<Group, number>>();
  const columns: GivenReference['columns'][number][] = [];
  const problems: ReferenceProblem[] = [];
  for (const { name: sheet, cells } of workbook.sheets) {
    const table = findTable(cells);
    if (!table) continue;
    const used = usableColumns(table, sheet, problems);
    for (const { header, group } of used) columns.push({ ...at(sheet, header), group });
    const firstRows = new Map<string, string>();
    for (const row of table.rows) {
      const cell = communeCell(row, table);
      if (!cell || !used.some(({ column }) => row.has(column))) continue;
      const commune = communeOf(row, table, gazetteer, at(sheet, cell), problems);
      if (!commune) continue;
      const first = firstRows.get(commune.code);
      if (first !== undefined) {
        problems.push({ code: 'commune-twice', ...at(sheet, cell), first });
        continue;
      }
      firstRows.set(commune.code, cellName(cell.row, cell.column));
      const sizes = figures.get(commune.code) ?? new Map<Group, number>();
      figures.set(commune.code, sizes);
      for (const column of used) readFigure(row.get(column.column), column, sheet, sizes, problems);
    }
  }
  return { figures, columns, problems };
}

type Place = Pick<ReferenceProblem, 'sheet' | 'cell'> & { readonly text: string };

function at(sheet: string, cell: CellSnapshot): Place {
  return { sheet, cell: cellName(cell.row, cell.column), text: cell.text };
}

interface UsedColumn extends Column {
  readonly damaged: boolean;
}

/** One column a group; where a group has two, nobody can tell which is meant. */
function usableColumns(table: Table, sheet: string, problems: ReferenceProblem[]): UsedColumn[] {
  const firsts = new Map<Group, Column>();
  const twice = new Set<Group>();
  for (const column of table.columns) {
    const first = firsts.get(column.group);
    if (first) {
      twice.add(column.group);
      const { cell } = at(sheet, first.header);
      problems.push({ code: 'column-twice', ...at(sheet, column.header), first: cell });
    } else {
      firsts.set(column.group, column);
    }
  }
  return [...firsts.values()]
    .filter(({ group }) => !twice.has(group))
    .map((column) => ({
      ...column,
      damaged: isLocaleDamaged(table.rows.flatMap((row) => row.get(column.column) ?? [])),
    }));
}

/** The cell that says which commune a row is of; null for rows of sums and of numbering. */
function communeCell(row: Row, { code, name }: Table): CellSnapshot | null {
  const cell = textCell(row, name) ?? textCell(row, code);
  if (!cell) return null;
  const folded = fold(cell.text);
  return SUM_ROW.test(folded) || NUMBERING.test(folded) ? null : cell;
}

function textCell(row: Row, column: number | null): CellSnapshot | null {
  const cell = column === null ? undefined : row.get(column);
  return cell && cell.text.trim() !== '' ? cell : null;
}

/** By name and by code; when the row has both they must agree. */
function communeOf(
  row: Row,
  { code, name }: Table,
  gazetteer: Gazetteer,
  place: Place,
  problems: ReferenceProblem[],
): Commune | null {
  const codeText = textCell(row, code)?.text.trim() ?? '';
  const nameText = textCell(row, name)?.text ?? '';
  const byCode = gazetteer.byCode(codeText);
  const byName = gazetteer.find(nameText);
  if (byCode && byName && byName !== 'ambiguous' && byName !== byCode) {
    problems.push({ code: 'commune-contradicted', ...place, other: codeText });
    return null;
  }
  // A code decides between communes of one name, but does not excuse a name that is none.
  if (byCode && (byName !== null || nameText === '')) return byCode;
  if (byName === 'ambiguous') {
    problems.push({ code: 'commune-ambiguous', ...place });
    return null;
  }
  if (byName && (byCode || codeText === '')) return byName;
  problems.push({ code: 'commune-unknown', ...place, nearest: gazetteer.nearest(nameText) });
  return null;
}

function readFigure(
  cell: CellSnapshot | undefined,
  { group, damaged }: UsedColumn,
  sheet: string,
  sizes: Map<Group, number>,
  problems: ReferenceProblem[],
): void {
  const size = readCount(cell, damaged);
  if (!cell || size === 'not-given') return;
  if (size === 'unreadable') {
    problems.push({ code: 'cell-unreadable', ...at(sheet, cell) });
    return;
  }
  const kept = sizes.get(group);
  if (kept === undefined) sizes.set(group, size);
  else if (kept !== size) problems.push({ code: 'figure-contradicted', ...at(sheet, cell), kept });
}
