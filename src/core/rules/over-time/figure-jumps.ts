import type { Period, PeriodKind } from '../../templates/period';
import type { Thresholds } from '../../templates/thresholds';
import { failure } from '../entries';
import type { Rule } from '../types';
import { comparedRows, COMPARISON_DATA, comparisonData, type Compared } from './earlier';

/** A figure many times the one before, or a small part of it. */
export const figureJumps: Rule = {
  meta: {
    code: 'PL0702',
    name: 'figure-jumps',
    family: 7,
    severity: 'note',
    messages: {
      rises: ['row', 'cell', 'times', ...COMPARISON_DATA],
      falls: ['row', 'cell', ...COMPARISON_DATA],
    },
    needs: 'history',
    yieldsTo: ['more-than-group', 'more-than-population', 'rate-implies-group', 'figure-falls'],
    source:
      'Đánh giá chất lượng số liệu của WHO: so với các kỳ trước; biên độ ±33% quá hẹp với đơn vị nhỏ nên dùng ngưỡng của mẫu (jumpFactor, leastJump)',
  },
  *check(context) {
    const { thresholds } = context.template;
    for (const { entry, measures } of comparedRows(context)) {
      const risen = measures.find((compared) => rises(compared, thresholds));
      const fallen = measures.find((compared) => falls(compared, thresholds));
      if (risen) {
        const times = Math.floor(risen.now.low / risen.before.high);
        yield failure(entry, 'rises', { times, ...comparisonData([risen]) });
      } else if (fallen) yield failure(entry, 'falls', comparisonData([fallen]));
    }
  },
};

/** From nothing anything may begin; so only what was there can grow too fast. */
function rises({ measure, now, before, periods }: Compared, thresholds: Thresholds): boolean {
  if (measure.kind !== 'count' || before.high <= 0) return false;
  const factor = thresholds.jumpFactor * longer(periods.before, periods.now);
  return now.low >= factor * before.high && now.low - before.high >= thresholds.leastJump;
}

/** What is counted on falls at any fall (`figure-falls`); what is there now may, but not so far. */
function falls({ measure, now, before }: Compared, thresholds: Thresholds): boolean {
  if (measure.kind === 'yes-no' || measure.overTime === 'cumulative') return false;
  const least = measure.kind === 'percent' ? thresholds.leastRateFall : thresholds.leastJump;
  return before.low >= thresholds.jumpFactor * now.high && before.low - now.high >= least;
}

const MONTHS: Record<PeriodKind, number> = { year: 12, half: 6, quarter: 3, month: 1 };

/**
 * How many times the months that a figure may be of, whether it is counted from January on or within
 * its period: January's 10 classes are the year's 120.
 */
function longer(before: Period, now: Period): number {
  const elapsed = ({ to }: Period) => Number(to.slice(5, 7));
  return Math.max(1, elapsed(now) / elapsed(before), MONTHS[now.kind] / MONTHS[before.kind]);
}
