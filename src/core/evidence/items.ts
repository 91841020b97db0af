/** The entries of a list: lines, bullets, numbers. */
import type { EvidenceSource } from './source';
import type { EvidenceItem, Span } from './types';

/** Lower ranks hold higher ones: `1.` may be parted by `a)`, that by `-`, that by `+`. */
type Rank = 0 | 1 | 2 | 3;
interface Line {
  readonly start: number;
  end: number;
  readonly rank: Rank | null;
  readonly number: number | null;
}

const LINE = /[^\n]+/g;
/** The last three are the bullets of Word's symbol fonts. */
const DASH = /[-·•●▪◦○■□➢►✓✔*\uf0b7\uf0a7\uf0d8]/y;
const PLUS = /\+/y;
/** `1.`, `01)`, `(1)`, `2/`, `1.1.`; not `14.033`, `11/11` nor `14/ KH-UBND`. */
const NUMBER =
  /\(?\d{1,2}(?:\.\d{1,2}){0,2}(?:[.)](?:[ \t]+(?!\d)|(?=[a-z]))|\/[ \t]+(?![\d]|[a-z]{2,8} ?[-/]))/y;
/** `a)`, `b.`; not `P.` (phường) nor `X.` (xã). */
const LETTER = /[a-egh](?:\)|\.(?=[ \t]))/y;
const SPACES = /[ \t]*/y;

/**
 * The items of a text, in order; the span leaves out the bullet and the mark at the end. Offsets
 * are those of `source.clean`.
 *
 * - A bullet on a line of its own belongs to the line after it (phụ lục xã Thuận An, 5/2026, dòng 6).
 * - A line without bullet that begins in lower case goes on with the one before it, unless that one
 *   began in lower case too; so does a line whose break falls inside a commune's name (`within`).
 * - Bullets within a line part it: `; - `, ` • `, and ` - ` before a capitalised `Xã`, `Phường`,
 *   `Thôn` … (báo cáo 116-BC/TU ngày 23/12/2025, phụ lục, dòng 2.10). Any other ` - ` is a dash.
 */
export function findItems(source: EvidenceSource, within: readonly Span[]): EvidenceItem[] {
  const items: EvidenceItem[] = [];
  let lowest: Rank = 3;
  for (const line of logicalLines(source, within)) {
    if (line.rank !== null && line.rank < lowest) lowest = line.rank;
    const depth = line.rank !== null && line.rank > lowest ? 1 : 0;
    const pieces = splitInline(source, line);
    for (const [index, piece] of pieces.entries()) {
      const { start, end } = trim(source.plain, piece);
      if (start >= end) continue;
      const parted = pieces.length > 1 && (index > 0 || source.plain[end - 1] !== ':');
      const text = source.words(start, end);
      const number = index === 0 ? line.number : null;
      items.push({ start, end, text, depth, bulleted: line.rank !== null || parted, number });
    }
  }
  return items;
}

function logicalLines(source: EvidenceSource, within: readonly Span[]): Line[] {
  const { plain, clean } = source;
  const lines: Line[] = [];
  const breaks = new Set<number>();
  for (const { start, end } of within) {
    const at = clean.indexOf('\n', start);
    // "Xã Đạ Tẻh" and "2 lớp" on the next line are no Đạ Tẻh 2.
    if (at >= 0 && at < end && !/^\s*\d/.test(clean.slice(at, at + 8))) breaks.add(at);
  }
  let lone: Bullet | null = null;
  for (const match of plain.matchAll(LINE)) {
    const end = match.index + match[0].length;
    const head = skip(SPACES, plain, match.index);
    if (head === end) continue;
    const bullet = bulletAt(source, head);
    const start = bullet ? skip(SPACES, plain, bullet.end) : head;
    if (bullet && start === end) {
      lone = bullet;
      continue;
    }
    const { rank, number } = bullet ?? lone ?? { rank: null, number: null };
    lone = null;
    const last = lines[lines.length - 1];
    if (last && rank === null && (goesOn(clean, last, start) || breaks.has(match.index - 1))) {
      last.end = end;
    } else {
      lines.push({ start, end, rank, number });
    }
  }
  return lines;
}

interface Bullet {
  readonly rank: Rank;
  readonly end: number;
  readonly number: number | null;
}

function bulletAt(source: EvidenceSource, at: number): Bullet | null {
  const { plain, clean } = source;
  const dash = skip(DASH, plain, at);
  if (dash > at) return { rank: 2, end: dash, number: null };
  const plus = skip(PLUS, plain, at);
  if (plus > at) return { rank: 3, end: plus, number: null };
  const number = skip(NUMBER, plain, at);
  if (number > at) {
    const [written, sub] = plain.slice(at, number).match(/\d+/g) ?? [];
    return { rank: 0, end: number, number: sub === undefined ? Number(written) : null };
  }
  const letter = skip(LETTER, plain, at);
  return letter > at && isLower(clean, at) ? { rank: 1, end: letter, number: null } : null;
}

const LAST_MARK = /[.;:]\s*$/;
/** Letters only, so neither `phocap.ai` nor `iGiaoduc`. */
const LOWER_WORD = /\p{Ll}+(?=[\s,;)]|$)/uy;

function goesOn(clean: string, line: Span, start: number): boolean {
  LOWER_WORD.lastIndex = start;
  return (
    LOWER_WORD.test(clean) &&
    !isLower(clean, line.start) &&
    !LAST_MARK.test(clean.slice(Math.max(line.start, line.end - 8), line.end))
  );
}

const INLINE =
  /;\s{0,3}[-+*·•]\s|\s[·•●▪]\s|\s-\s{1,3}(?=(?:xa(?! hoi)|phuong|dac khu|thon|bon|to dan pho|tdp)\s)/g;

function splitInline(source: EvidenceSource, line: Span): Span[] {
  const { plain, clean } = source;
  const text = plain.slice(line.start, line.end);
  const pieces: Span[] = [];
  let { start } = line;
  for (const match of text.matchAll(INLINE)) {
    const at = line.start + match.index;
    const after = at + match[0].length;
    if (match[0].trim() === '-' && isLower(clean, after)) continue;
    pieces.push({ start, end: at });
    start = after;
  }
  pieces.push({ start, end: line.end });
  return pieces;
}

const EDGE = /[\s;,]/;

function trim(plain: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && EDGE.test(plain.charAt(start))) start += 1;
  while (end > start && EDGE.test(plain.charAt(end - 1))) end -= 1;
  return { start, end };
}

function isLower(clean: string, at: number): boolean {
  return /\p{Ll}/u.test(clean.charAt(at));
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
