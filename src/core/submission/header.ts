/** The header of a table: which column of the sheet is which column of the form. */
import type { CellSnapshot } from '../sheets/snapshot';
import type { ColumnId } from '../templates/schema';
import type { Grid, Span } from './grid';
import { columnScores, isOtherResult, LONGEST_HEADER, type ColumnScores } from './header-words';
import { readRowNumber } from './numbering';
import type { PreparedTemplate } from './prepared';

export interface HeaderColumn extends Span {
  /** null for a column recognised by what stands in it, its header being blank or renamed. */
  readonly header: CellSnapshot | null;
}

export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: ReadonlyMap<ColumnId, HeaderColumn>;
  /** Headers that are no column of the form. */
  readonly extras: readonly HeaderColumn[];
  /** `Đơn vị tính / Kết quả`: the unit column says that it holds the results. */
  readonly unitHoldsResult: boolean;
}

/** A header may be two or three rows high. */
const MOST_ROWS = 3;
/** A row of more cells than this is a table on its side or a list, not a header. */
const MOST_COLUMNS = 100;
/** More tables than this in one sheet are not looked at: a header row is found once or twice. */
const MOST_HEADERS = 50;
/** A word that a merged header above lends counts a little less than the column's own. */
const LENT = 0.9;

/**
 * Rows that bear the words of at least two columns of the form, from the top of the sheet. The
 * wording column must be among them, or be found by what stands below.
 */
export function findHeaders(grid: Grid, form: PreparedTemplate): Header[] {
  const headers: Header[] = [];
  let bottom = -1;
  for (const row of grid.rows) {
    if (row <= bottom || !isHeaderRow(grid, row, form)) continue;
    const header = readHeader(grid, row, form);
    if (!header) continue;
    headers.push(header);
    bottom = header.bottom;
    if (headers.length === MOST_HEADERS) break;
  }
  return headers;
}

/** `Đơn vị: Xã Đạ Tẻh 2` is a line of a title: only words that are a header as they stand count. */
function scoresOf(grid: Grid, cell: CellSnapshot, form: PreparedTemplate): ColumnScores {
  const label = typeof cell.value === 'string' && !/:\s*\S/.test(cell.value);
  return columnScores(headerWords(grid, cell), form, label ? 'fuzzy' : 'exact');
}

function exactScores(grid: Grid, cell: CellSnapshot, form: PreparedTemplate): ColumnScores {
  return columnScores(headerWords(grid, cell), form, 'exact');
}

/** '' for texts too long to be a header, which are most of what a sheet holds: not worth folding. */
function headerWords(grid: Grid, cell: CellSnapshot): string {
  return cell.text.length > 2 * LONGEST_HEADER ? '' : grid.words(cell);
}

function isHeaderRow(grid: Grid, row: number, form: PreparedTemplate): boolean {
  const cells = grid.row(row);
  if (cells.length > MOST_COLUMNS) return false;
  // One exact word first: rows of numbers and sentences are passed over at the price of a look-up.
  if (!cells.some((cell) => exactScores(grid, cell, form).size > 0)) return false;
  const named = new Set<ColumnId>();
  for (const cell of cells) {
    for (const column of scoresOf(grid, cell, form).keys()) named.add(column);
  }
  return named.size >= 2;
}

function readHeader(grid: Grid, top: number, form: PreparedTemplate): Header | null {
  const bottom = lastHeaderRow(grid, top, form);
  const leaves = readLeaves(grid, top, bottom, form);
  const columns = new Map<ColumnId, HeaderColumn>();
  const taken = new Set<Leaf>();
  const pairs = leaves.flatMap((leaf) =>
    [...leaf.scores].map(([column, score]) => ({ leaf, column, score })),
  );
  pairs.sort((one, other) => other.score - one.score || one.leaf.left - other.leaf.left);
  for (const { leaf, column } of pairs) {
    if (taken.has(leaf) || columns.has(column)) continue;
    taken.add(leaf);
    columns.set(column, leaf);
  }
  if (columns.size < 2) return null;
  const free = leaves.filter((leaf) => !taken.has(leaf));
  if (!columns.has('wording')) {
    const found = columnOfWordings(grid, bottom, columns, form);
    if (found === null) return null;
    const renamed = free.find((leaf) => leaf.left <= found && leaf.right >= found);
    columns.set('wording', { left: found, right: found, header: renamed?.header ?? null });
  }
  const wording = columns.get('wording');
  addUnnamedNumbers(columns, leaves);
  const unit = columns.get('unit')?.header;
  return {
    top,
    bottom,
    columns,
    extras: free.filter((leaf) => leaf.header !== wording?.header),
    unitHoldsResult: !columns.has('result') && !!unit && form.unitWithResult.has(grid.words(unit)),
  };
}

