/** Comparing and counting the documents of evidence texts. */
import { rememberPer, rememberTexts } from '../remember';
import { fold } from '../text/fold';
import type { DocumentReference, EvidenceFacts } from './types';

/**
 * Number and symbol, folded: equal for all documents that are written alike, whatever their dates.
 * Two documents of one key and two dates are two documents, or a slip in one of the dates.
 */
export function documentKey({ number, symbol }: DocumentReference): string {
  return `${String(number)}|${foldedSymbol(symbol)}`;
}

const foldedSymbol = rememberTexts(fold, 24);

/** Same number and symbol, and the same date unless one of them has none. */
export function sameDocument(one: DocumentReference, other: DocumentReference): boolean {
  const [first, second] = [dateKey(one), dateKey(other)];
  if (first !== null && second !== null && first !== second) return false;
  return documentKey(one) === documentKey(other);
}

/** A day that does not exist is told apart by its words. */
function dateKey({ date }: DocumentReference): string | null {
  return date && (date.date ?? fold(date.text));
}

/** The type the symbol bears, else the one the words say; null when neither tells. */
export function typeOf(document: DocumentReference): string | null {
  return document.symbolType ?? document.statedType;
}

export interface ListLength {
  /** Distinct listed documents; one without a date is the same as one with it. */
  readonly documents: number;
  /** Entries of the top level. */
  readonly items: number;
  /** As `items`, each entry that has sub-entries replaced by them. */
  readonly leaves: number;
}

/**
 * How many entries a list has. Where some lines have bullets, a line without one is an entry only
 * when it lists a document; a line that ends in a colon announces entries and is none; nor is a
 * line that begins with a total.
 */
export const listLength = rememberPer((facts: EvidenceFacts): ListLength => {
  const bulleted = facts.items.some((item) => item.bulleted);
  const documented = new Set(
    facts.documents.filter(({ role }) => role === 'listed').map(({ item }) => item),
  );
  const totals = new Set(facts.totals.map(({ start }) => start));
  let items = 0;
  let leaves = 0;
  /** Entries that sub-entries may yet replace: 1 right after an entry, else 0. */
  let replaceable = 0;
  for (const [index, item] of facts.items.entries()) {
    if (item.depth === 1) {
      leaves += 1 - replaceable;
      replaceable = 0;
      continue;
    }
    replaceable = 0;
    if (totals.has(item.start)) continue;
    if (!item.bulleted && (item.text.endsWith(':') || (bulleted && !documented.has(index))))
      continue;
    items += 1;
    leaves += 1;
    replaceable = 1;
  }
  return { documents: countListed(facts), items, leaves };
});

function countListed(facts: EvidenceFacts): number {
  const dated = new Set<string>();
  const withDate = new Set<string>();
  const withoutDate = new Set<string>();
  for (const document of facts.documents) {
    if (document.role !== 'listed') continue;
    const key = documentKey(document);
    const date = dateKey(document);
    (date === null ? withoutDate : withDate).add(key);
    if (date !== null) dated.add(`${key} ${date}`);
  }
  for (const key of withDate) withoutDate.delete(key);
  return dated.size + withoutDate.size;
}
