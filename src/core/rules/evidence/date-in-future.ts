import { formatDate } from '../../values/format';
import { evidenceCell, failure, quote } from '../entries';
import { rowsOf } from '../groups';
import type { Rule } from '../types';
import { groupBy, listed, mentionsOf } from './mentions';

/** Documents, listed or cited, dated after the day of the check. One finding a row. */
export const dateInFuture: Rule = {
  meta: {
    code: 'PL0513',
    name: 'date-in-future',
    family: 5,
    severity: 'error',
    messages: {
      future: ['row', 'cell', 'documents', 'today'],
      'today-unknown': ['rows'],
    },
    optional: ['today'],
    source: 'Văn bản đã ban hành không thể đề ngày sau ngày kiểm tra',
  },
  *check(context) {
    const dated = mentionsOf(context).filter(({ document }) => document.date?.date);
    if (dated.length === 0) return;
    if (context.today === null) {
      yield {
        indicator: null,
        cell: null,
        outcome: 'cannot-judge',
        messageId: 'today-unknown',
        data: { rows: rowsOf(dated.map(({ entry }) => entry)) },
      };
      return;
    }
    const today = context.today.slice(0, 10);
    const future = dated.filter(({ document }) => (document.date?.date ?? '') > today);
    for (const inRow of groupBy(future, ({ entry }) => entry.indicator)) {
      const [first] = inRow;
      if (!first) continue;
      yield failure(
        first.entry,
        'future',
        {
          documents: listed(inRow.map(({ document }) => quote(document.text))),
          today: formatDate(today),
        },
        {
          cell: evidenceCell(first.entry),
          spans: inRow.map(({ document }) => document.date ?? document),
        },
      );
    }
  },
};
