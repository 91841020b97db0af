/** Words beside a number, found without reading the entire text. */

export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD_AFTER = /[^\S\n]*(\p{L}[\p{L}\p{M}]*)/uy;
const LETTER = /[\p{L}\p{M}]/u;
const SIGN = /[-~≈<>≥≤±=]/;

/** Up to `most` words from `at` on, with only spaces of the same line between them. */
export function wordsAfter(text: string, at: number, most: number): Piece[] {
  const words: Piece[] = [];
  WORD_AFTER.lastIndex = at;
  for (let match = WORD_AFTER.exec(text); match; match = WORD_AFTER.exec(text)) {
    const [, word = ''] = match;
    const end = WORD_AFTER.lastIndex;
    words.push({ text: word, start: end - word.length, end });
    if (words.length === most) break;
  }
  return words;
}

/** The word, or the run of signs such as `>=`, that ends before `at` but for spaces. */
export function wordBefore(text: string, at: number): Piece | null {
  let end = at;
  while (end > 0 && isSpace(text.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start -= 1;
  if (start === end) while (start > 0 && SIGN.test(text.charAt(start - 1))) start -= 1;
  return start === end ? null : { text: text.slice(start, end), start, end };
}

/** White space within a line. */
function isSpace(character: string): boolean {
  return character !== '\n' && character.trim() === '';
}

/**
 * A word to look up in a list that holds its true spelling and its bare one: lower case, NFC.
 * Words whose tones matter (`trăm` a hundred, `trạm` a station) are compared this way, not folded.
 */
export function spelling(word: string): string {
  return word.normalize('NFC').toLowerCase();
}
