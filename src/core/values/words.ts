/** Words beside a number, found without reading the entire text. */
import { endOfLetters, skipSpaces, skipSpacesBack, startOfLetters } from '../text/characters';

export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SIGN = /[-~≈<>≥≤±=]/;

/** Up to `most` words from `at` on, with only spaces of the same line between them. */
export function wordsAfter(text: string, at: number, most: number): Piece[] {
  const words: Piece[] = [];
  let from = at;
  while (words.length < most) {
    const start = skipSpaces(text, from);
    const end = endOfLetters(text, start);
    if (start === end) break;
    words.push({ text: text.slice(start, end), start, end });
    from = end;
  }
  return words;
}

/** The word, or the run of signs such as `>=`, that ends before `at` but for spaces. */
export function wordBefore(text: string, at: number): Piece | null {
  const end = skipSpacesBack(text, at);
  let start = startOfLetters(text, end);
  if (start === end) while (start > 0 && SIGN.test(text.charAt(start - 1))) start -= 1;
  return start === end ? null : { text: text.slice(start, end), start, end };
}

/**
 * A word to look up in a list that holds its true spelling and its bare one: lower case, NFC.
 * Words whose tones matter (`trăm` a hundred, `trạm` a station) are compared this way, not folded.
 */
export function spelling(word: string): string {
  return word.normalize('NFC').toLowerCase();
}
