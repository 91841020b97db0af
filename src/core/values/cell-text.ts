/** The text of a result cell in normal form, and what of it a reading did not use. */
import type { Span } from '../evidence/types';
import { normalize } from '../text/fold';
import type { Assumption } from './types';
import { spelling } from './words';

/** Full-width signs and digits, and the digits of mathematical alphabets. */
const WIDE = /[\uff01-\uff5e\u{1d7ce}-\u{1d7ff}\u{1fbf0}-\u{1fbf9}]/gu;
const ASCII = /^[ -~\n]*$/;

/** NFC, ordinary spaces and digits, quotes about the whole and a leading apostrophe gone. */
export function cellText(text: string): string {
  const plain = ASCII.test(text)
    ? text
    : normalize(text.replace(WIDE, (sign) => sign.normalize('NFKC')));
  let clean = plain.replaceAll('\t', ' ').trim();
  if (clean.startsWith("'")) clean = clean.slice(1).trim();
  if (clean.length > 1 && clean.startsWith('"') && clean.endsWith('"')) {
    clean = clean.slice(1, -1).trim();
  }
  return clean;
}

const LETTERS = /\p{L}[\p{L}\p{M}]*/gu;
/** Words that join or introduce numbers and say nothing of their own. */
const JOINING = new Set(
  ['với', 'và', 'cho', 'có', 'gồm', 'cùng', 'là', 'đạt', 'được', 'tổng', 'số', 'cộng'].flatMap(
    (word) => [word, word.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd')],
  ),
);
const TELLING = /[\p{L}\p{N}\p{Sc}%‰?]/u;
const EDGES = new Set(' \n,;:.()[]"\'-–—/+•·');

/** The words of a text in lower case, NFC. */
export function wordsOf(text: string): string[] {
  return (text.match(LETTERS) ?? []).map(spelling);
}

/** True when the text holds no words but those that join (`với`, `tổng số`). */
export function onlyJoins(text: string): boolean {
  return wordsOf(text).every((word) => JOINING.has(word));
}

/** The words and numbers that stand outside `used` (in order), one assumption a piece. */
export function ignoredWords(text: string, used: readonly Span[]): Assumption[] {
  const ignored: Assumption[] = [];
  let from = 0;
  for (const span of [...used, { start: text.length, end: text.length }]) {
    const piece = trimEdges(text.slice(from, Math.max(from, span.start)));
    from = Math.max(from, span.end);
    const telling = TELLING.test(piece);
    if (telling && !(onlyJoins(piece) && !/[\p{N}\p{Sc}%‰?]/u.test(piece))) {
      ignored.push({ code: 'words-ignored', text: piece });
    }
  }
  return ignored;
}

function trimEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGES.has(text.charAt(start))) start += 1;
  while (end > start && EDGES.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