/** Rows below that still belong to the header: under its merges, or bearing its words. */
function lastHeaderRow(grid: Grid, top: number, form: PreparedTemplate): number {
  const above = grid.row(top).map((cell) => grid.extent(cell));
  let bottom = top;
  while (bottom < top + MOST_ROWS - 1) {
    const cells = grid.row(bottom + 1);
    if (cells.length > MOST_COLUMNS) break;
    const spread = above.some((range) => range.bottom > bottom);
    const divided = above.some(
      ({ left, right }) =>
        cells.filter(({ column }) => column >= left && column <= right).length >= 2,
    );
    const named = cells.some((cell) => exactScores(grid, cell, form).size > 0);
    if (!(spread || divided || named) || !cells.every((cell) => isLabel(grid, cell, form))) break;
    bottom += 1;
  }
  return bottom;
}

/** Words that are neither a number nor one of the form's rows. */
function isLabel(grid: Grid, cell: CellSnapshot, form: PreparedTemplate): boolean {
  return (
    typeof cell.value === 'string' &&
    readRowNumber(cell.value).id === null &&
    grid.words(cell).length <= LONGEST_HEADER &&
    !form.byText.has(grid.words(cell))
  );
}

interface Leaf extends HeaderColumn {
  readonly header: CellSnapshot;
  readonly scores: ColumnScores;
}

/** The lowest header cell of each column, with the words that cells merged above it lend. */
function readLeaves(grid: Grid, top: number, bottom: number, form: PreparedTemplate): Leaf[] {
  const lowest = new Map<number, CellSnapshot>();
  const block: CellSnapshot[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (const cell of grid.row(row)) {
      if (typeof cell.value !== 'string') continue;
      block.push(cell);
      lowest.set(cell.column, cell);
    }
  }
  const headers = [...lowest.values()].sort((one, other) => one.column - other.column);
  return headers.map((header, at) => {
    const next = headers[at + 1]?.column ?? Infinity;
    const scores = new Map(scoresOf(grid, header, form));
    for (const parent of block) {
      const { left, right } = grid.extent(parent);
      if (parent.row >= header.row || left > header.column || right < header.column) continue;
      const joined = `${grid.words(parent)} ${grid.words(header)}`;
      for (const lent of [scoresOf(grid, parent, form), columnScores(joined, form, 'exact')]) {
        for (const [column, score] of lent) {
          if (column === 'result' && isOtherResult(grid.words(header))) continue;
          if (score * LENT > (scores.get(column) ?? 0)) scores.set(column, score * LENT);
        }
      }
    }
    return {
      left: header.column,
      right: Math.min(grid.extent(header).right, next - 1),
      header,
      scores,
    };
  });
}

/** The column that holds the form's wordings, where no header says which it is. */
function columnOfWordings(
  grid: Grid,
  bottom: number,
  columns: ReadonlyMap<ColumnId, HeaderColumn>,
  form: PreparedTemplate,
): number | null {
  const taken = new Set([...columns.values()].map(({ left }) => left));
  const hits = new Map<number, number>();
  for (const row of grid.rows) {
    if (row <= bottom) continue;
    for (const cell of grid.row(row)) {
      if (taken.has(cell.column) || !form.byText.has(grid.words(cell))) continue;
      hits.set(cell.column, (hits.get(cell.column) ?? 0) + 1);
    }
  }
  const [best] = [...hits].sort((one, other) => other[1] - one[1]);
  return best?.[0] ?? null;
}

/** Numbers commonly stand left of the wordings, under a blank header. */
function addUnnamedNumbers(columns: Map<ColumnId, HeaderColumn>, leaves: readonly Leaf[]): void {
  const wording = columns.get('wording');
  if (columns.has('number') || !wording || wording.left === 0) return;
  const left = wording.left - 1;
  if (leaves.some((leaf) => leaf.left <= left && leaf.right >= left)) return;
  columns.set('number', { left, right: left, header: null });
}
