import { periodWords } from '../../templates/period-words';
import { evidenceCell, failure } from '../entries';
import { rowsOf } from '../groups';
import type { Rule } from '../types';
import { isPeriodWrong } from './date-outside-period';
import { entriesWithEvidence, groupBy, listed } from './mentions';
import { timesOutside } from './times-outside';

/** Figures said to be of a time outside the period. Silent where the period itself is in doubt. */
export const timeOutsidePeriod: Rule = {
  meta: {
    code: 'PL0524',
    name: 'time-outside-period',
    family: 5,
    severity: 'note',
    messages: {
      outside: ['row', 'cell', 'times', 'period', 'periodId'],
      'period-unknown': ['rows'],
    },
    optional: ['period'],
    yieldsTo: ['date-outside-period', 'period-missing'],
    source: 'Phụ lục xã Thuận An, 5/2026, dòng 13: "Đến 5/2026 …" trong phụ lục của năm 2025',
  },
  *check(context) {
    const period = context.submission.period.chosen?.value;
    if (!period) {
      const timed = entriesWithEvidence(context).filter((entry) =>
        context.evidence(entry).times.some(({ role }) => role === 'as-of' || role === 'during'),
      );
      if (timed.length === 0) return;
      yield {
        indicator: null,
        cell: null,
        outcome: 'cannot-judge',
        messageId: 'period-unknown',
        data: { rows: rowsOf(timed) },
      };
      return;
    }
    if (isPeriodWrong(context)) return;
    for (const inRow of groupBy(timesOutside(context), ({ entry }) => entry.indicator)) {
      const [first] = inRow;
      if (!first) continue;
      yield failure(
        first.entry,
        'outside',
        {
          times: listed(inRow.map(({ time }) => time.text)),
          period: periodWords(period),
          periodId: period.id,
        },
        { cell: evidenceCell(first.entry), spans: inRow.map(({ time }) => time) },
      );
    }
  },
};
