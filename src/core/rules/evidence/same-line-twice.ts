import type { EvidenceFacts, EvidenceItem } from '../../evidence/types';
import { fold } from '../../text/fold';
import { evidenceCell, failure, quote } from '../entries';
import type { Rule } from '../types';
import { entriesWithEvidence, groupBy, listed } from './mentions';

/**
 * A line of a list that stands there word for word again. Of documents another rule speaks; lines
 * with numbers may be alike ("Thôn 4: 01 lớp, 30 người" of two classes), and sub-entries of two.
 */
export const sameLineTwice: Rule = {
  meta: {
    code: 'PL0523',
    name: 'same-line-twice',
    family: 5,
    severity: 'note',
    messages: { again: ['row', 'cell', 'lines'] },
    yieldsTo: ['same-document-twice'],
    source: 'Mô phỏng theo phụ lục xã Thuận An, 5/2026, dòng 1 (một dòng chép hai lần)',
  },
  *check(context) {
    for (const entry of entriesWithEvidence(context)) {
      const again = repeatedIn(context.evidence(entry));
      if (again.length === 0) continue;
      yield failure(
        entry,
        'again',
        { lines: listed(again.map(({ text }) => quote(text))) },
        { cell: evidenceCell(entry), spans: again },
      );
    }
  },
};

/** Shorter lines ("Thôn 1", "Zalo") may head different things. */
const SHORTEST = 12;

function repeatedIn({ items, documents, quantities }: EvidenceFacts): readonly EvidenceItem[] {
  const withDocument = new Set(documents.map(({ item }) => item));
  const counts = (item: EvidenceItem) =>
    quantities.some(({ start }) => start >= item.start && start < item.end);
  const lines = items.filter(
    (item, at) =>
      item.bulleted &&
      item.depth === 0 &&
      item.text.length >= SHORTEST &&
      !item.text.endsWith(':') &&
      !withDocument.has(at) &&
      !counts(item),
  );
  return groupBy(lines, ({ text }) => fold(text)).flatMap(([, ...others]) => others);
}
