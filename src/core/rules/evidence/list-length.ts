import { documentKey, listLength, typeOf, type ListLength } from '../../evidence/series';
import type { EvidenceFacts } from '../../evidence/types';
import type { Indicator } from '../../templates/schema';
import { boundsOf } from '../bounds';
import { evidenceCell, failure, measureOf, readEntries } from '../entries';
import type { Rule } from '../types';
import { unitsOfMeasure } from './shares';

/** The evidence lists more or fewer things than the result counts. */
export const listLengthOther: Rule = {
  meta: {
    code: 'PL0501',
    name: 'list-length',
    family: 5,
    severity: 'warning',
    messages: {
      other: ['row', 'cell', 'stated', 'unit', 'counted'],
      'other-nested': ['row', 'cell', 'stated', 'unit', 'counted', 'items'],
    },
    yieldsTo: ['evidence-missing'],
    source: 'Phụ lục xã Thuận An, 5/2026, dòng 15: ghi 5, kê 4 mục lớn, tính cả mục nhỏ là 6',
  },
  *check(context) {
    for (const { entry, indicator, reading } of readEntries(context)) {
      const measure = indicator.measures.find(({ id }) => id === indicator.evidence.counts);
      if (!measure || entry.evidence === '') continue;
      const stated = measureOf(reading, measure.id);
      const facts = context.evidence(entry);
      if (stated === null || !isList(facts, indicator)) continue;
      if (sharesOut(facts, unitsOfMeasure(measure))) continue;
      const length = listLength(facts);
      const counts = [
        length.documents,
        length.items,
        length.leaves,
        countOfTypes(facts, indicator),
      ].filter((count) => count > 0);
      const { low, high } = boundsOf(stated, reading.qualifier);
      if (counts.some((count) => count >= low && count <= high)) continue;
      if (facts.open && counts.every((count) => count < low)) continue;
      const counted = countedIn(length, indicator);
      const isLonger = counted > high;
      if (isLonger && provesByDocuments(facts, indicator)) continue;
      const nested = counted === length.leaves && length.leaves !== length.items;
      // Some entries of the list may stand for their sub-entries and some not.
      const between = nested && length.items < low && isLonger;
      const isMild = between || (!isLonger && context.submission.level === 'province');
      yield failure(
        entry,
        nested ? 'other-nested' : 'other',
        { stated, unit: measure.unit, counted, items: length.items },
        {
          cell: evidenceCell(entry),
          spans: facts.items,
          ...(isMild && { severity: 'note' }),
        },
      );
    }
  },
};

/** Bullets, or several documents: prose and addresses list nothing that could be counted. */
function isList(facts: EvidenceFacts, { evidence }: Indicator): boolean {
  if (facts.absent) return false;
  const { documents } = listLength(facts);
  if (evidence.due === 'documents' && documents > 0) return true;
  return documents > 1 || facts.items.filter(({ bulleted }) => bulleted).length > 1;
}

/**
 * True for a list of documents that prove other things: an invitation and the conclusions of one
 * meeting are two, so only fewer documents than meetings are too few.
 */
function provesByDocuments(facts: EvidenceFacts, { evidence }: Indicator): boolean {
  const { documents, items, leaves } = listLength(facts);
  return evidence.due === 'list' && items === leaves && documents >= items;
}

/** True for "- Thôn 1: 3 lớp": where an entry says how many it stands for, entries count nothing. */
function sharesOut({ items, quantities }: EvidenceFacts, units: ReadonlySet<string>): boolean {
  const counting = quantities.filter(({ unit, value }) => units.has(unit ?? '') && value !== 1);
  return items.some(({ start, end, depth }, at) => {
    // What announces sub-entries is not counted itself: "đề xuất 3 mô hình:".
    if (depth === 0 && items[at + 1]?.depth === 1) return false;
    return counting.some((quantity) => quantity.start >= start && quantity.end <= end);
  });
}

/** Of documents of other types `document-type` speaks: they need not be in the count. */
function countOfTypes({ documents }: EvidenceFacts, { evidence }: Indicator): number {
  const counted = documents.filter(
    (document) =>
      document.role === 'listed' &&
      evidence.documentTypes.some(
        (type) => type === document.statedType || type === typeOf(document),
      ),
  );
  return new Set(counted.map(documentKey)).size;
}

/** Where documents are counted, a line may list several of them. */
function countedIn({ documents, leaves }: ListLength, { evidence }: Indicator): number {
  return evidence.due === 'documents' ? Math.max(documents, leaves) : leaves || documents;
}
