/** Numbers in a text, each with what stands about it: sign, qualifier, multiplier, unit. */
import type { Quantity, Span } from '../evidence/types';
import { qualifierAfter, qualifierBefore } from './qualifiers';
import type { Qualifier } from './types';
import { magnitudeAt, unitAt } from './units';
import { readNumber, type WrittenNumber } from './written-number';

export { readNumber, type NumberStyle, type WrittenNumber } from './written-number';

/** The span runs from the qualifier to the end of the unit. */
export interface NumberInText extends Span {
  readonly digits: Span & { readonly text: string };
  /** null when the marks make no sense (`1.23.45`) or it is part of more (`1e5`, `5½`, `4G`). */
  readonly written: WrittenNumber | null;
  readonly negative: boolean;
  /** 1000 for `14 nghìn`, else 1; and where the words that say so end. */
  readonly factor: number;
  readonly factorEnd: number;
  readonly qualifier: Qualifier | null;
  /** Folded, `%` for percent; null when none follows. */
  readonly unit: string | null;
  /** The (first) unit as written. */
  readonly unitText: string;
}

/** A word, with the digits within it (`A4`, `VNeID2.0`): these are no numbers of the text. */
const WORD = String.raw`\p{L}[\p{L}\p{M}]*(?:\p{N}[\p{L}\p{M}\p{N}]*(?:[.,]\d+)*)?`;
const pattern = (space: string) =>
  new RegExp(
    String.raw`${WORD}|(\d{1,3}(?:${space}\d{3})+(?!\d)(?:[.,]\d+)*|\d+(?:[.,]\d+)*)`,
    'gu',
  );
/** In a cell of its own any space may part thousands; in prose only a thin one surely does. */
const IN_CELL = pattern(' ');
const IN_PROSE = pattern(String.raw`[\u2007\u2009\u202f]`);
const DIGIT = /\d/g;
const SPACE = 32;
const THIN_SPACES = /[\u2007\u2009\u202f]/g;
/** Behind the digits these make a symbol of them: `1e5`, `1E+5`, `0x1F`. */
const SYMBOL = /[eE][+-]?\d|\p{L}[\p{L}\p{M}]*\p{N}/uy;
const GLUED = /^\p{L}/u;
const NUMERAL = /\p{N}/u;
const SEPARATOR = /[^\S\n]*(?:[,/&-]|và(?=\s)|hoặc(?=\s))?/y;

/** What the numbers of a result cell are read with. */
export interface CellUnits {
  /** Folded units of the indicator. */
  readonly own: ReadonlySet<string>;
}

/**
 * Every number of the text, in order; those within a word (`A4`) are none. With `cell` the text is
 * a result cell in normal form: thousands may stand apart by a space, and units joined in a list
 * (`tin, bài, phóng sự`) are one unit. Linear time.
 */
export function* numbersIn(text: string, cell?: CellUnits): Generator<NumberInText> {
  const pattern = cell ? IN_CELL : IN_PROSE;
  let from = 0;
  for (let match = nextIn(text, pattern, 0); match; match = nextIn(text, pattern, match.end)) {
    const { start, end, text: digits } = match;
    const before = qualifierBefore(text, signStart(text, start));
    const plus = text[end] === '+' && !isDigit(text[end + 1]);
    const multiplied = magnitudeAt(text, plus ? end + 1 : end);
    const unit = unitAt(text, multiplied.end, cell?.own);
    let last = unit?.end ?? multiplied.end;
    if (unit && cell) last = endOfList(text, last, cell.own);
    const after = qualifierAfter(text, last);
    const symbol = last === end && GLUED.test(text.slice(end, end + 2)); // 4G
    yield {
      start: Math.max(from, before?.start ?? start),
      end: after?.end ?? last,
      digits: match,
      written:
        !symbol && isWhole(text, start, end) ? readNumber(digits.replace(THIN_SPACES, ' ')) : null,
      negative: signStart(text, start) < start,
      factor: multiplied.factor,
      factorEnd: multiplied.end,
      qualifier: before?.qualifier ?? after?.qualifier ?? (plus ? 'over' : null),
      unit: unit?.unit ?? null,
      unitText: unit?.text ?? '',
    };
    from = last;
  }
}

/**
 * The first number from `from` on. No match but a number holds a space: so it is enough to look at
 * what stands, without a space between, before a digit.
 */
function nextIn(text: string, pattern: RegExp, from: number): NumberInText['digits'] | null {
  let digit = nextDigit(text, from);
  pattern.lastIndex = startOfRun(text, from, digit);
  while (digit >= 0) {
    const match = pattern.exec(text);
    if (!match) return null;
    const { index: start } = match;
    const { lastIndex: end } = pattern;
    if (match[1] !== undefined) return { text: match[1], start, end };
    if (end > digit) {
      digit = nextDigit(text, end);
      pattern.lastIndex = startOfRun(text, end, digit);
    }
  }
  return null;
}

/** -1 without one. */
function nextDigit(text: string, from: number): number {
  DIGIT.lastIndex = from;
  return DIGIT.test(text) ? DIGIT.lastIndex - 1 : -1;
}

function startOfRun(text: string, from: number, at: number): number {
  let start = Math.max(from, at);
  while (start > from && text.charCodeAt(start - 1) > SPACE) start -= 1;
  return start;
}

/**
 * The quantities of a free text, by place; offsets are those of the text as given. Numbers that are
 * no quantities (dates, document numbers, addresses, `Thôn 4`) must be masked by the caller, with
 * as many spaces. `14.033` is 14033; `80.5` and `80,5` are 80.5; before `%` a dot is a decimal
 * mark. `2 triệu` is 2000000. Numbers without a sense, or too large to be exact, are left out.
 */
export function findQuantities(text: string): Quantity[] {
  const quantities: Quantity[] = [];
  for (const { written, factor, start, end, unit, qualifier } of numbersIn(text)) {
    if (!written) continue;
    const rate = unit === '%' && written.asDecimal !== null;
    const value = multiply(rate ? written.asDecimal : written.value, factor);
    if (value <= Number.MAX_SAFE_INTEGER) quantities.push({ value, unit, qualifier, start, end });
  }
  return quantities;
}

/** `value × factor` without the noise of binary fractions (1,1 triệu). */
export function multiply(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

/** Where a minus sign that belongs to the number begins; `start` without one (`100-120`, `- 5`). */
function signStart(text: string, start: number): number {
  if (start === 0 || !'-−–'.includes(text.charAt(start - 1))) return start;
  const before = text.charAt(start - 2);
  return before === '' || !/[\p{L}\p{N}.,)%-]/u.test(before) ? start - 1 : start;
}

function isWhole(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (/^[.,]$|\s[.,]$/.test(before) || NUMERAL.test(before.slice(-1))) return false;
  const next = String.fromCodePoint(text.codePointAt(end) ?? 32);
  SYMBOL.lastIndex = end;
  return !NUMERAL.test(next) && !SYMBOL.test(text);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/** The end of `tin, bài và phóng sự` from the end of `tin`, as far as the units are `own`. */
function endOfList(text: string, end: number, own: ReadonlySet<string>): number {
  for (let last = end; ;) {
    SEPARATOR.lastIndex = last;
    SEPARATOR.exec(text);
    const next = unitAt(text, SEPARATOR.lastIndex, own);
    if (!next || !own.has(next.unit)) return last;
    last = next.end;
  }
}
