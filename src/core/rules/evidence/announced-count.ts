import type { EvidenceFacts, EvidenceItem, Quantity } from '../../evidence/types';
import { evidenceCell, failure } from '../entries';
import type { Rule } from '../types';
import { entriesWithEvidence } from './mentions';

/** "đề xuất 3 mô hình:" over another number of sub-entries. */
export const announcedCount: Rule = {
  meta: {
    code: 'PL0522',
    name: 'announced-count',
    family: 5,
    severity: 'note',
    messages: { other: ['row', 'cell', 'text', 'announced', 'listed'] },
    yieldsTo: ['list-length'],
    source:
      'Phụ lục xã Thuận An, 5/2026, dòng 15: "Qua đó đề xuất 3 mô hình:" và 3 mục nhỏ, là đúng',
  },
  *check(context) {
    for (const entry of entriesWithEvidence(context)) {
      const facts = context.evidence(entry);
      if (facts.open) continue;
      for (const [at, item] of facts.items.entries()) {
        const announced = announcedBy(facts, item);
        if (!announced) continue;
        const length = entriesBelow(facts.items, at);
        if (length === 0 || length === announced.value) continue;
        const text = facts.text.slice(announced.start, announced.end);
        yield failure(
          entry,
          'other',
          { text, announced: announced.value, listed: length },
          { cell: evidenceCell(entry), spans: [announced] },
        );
      }
    }
  },
};

/** Between the number and the colon only words that go on with it: "3 mô hình sau:". */
const TO_COLON = /^[^\d:;,.(]{0,24}:$/;

function announcedBy({ text, quantities }: EvidenceFacts, item: EvidenceItem): Quantity | null {
  if (!item.text.endsWith(':')) return null;
  const last = quantities.filter(({ start, end }) => start >= item.start && end <= item.end).at(-1);
  if (!last || last.unit === null || last.unit === '%' || last.qualifier !== null) return null;
  return TO_COLON.test(text.slice(last.end, item.end)) ? last : null;
}

/** Bulleted entries one level below, up to the next of the same level. */
function entriesBelow(items: readonly EvidenceItem[], at: number): number {
  const head = items[at];
  const next = items[at + 1];
  if (!head || !next?.bulleted) return 0;
  const isBelow = ({ depth, bulleted }: EvidenceItem) =>
    bulleted && (head.bulleted ? depth > head.depth : depth === next.depth);
  const rest = items.slice(at + 1);
  const end = rest.findIndex((item) => !isBelow(item) && item.depth <= next.depth);
  return (end < 0 ? rest : rest.slice(0, end)).filter(
    (item) => isBelow(item) && item.depth === next.depth,
  ).length;
}
