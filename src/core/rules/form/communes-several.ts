import { nameInText } from '../../places/in-text';
import { failureAt } from '../entries';
import type { Rule } from '../types';

/** A title that names more than one commune. */
export const communesSeveral: Rule = {
  meta: {
    code: 'PL0112',
    name: 'communes-several',
    family: 1,
    severity: 'error',
    messages: { several: ['cell', 'communes'] },
    source: 'Kế hoạch năm 2026 của tỉnh: mỗi địa phương một báo cáo',
  },
  *check({ submission }) {
    if (submission.level === 'province' || submission.communesInTitle.length < 2) return;
    yield failureAt(null, submission.titleCell, 'several', {
      cell: submission.titleCell,
      communes: submission.communesInTitle.map(nameInText),
    });
  },
};
