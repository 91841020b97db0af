import { failureAt } from '../entries';
import { listed } from '../evidence/mentions';
import type { Rule } from '../types';
import { namesOf, sameReports } from './likeness';

/** Two communes with the same report: every result, and every word of the evidence. */
export const sameReport: Rule = {
  meta: {
    code: 'PL0802',
    name: 'same-report',
    family: 8,
    severity: 'warning',
    messages: { same: ['communes', 'file'] },
    needs: 'peers',
    source: 'Kế hoạch năm 2026 của tỉnh: xã chịu trách nhiệm về tính chính xác của số liệu',
  },
  *check(context) {
    const same = sameReports(context);
    const { titleCell, file } = context.submission;
    if (same.length === 0) return;
    yield failureAt(null, titleCell, 'same', { communes: listed(namesOf(same)), file });
  },
};
