/** The lines of an evidence text that a finding speaks of, with its very words told apart. */
import type { Span } from '../../core/evidence/types';

export interface Piece {
  readonly text: string;
  /** The words themselves; the rest stands around them. */
  readonly spoken: boolean;
}

/** One line of the evidence, or as much of it as helps. */
export type ExcerptLine = readonly Piece[];

/** More than these are not read anyway: the cell has them all. */
const MOST_LINES = 6;
/** Characters shown before and after the words of a long line. */
const AROUND = 60;

/** @param spans as a rule gives them: in any order, perhaps overlapping. */
export function excerpt(evidence: string, spans: readonly Span[]): readonly ExcerptLine[] {
  const words = joined(spans, evidence.length);
  const lines: ExcerptLine[] = [];
  let start = 0;
  for (const line of evidence.split(/\r?\n|\r/)) {
    const from = evidence.indexOf(line, start);
    const own = words.flatMap((span) => within(span, from, from + line.length));
    start = from + line.length;
    if (own.length > 0) lines.push(piecesOf(line, own));
  }
  const cut = lines.length > MOST_LINES;
  return cut ? [...lines.slice(0, MOST_LINES), [{ text: '…', spoken: false }]] : lines;
}

/** In order, none empty, none overlapping. */
function joined(spans: readonly Span[], length: number): readonly Span[] {
  const sorted = spans
    .map(({ start, end }) => ({ start: Math.max(start, 0), end: Math.min(end, length) }))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start);
  const kept: Span[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (!last || span.start > last.end) kept.push(span);
    else kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return kept;
}

/** What of a span falls on a line, counted from the line's start. */
function within({ start, end }: Span, from: number, to: number): readonly Span[] {
  const [first, last] = [Math.max(start, from), Math.min(end, to)];
  return first < last ? [{ start: first - from, end: last - from }] : [];
}

function piecesOf(line: string, words: readonly Span[]): ExcerptLine {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of words) {
    pieces.push({ text: between(line.slice(at, start), at === 0, false), spoken: false });
    pieces.push({ text: line.slice(start, end), spoken: true });
    at = end;
  }
  pieces.push({ text: between(line.slice(at), false, true), spoken: false });
  return pieces.filter(({ text }) => text !== '');
}

/** The beginning and the end of what stands between words, whole where it is short. */
function between(text: string, isFirst: boolean, isLast: boolean): string {
  const after = isFirst ? 0 : AROUND;
  const before = isLast ? 0 : AROUND;
  if (text.length <= after + before + AROUND / 2) return text;
  return `${wholeWordsFrom(text.slice(0, after))}…${wholeWordsTo(text.slice(text.length - before))}`;
}

/** Without the word that was cut at its end. */
function wholeWordsFrom(text: string): string {
  const space = text.lastIndexOf(' ');
  return space > 0 ? text.slice(0, space + 1) : text;
}

/** Without the word that was cut at its start. */
function wholeWordsTo(text: string): string {
  const space = text.indexOf(' ');
  return space >= 0 ? text.slice(space) : text;
}
