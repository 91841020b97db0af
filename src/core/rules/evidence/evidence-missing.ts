import type { EvidenceFacts } from '../../evidence/types';
import type { Entry } from '../../submission/types';
import { evidenceCell, failure, headerOf, quote, readEntries } from '../entries';
import type { Rule } from '../types';

/** A result above 0, or "Có", with nothing that proves it. */
export const evidenceMissing: Rule = {
  meta: {
    code: 'PL0515',
    name: 'evidence-missing',
    family: 5,
    severity: 'warning',
    messages: {
      blank: ['row', 'cell', 'result', 'column'],
      absent: ['row', 'cell', 'result', 'text'],
    },
    source: 'Kế hoạch năm 2026 của tỉnh: đánh giá dựa trên dữ liệu và minh chứng',
  },
  *check(context) {
    for (const { entry, indicator, reading } of readEntries(context)) {
      // Without an evidence column a finding of family 1 says so.
      if (indicator.evidence.due === 'none' || entry.cells.evidence === undefined) continue;
      if (Object.values(reading.measures).every((value) => value === 0)) continue;
      const facts = context.evidence(entry);
      if (!provesNothing(entry, facts)) continue;
      const { absent } = facts;
      yield failure(
        entry,
        absent ? 'absent' : 'blank',
        {
          result: quote(entry.raw),
          column: headerOf(context.template, 'evidence'),
          text: quote(entry.evidence),
        },
        { cell: evidenceCell(entry), spans: absent ? [absent] : [] },
      );
    }
  },
};

/** Without a word, or with words that say that there is nothing. */
export function provesNothing({ evidence }: Entry, { absent }: EvidenceFacts): boolean {
  return absent !== null || !/[\p{L}\p{N}]/u.test(evidence);
}
