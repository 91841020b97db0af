import type { EvidenceItem } from '../../evidence/types';
import { evidenceCell, failure } from '../entries';
import type { Rule } from '../types';
import { entriesWithEvidence } from './mentions';

/** A numbered list whose numbers skip or repeat: an entry may be lost, or counted twice. */
export const itemNumbers: Rule = {
  meta: {
    code: 'PL0526',
    name: 'item-numbers',
    family: 5,
    severity: 'note',
    messages: {
      skips: ['row', 'cell', 'before', 'number'],
      repeats: ['row', 'cell', 'number'],
    },
    source: 'Mô phỏng: danh sách đánh số 1, 2, 4 trong cột minh chứng',
  },
  *check(context) {
    for (const entry of entriesWithEvidence(context)) {
      const slip = firstSlip(context.evidence(entry).items);
      if (!slip) continue;
      const { before, item } = slip;
      const isSkip = item.number > before.number;
      yield failure(
        entry,
        isSkip ? 'skips' : 'repeats',
        { before: before.number, number: item.number },
        { cell: evidenceCell(entry), spans: [item] },
      );
    }
  },
};

type Numbered = EvidenceItem & { readonly number: number };

/** The first number that neither goes on by one nor begins a list anew; null without a list. */
function firstSlip(items: readonly EvidenceItem[]) {
  const numbered = items.filter((item): item is Numbered => item.number !== null);
  const [first, second] = numbered;
  if (first?.number !== 1 || second?.number !== 2) return null;
  for (const [at, item] of numbered.entries()) {
    const before = numbered[at - 1];
    if (!before || item.number === before.number + 1 || item.number === 1) continue;
    const isNear = item.number === before.number || item.number === before.number + 2;
    return isNear ? { before, item } : null;
  }
  return null;
}
