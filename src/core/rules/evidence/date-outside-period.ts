import { rememberPer } from '../../remember';
import type { Period } from '../../templates/period';
import { periodWords } from '../../templates/period-words';
import { evidenceCell, failure, failureAt, quote } from '../entries';
import { rowsOf } from '../groups';
import type { Report, Rule, RuleContext } from '../types';
import { groupBy, listed, listedIn, mentionsOf, type Mention } from './mentions';
import { timesOutside } from './times-outside';

/**
 * Documents a row lists, dated outside the period. Lenient: a quarter's list may go back to the
 * first of January, for plans run through the year; and what proves a class or a model may be older
 * than the year. One finding a row; where most documents of several rows lie outside, it is the
 * period that was written wrong: one finding at its place.
 */
export const dateOutsidePeriod: Rule = {
  meta: {
    code: 'PL0512',
    name: 'date-outside-period',
    family: 5,
    severity: 'warning',
    messages: {
      outside: ['row', 'cell', 'documents', 'period', 'periodId'],
      'most-rows': ['cell', 'rows', 'count', 'total', 'period', 'periodId'],
      'period-unknown': ['rows'],
    },
    optional: ['period'],
    yieldsTo: ['period-missing'],
    source: 'Phụ lục xã Thuận An, 5/2026: tiêu đề ghi năm 2025, 23 trong 45 văn bản của năm 2026',
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
    const outside = outsideMentions(context);
    if (isPeriodWrong(context)) {
      yield ofPeriod(context, period, outside, dated.length);
      return;
    }
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
        {
          cell: evidenceCell(first.entry),
          spans: inRow.map(({ document }) => document.date ?? document),
        },
      );
    }
  },
};

function ofPeriod(
  context: RuleContext,
  period: Period,
  outside: readonly Mention[],
  total: number,
): Report {
  const { chosen } = context.submission.period;
  const cell = chosen?.cell ?? context.submission.titleCell;
  const late = new Set([
    ...outside.map(({ entry }) => entry.indicator),
    ...timesOutside(context).map(({ entry }) => entry.indicator),
  ]);
  const rows = context.template.indicators.map(({ id }) => id).filter((id) => late.has(id));
  return failureAt(null, cell, 'most-rows', {
    cell,
    rows: rows.join(', '),
    count: outside.length,
    total,
    period: periodWords(period),
    periodId: period.id,
  });
}

const SEVERAL = 2;

/** In two rows or more, most of two documents or more lie outside the period that is stated. */
export const isPeriodWrong = rememberPer((context: RuleContext): boolean => {
  const outside = new Set(outsideMentions(context));
  const rows = groupBy(datedMentions(context), ({ entry }) => entry.indicator).filter(
    (inRow) =>
      inRow.length >= SEVERAL &&
      inRow.filter((mention) => outside.has(mention)).length * 2 > inRow.length,
  );
  return rows.length >= SEVERAL;
});

const outsideMentions = rememberPer((context: RuleContext): readonly Mention[] => {
  const period = context.submission.period.chosen?.value;
  if (!period) return [];
  return datedMentions(context).filter((mention) => isOutside(context, mention, period));
});

/** Listed where a list is due; `date-in-future` speaks of what is dated after today. */
const datedMentions = rememberPer((context: RuleContext): readonly Mention[] => {
  const today = context.today?.slice(0, 10) ?? '9999-12-31';
  return listedIn(mentionsOf(context)).filter(({ entry, document }) => {
    const { due } = context.indicator(entry.indicator).evidence;
    const date = document.date?.date ?? null;
    return (due === 'documents' || due === 'list') && date !== null && date <= today;
  });
});

function isOutside(context: RuleContext, mention: Mention, { year, to }: Period): boolean {
  const { due } = context.indicator(mention.entry.indicator).evidence;
  const date = mention.document.date?.date ?? '';
  return date > to || (due === 'documents' && date < `${String(year)}-01-01`);
}
