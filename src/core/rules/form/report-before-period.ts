import { periodWords } from '../../templates/period-words';
import { formatDate } from '../../values/format';
import { failureAt } from '../entries';
import type { Rule } from '../types';

/**
 * A report dated before the period it reports on began. Before its end is right: quarterly reports
 * are due before the 20th of the last month.
 */
export const reportBeforePeriod: Rule = {
  meta: {
    code: 'PL0121',
    name: 'report-before-period',
    family: 1,
    severity: 'warning',
    messages: { before: ['cell', 'date', 'period', 'from'] },
    yieldsTo: ['period-contradiction'],
    source:
      'Báo cáo 116-BC/TU ngày 23/12/2025 về năm 2025; kế hoạch tỉnh Đắk Nông: trước ngày 20 tháng cuối quý',
  },
  *check({ submission }) {
    const period = submission.period.chosen?.value;
    const date = submission.dates.title;
    if (!period || date === null || date >= period.from) return;
    const cell = submission.report?.cell ?? submission.titleCell;
    yield failureAt(null, cell, 'before', {
      cell,
      date: formatDate(date),
      period: periodWords(period),
      from: formatDate(period.from),
    });
  },
};
