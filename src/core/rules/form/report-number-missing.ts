import type { ReportLine } from '../../submission/types';
import { failureAt } from '../entries';
import type { Rule } from '../types';

/** The line "(Kèm theo Báo cáo số … ngày …)" missing or left blank. */
export const reportNumberMissing: Rule = {
  meta: {
    code: 'PL0115',
    name: 'report-number-missing',
    family: 1,
    severity: 'note',
    messages: {
      line: ['cell'],
      'number-and-date': ['cell'],
      number: ['cell'],
      date: ['cell'],
    },
    source:
      'Phụ lục xã Thuận An, 5/2026: "Kèm theo Báo cáo số:          /UBND-BC ngày     /5/2026"',
  },
  *check({ submission }) {
    const { report } = submission;
    const messageId = report === null ? 'line' : blankPart(report);
    if (messageId === null) return;
    const cell = report?.cell ?? submission.titleCell;
    yield failureAt(null, cell, messageId, { cell });
  },
};

function blankPart({ symbol, date }: ReportLine): string | null {
  if (symbol === null) return date === null ? 'number-and-date' : 'number';
  return date === null ? 'date' : null;
}
