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
      const blank = !/[\p{L}\p{N}]/u.test(entry.evidence);
      if (!blank && !context.evidence(entry).absent) continue;
      yield failure(
        entry,
        blank ? 'blank' : 'absent',
        {
          result: quote(entry.raw),
          column: headerOf(context.template, 'evidence'),
          text: quote(entry.evidence),
        },
        { cell: evidenceCell(entry) },
      );
    }
  },
};
