/** The rows below a header, each with its cells in the form's columns. */
import type { CellSnapshot } from '../sheets/snapshot';
import type { Grid } from './grid';
import type { Header } from './header';
import { isNumberingRow, readRowNumber, splitNumber, type RowNumber } from './numbering';
import type { PreparedTemplate } from './prepared';
import { comparable, similarity } from './wording';

export interface TableRow {
  readonly row: number;
  readonly number: CellSnapshot | null;
  readonly wording: CellSnapshot | null;
  /** Of the unit column where the sheet has no result column. */
  readonly result: CellSnapshot | null;
  /** As shown, from its own column or written into the wording. */
  readonly numberText: string;
  readonly rowNumber: RowNumber;
  /** Nothing but a number: of a page, more likely than of an indicator. */
  readonly onlyNumber: boolean;
  /** As written, without a number written into it. */
  readonly text: string;
  /** `text`, comparable; '' without letters. */
  readonly words: string;
  /** Rows below that only carry on this row's wording, broken over two rows. */
  readonly joined: readonly number[];
}

/** Every row under the header that has a cell, but for numbering rows and the header repeated. */
export function readRows(grid: Grid, header: Header, form: PreparedTemplate): TableRow[] {
  const rows: TableRow[] = [];
  const number = header.columns.get('number');
  const wording = header.columns.get('wording');
  const result = header.columns.get('result') ?? header.columns.get('unit');
  if (!wording) return rows;
  for (const row of grid.rows) {
    if (row <= header.bottom) continue;
    const cells = grid.row(row);
    if (isNumberingRow(cells) || isRepeatedHeader(grid, row, header)) continue;
    const next = readRow(grid, row, {
      number: number ? grid.at(row, number) : null,
      wording: grid.at(row, wording),
      result: result ? grid.at(row, result) : null,
    });
    const previous = rows[rows.length - 1];
    const joined = previous && joinWordings(previous, next, form);
    if (joined) rows[rows.length - 1] = joined;
    else rows.push(next);
  }
  return rows;
}

function readRow(
  grid: Grid,
  row: number,
  cells: Pick<TableRow, 'number' | 'wording' | 'result'>,
): TableRow {
  const written = cells.wording?.text ?? '';
  const words = cells.wording ? grid.words(cells.wording) : '';
  const { number, rest } = cells.number ? { number: '', rest: written } : splitNumber(written);
  const numberText = cells.number?.text ?? number;
  return {
    row,
    ...cells,
    numberText,
    rowNumber: readRowNumber(numberText),
    onlyNumber: cells.number !== null && grid.row(row).length === 1,
    text: rest,
    words: /[a-z]{2}/.test(words) ? (number === '' ? words : comparable(rest)) : '',
    joined: [],
  };
}

/** A header printed again at the top of a page. */
function isRepeatedHeader(grid: Grid, row: number, header: Header): boolean {
  let same = 0;
  for (const { header: cell, left, right } of header.columns.values()) {
    const here = grid.at(row, { left, right });
    // Lengths first: a long text under the header is no header, and costs time to fold.
    if (!cell || !here || here.text.length > 2 * cell.text.length) continue;
    if (grid.words(here) !== '' && grid.words(here) === grid.words(cell)) same += 1;
  }
  return same >= 2;
}

const NEARLY_WHOLE = 0.9;

/**
 * A wording that a page end broke in two comes as two rows, the second without a number and a
 * result. Joined only where both together are the beginning of one of the form's wordings, or all
 * of it.
 */
function joinWordings(first: TableRow, second: TableRow, form: PreparedTemplate): TableRow | null {
  if (second.number || second.result || second.words === '' || first.words === '') return null;
  if (form.byText.has(second.words) || form.byText.has(first.words)) return null;
  const words = `${first.words} ${second.words}`;
  const set = new Set(words.split(' '));
  const found = form.targets.some(
    (target) =>
      target.text.startsWith(`${first.words} `) &&
      (target.text.startsWith(words) || similarity(words, set, target) >= NEARLY_WHOLE),
  );
  if (!found) return null;
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    words,
    joined: [...first.joined, second.row],
  };
}

/** Who signs, and the place and date: in whichever column. Comparable. */
const SIGNATURE =
  /^(?:tm|kt|tl|tuq) |^nguoi (?:lap|tong hop|bao cao|ky)|^can bo tong hop|^lap bieu|^thu truong|^(?:pho )?(?:chu tich|bi thu|truong phong)$|^(?:[a-z]+ |\d ){0,7}ngay [\d ]*thang/;
/** Notes, receivers and totals: where numbers and wordings stand. */
const NOTE = /^(?:noi nhan|ghi chu|luu y|chu thich|xac nhan|tong cong|tong so$|tong$|cong$)/;
const LONGEST_SIGNATURE = 80;

/** Whether the row stands under the table and not in it. */
export function isFooter(grid: Grid, { row, number, wording }: TableRow): boolean {
  return grid.row(row).some((cell) => {
    const isNote = cell === number || cell === wording;
    if (!isNote && cell.text.length > LONGEST_SIGNATURE) return false;
    const words = grid.words(cell);
    return SIGNATURE.test(words) || (isNote && NOTE.test(words));
  });
}
