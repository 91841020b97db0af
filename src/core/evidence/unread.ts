/** What looks like a fact and was not accounted for by any, so that the reader can say so. */
import { KIND_WORDS } from './document-kinds';
import { inOrder } from './numbers';
import { mask, type EvidenceSource } from './source';
import type { EvidenceItem, Span, Unread } from './types';

/** "Kế hoạch số …", "Quyết định số 59": announced as a document. */
const DOCUMENT = new RegExp(
  String.raw`(?<![a-z])(?:${KIND_WORDS})(?: [a-z]{1,8}){0,2} so ?[:.]? ?[\d/…._][^\s,;]{0,40}`,
  'g',
);
/** What all of those have; found in a fraction of the time. */
const LIKELY = / so ?[:.]? ?[\d/…._]/;
const NUMBER = /(?<![a-z\d]|\d[.,])\d[\d.,/-]*(?=([a-z]?))/g;
const LAST_MARKS = /[.,/-]+$/;

/**
 * Numbers and names of documents that are in no fact, in order. Numbers within words (`4G`, `A4`)
 * and those of bullets are none.
 * @param read all that is read: facts, and numbers that tell one from another (`Thôn 4`)
 */
export function findUnread(
  source: EvidenceSource,
  items: readonly EvidenceItem[],
  read: readonly Span[],
): Unread[] {
  const plain = withoutBullets(mask(source.plain, inOrder(read)), items);
  const documents = LIKELY.test(plain)
    ? Array.from(plain.matchAll(DOCUMENT), (match) => unread(source, match, 'document'))
    : [];
  const numbers = Array.from(mask(plain, documents).matchAll(NUMBER))
    .filter(([, letter]) => letter === '')
    .map((match) => unread(source, match, 'number'));
  return [...documents, ...numbers].sort((one, other) => one.start - other.start);
}

function unread(
  source: EvidenceSource,
  { index: start, 0: found }: RegExpExecArray,
  looksLike: Unread['looksLike'],
): Unread {
  const end = start + found.length - (LAST_MARKS.exec(found)?.[0].length ?? 0);
  return { start, end, text: source.words(start, end), looksLike };
}

/** Only what stands in items remains. */
function withoutBullets(plain: string, items: readonly EvidenceItem[]): string {
  const gaps: Span[] = [];
  let at = 0;
  for (const { start, end } of items) {
    gaps.push({ start: at, end: start });
    at = end;
  }
  return mask(plain, [...gaps, { start: at, end: plain.length }]);
}
