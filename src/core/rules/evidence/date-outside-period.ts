import type { Period } from '../../templates/period';
import { periodWords } from '../../templates/period-words';
import { evidenceCell, failure, quote } from '../entries';
import { rowsOf } from '../groups';
import type { Rule, RuleContext } from '../types';
import { groupBy, listed, listedIn, mentionsOf, type Mention } from './mentions';

/**
 * Documents a row lists, dated outside the period. Lenient: a quarter's list may go back to the
 * first of January, for plans run through the year; and what proves a class or a model may be older
 * than the year. One finding a row.
 */
export const dateOutsidePeriod: Rule = {
  meta: {
    code: 'PL0512',
    name: 'date-outside-period',
    family: 5,
    severity: 'warning',
    messages: {
      outside: ['row', 'cell', 'documents', 'period', 'periodId'],
      'period-unknown': ['rows'],
    },
    optional: ['period'],
    yieldsTo: ['period-missing'],
    source: 'Phụ lục xã Thuận An, 5/2026: tiêu đề ghi năm 2025, dòng 1, 2, 3 có văn bản năm 2026',
  },
  *check(context) {
    const dated = datedMentions(context);
    if (dated.length === 0) return;
    const period = context.submission.period.chosen?.value;
    if (!period) {
      yield {
        indicator: null,
        cell: null,
        outcome: 'cannot-judge',
        messageId: 'period-unknown',
        data: { rows: rowsOf(dated.map(({ entry }) => entry)) },
      };
      return;
    }
    const outside = dated.filter((mention) => isOutside(context, mention, period));
    for (const inRow of groupBy(outside, ({ entry }) => entry.indicator)) {
      const [first] = inRow;
      if (!first) continue;
      yield failure(
        first.entry,
        'outside',
        {
          documents: listed(inRow.map(({ document }) => quote(document.text))),
          period: periodWords(period),
          periodId: period.id,
        },
        { cell: evidenceCell(first.entry) },
      );
    }
  },
};

/** Listed where a list is due; `date-in-future` speaks of what is dated after today. */
function datedMentions(context: RuleContext): readonly Mention[] {
  const today = context.today?.slice(0, 10) ?? '9999-12-31';
  return listedIn(mentionsOf(context)).filter(({ entry, document }) => {
    const { due } = context.indicator(entry.indicator).evidence;
    const date = document.date?.date ?? null;
    return (due === 'documents' || due === 'list') && date !== null && date <= today;
  });
}

function isOutside(context: RuleContext, mention: Mention, { year, to }: Period): boolean {
  const { due } = context.indicator(mention.entry.indicator).evidence;
  const date = mention.document.date?.date ?? '';
  return date > to || (due === 'documents' && date < `${String(year)}-01-01`);
}
