import { entriesOf, evidenceCell, failure } from '../entries';
import { listed } from '../evidence/mentions';
import type { Rule } from '../types';
import { namesOf, sameEvidence, sameReports } from './likeness';

/** The same words under one row in two communes, with figures or documents that can be of only one. */
export const sameEvidenceElsewhere: Rule = {
  meta: {
    code: 'PL0803',
    name: 'same-evidence-elsewhere',
    family: 8,
    severity: 'note',
    messages: { same: ['row', 'cell', 'communes'] },
    needs: 'peers',
    source: 'Kế hoạch năm 2026 của tỉnh: đánh giá dựa trên số liệu, minh chứng của từng xã',
  },
  *check(context) {
    // One cause, one finding: of those whose report is the same as a whole, `same-report` speaks.
    const copies = new Set(sameReports(context));
    for (const entry of entriesOf(context)) {
      const same = sameEvidence(context, entry).filter((report) => !copies.has(report));
      if (same.length === 0) continue;
      yield failure(
        entry,
        'same',
        { communes: listed(namesOf(same)) },
        { cell: evidenceCell(entry) },
      );
    }
  },
};
