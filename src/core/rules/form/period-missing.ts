import { failureAt } from '../entries';
import type { Rule } from '../types';

/** A sheet that does not say for when it reports. */
export const periodMissing: Rule = {
  meta: {
    code: 'PL0113',
    name: 'period-missing',
    family: 1,
    severity: 'warning',
    messages: { missing: ['cell'] },
    yieldsTo: ['periods-several'],
    source: 'Kế hoạch năm 2026 của tỉnh: báo cáo quý, 6 tháng, năm và đột xuất',
  },
  *check({ submission }) {
    if (submission.period.chosen !== null) return;
    const cell = submission.titleCell;
    yield failureAt(null, cell, 'missing', { cell });
  },
};
