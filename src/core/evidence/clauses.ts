/** Where a share of the whole may begin within an item. */
import type { EvidenceSource } from './source';
import type { EvidenceItem, Span } from './types';

export interface Clause extends Span {
  /** The clause outside brackets that this one stands within the brackets of; null outside. */
  readonly within: Clause | null;
}

/** Marks at which a clause ends; a comma, a colon or a word only before a name of what shares. */
const MARK = /[;()]|[.!?](?= )|[,:](?= )|(?<= )(?:va|gom)(?= )/g;
const SHARER =
  /\s{0,3}(?:(?:xa|phuong|dac khu|thon|bon|buon|to dan pho|tdp|khu pho|nhom|truong|dot) |[xp]\. ?)/y;
const ABBREVIATION = /(?<![a-z])(?:tp|tx|tt|ths|ts|[pqx])$/;

/** The clauses of an item in order; offsets are those of `source.clean`. Linear time. */
export function clausesOf(source: EvidenceSource, item: EvidenceItem): Clause[] {
  const { plain, clean } = source;
  const text = plain.slice(item.start, item.end);
  const clauses: Clause[] = [];
  let { start } = item;
  let outer: Clause | null = null;
  let depth = 0;
  const close = (end: number): Clause => {
    const clause = { start: skipSpaces(plain, start, end), end, within: depth > 0 ? outer : null };
    if (clause.start < end) clauses.push(clause);
    return clause;
  };
  for (const match of text.matchAll(MARK)) {
    const at = item.start + match.index;
    const after = at + match[0].length;
    switch (match[0]) {
      case '(':
        // Brackets belong to their clause, unless they share it out themselves.
        if (depth === 0 && beginsSharer(source, after)) {
          outer = close(at);
          start = after;
        }
        depth += 1;
        break;
      case ')':
        if (depth > 0) {
          if (depth === 1 && outer !== null && start >= outer.end) {
            close(at);
            start = after;
          }
          depth -= 1;
          if (depth === 0) outer = null;
        }
        break;
      case ';':
        if (depth === 0 || outer !== null) {
          close(at);
          start = after;
        }
        break;
      case '.':
      case '!':
      case '?':
        if (depth > 0 || !isUpper(clean.charAt(after + 1))) break;
        if (ABBREVIATION.test(plain.slice(Math.max(start, at - 4), at))) break;
        close(at);
        start = after;
        break;
      default:
        if ((depth > 0 && outer === null) || !beginsSharer(source, after)) break;
        close(match[0] === ':' ? after : at);
        start = after;
    }
  }
  close(item.end);
  return clauses;
}

/** `Thôn 4`, `Xã Đạ Tẻh`: the noun, then a number or a name. */
function beginsSharer(source: EvidenceSource, at: number): boolean {
  SHARER.lastIndex = at;
  return SHARER.test(source.plain) && namesOne(source.clean.charAt(SHARER.lastIndex));
}

function namesOne(character: string): boolean {
  return isUpper(character) || (character >= '0' && character <= '9');
}

function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

function skipSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charAt(at).trim() === '') at += 1;
  return at;
}
