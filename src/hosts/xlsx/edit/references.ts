import type { CellRange } from '../../../core/sheets/address';
import { readRange } from '../guard/addresses';
import { LIMITS } from '../guard/limits';

/** Cells a formula reads. */
export interface Reference {
  /** `null` is the sheet of the formula itself. */
  readonly sheet: string | null;
  readonly range: CellRange;
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const COLUMN = String.raw`\$?[A-Z]{1,3}`;
const ROW = String.raw`\$?\d{1,7}`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`;
const END = String.raw`(?![\p{L}\p{M}\p{N}_.(!])`;
const TOKEN = new RegExp(
  [
    String.raw`(?<constant>"(?:[^"]|"")*"|#[A-Z/\d]+[!?]?)`,
    String.raw`(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>${WORD}))!`,
    `(?<cells>${CELL}(?::${CELL})?)${END}`,
    `(?<columns>${COLUMN}:${COLUMN})${END}`,
    `(?<rows>${ROW}:${ROW})${END}`,
    String.raw`(?<called>${WORD})\(`,
    String.raw`(?<number>\d[\d.]*(?:E[+-]?\d+)?)`,
    `(?<word>${WORD})`,
    String.raw`(?<unknown>[\[\]:#!'"])`,
    String.raw`(?<other>.)`,
  ].join('|'),
  'suy',
);
/** Functions that read cells their text does not name. */
const INDIRECT = new Set(['INDIRECT', 'OFFSET']);

/**
 * The cells a formula reads, from its text; `null` when the text does not tell: names, tables,
 * other workbooks, several sheets at once.
 * @param formula without `=`.
 */
export function referencesOf(formula: string): Reference[] | null {
  const references: Reference[] = [];
  let sheet: string | null = null;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(formula); match; match = TOKEN.exec(formula)) {
    const { quoted, plain, cells, columns, rows, called, word, unknown } = match.groups ?? {};
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name !== undefined) {
      if (sheet !== null || /[:[\]]/.test(name)) return null;
      sheet = name;
      continue;
    }
    const range = rangeOf(cells, columns, rows);
    if (range) references.push({ sheet, range });
    else if (sheet !== null || unknown !== undefined) return null;
    else if (called !== undefined && INDIRECT.has(called)) return null;
    else if (word !== undefined && word !== 'TRUE' && word !== 'FALSE') return null;
    else if ((cells ?? columns ?? rows) !== undefined) return null;
    sheet = null;
  }
  return references;
}

function rangeOf(cells?: string, columns?: string, rows?: string): CellRange | null {
  const [from = '', to = from] = (cells ?? columns ?? rows ?? '').replaceAll('$', '').split(':');
  if (cells !== undefined) return ordered(from, to);
  if (columns !== undefined) return ordered(`${from}1`, `${to}${String(LIMITS.rows)}`);
  return rows === undefined ? null : ordered(`A${from}`, `XFD${to}`);
}

/** `B2:A1` is `A1:B2`. */
function ordered(from: string, to: string): CellRange | null {
  const [one, other] = [readRange(from), readRange(to)];
  return (
    one &&
    other && {
      top: Math.min(one.top, other.top),
      left: Math.min(one.left, other.left),
      bottom: Math.max(one.bottom, other.bottom),
      right: Math.max(one.right, other.right),
    }
  );
}
