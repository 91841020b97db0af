/** Words of a text with their places, as the search for names of places needs them. */
import { fold } from '../text/fold';
import { spelling } from '../text/spelling';

/** What stands between a word and the one before it. */
export type Gap = 'space' | 'line' | 'dash' | 'other';

/** A run of letters and digits, apostrophes within it included (`B'Lao`). */
export interface Token {
  readonly text: string;
  /** UTF-16 offsets in the text as given. */
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** The very characters before it, back to the word before. */
  readonly gapText: string;
}

/** Soft hyphens and zero-width characters are invisible: they do not part a word. */
const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\ufeff]+(?:['’‘ʼ´`][\p{L}\p{N}\p{M}]+)*/gu;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const gapText = text.slice(end, match.index);
    end = match.index + match[0].length;
    tokens.push({ text: match[0], start: match.index, end, gapText, gap: gapOf(gapText) });
  }
  return tokens;
}

function gapOf(between: string): Gap {
  if (between === ' ') return 'space';
  const inner = between.trim();
  if (inner === '' && between !== '') {
    const lines = between.split(/\r\n|\r|\n/).length - 1;
    return lines === 0 ? 'space' : lines === 1 ? 'line' : 'other';
  }
  return inner.length === 1 && '-–—'.includes(inner) && !/[\r\n]/.test(between) ? 'dash' : 'other';
}

/** The word for looking names up: folded, without apostrophes. */
export function foldedWord(token: Token): string {
  return fold(token.text).replace(/['`]/g, '');
}

/** The word as spelt, see `spelling`. */
export function spelledWord(token: Token): string {
  return spelling(token.text).replaceAll('`', '');
}

export function isCapitalized(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

/** Two letters or more, all of them capital: `UBND`, `THUẬN`. */
export function isAllCapitals(token: Token): boolean {
  return /^\p{Lu}[\p{Lu}\p{M}\p{N}'’]+$/u.test(token.text);
}
