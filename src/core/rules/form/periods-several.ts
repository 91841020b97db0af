import { periodWords } from '../../templates/period-words';
import { failureAt } from '../entries';
import type { Rule } from '../types';

/** A title that names several periods, none of which lies within the others. */
export const periodsSeveral: Rule = {
  meta: {
    code: 'PL0120',
    name: 'periods-several',
    family: 1,
    severity: 'warning',
    messages: { several: ['cell', 'periods'] },
    source: 'Kế hoạch năm 2026 của tỉnh: báo cáo quý, 6 tháng, năm và đột xuất',
  },
  *check({ submission }) {
    const { chosen, claims } = submission.period;
    const named = claims.filter(({ source }) => source === 'title');
    if (chosen !== null || named.length < 2) return;
    const cell = named[0]?.cell ?? submission.titleCell;
    const periods = named.map(({ value }) => periodWords(value));
    yield failureAt(null, cell, 'several', { cell, periods });
  },
};
