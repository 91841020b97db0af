import { documentKey, listLength, sameDocument } from '../../evidence/series';
import type { DocumentReference, EvidenceFacts } from '../../evidence/types';
import type { Entry } from '../../submission/types';
import type { Indicator } from '../../templates/schema';
import { fold } from '../../text/fold';
import { evidenceCell, failure, measureOf, quote } from '../entries';
import type { FindingData, Rule } from '../types';
import { entriesWithEvidence, listed } from './mentions';

/** One document listed twice in one cell, and so counted twice. */
export const sameDocumentTwice: Rule = {
  meta: {
    code: 'PL0502',
    name: 'same-document-twice',
    family: 5,
    severity: 'error',
    messages: {
      listed: ['row', 'cell', 'documents', 'distinct'],
      counted: ['row', 'cell', 'documents', 'distinct', 'stated', 'unit'],
    },
    source: 'Phụ lục xã Thuận An, 5/2026, dòng 1: 88/UBND-VHXH ngày 25/7/2025 kê hai lần',
  },
  *check(context) {
    for (const entry of entriesWithEvidence(context)) {
      const indicator = context.indicator(entry.indicator);
      const facts = context.evidence(entry);
      const repeated = repeatedIn(facts, indicator);
      if (repeated.length === 0) continue;
      const distinct = listLength(facts).documents;
      const stated = statedCount(entry, indicator, distinct);
      yield failure(
        entry,
        stated ? 'counted' : 'listed',
        { documents: listed(repeated.map(({ text }) => quote(text))), distinct, ...stated },
        { cell: evidenceCell(entry), spans: repeated },
      );
    }
  },
};

/**
 * Where documents are counted, each may stand once. Where other things are (lớp, mô hình), one
 * document may prove several of them: only a line that is wholly the same is a repetition.
 */
function repeatedIn(facts: EvidenceFacts, { evidence }: Indicator): readonly DocumentReference[] {
  const isRepeated = evidence.due === 'documents' ? namesAgain : repeatsItem;
  if (evidence.due !== 'documents' && evidence.due !== 'list') return [];
  const seen = new Map<string, DocumentReference[]>();
  return facts.documents.filter((document) => {
    // The year of a legal document (`30/2020/NĐ-CP`) is not among the facts.
    if (document.role === 'cited' || document.system === 'state-legal') return false;
    const key = documentKey(document);
    const alike = seen.get(key) ?? [];
    seen.set(key, [...alike, document]);
    return alike.some(
      (other) => sameDocument(other, document) && isRepeated(facts, other, document),
    );
  });
}

/** Named again without its date in the same line, it is only spoken of. */
function namesAgain(_: EvidenceFacts, one: DocumentReference, other: DocumentReference): boolean {
  return one.item !== other.item || (one.date !== null && other.date !== null);
}

function repeatsItem(
  { items }: EvidenceFacts,
  one: DocumentReference,
  other: DocumentReference,
): boolean {
  const text = (at: number) => fold(items[at]?.text ?? '');
  return one.item !== other.item && text(one.item) === text(other.item);
}

function statedCount(entry: Entry, indicator: Indicator, distinct: number): FindingData | null {
  const { due, counts } = indicator.evidence;
  const measure = indicator.measures.find(({ id }) => id === counts);
  if (due !== 'documents' || !measure || entry.reading.status !== 'ok') return null;
  const stated = measureOf(entry.reading, measure.id);
  return stated === null || stated === distinct ? null : { stated, unit: measure.unit };
}
