import type { Entry } from '../../submission/types';
import { boundsOf, surelyBroken } from '../bounds';
import { failure, measureOf, resultCell } from '../entries';
import { cannotJudge, GROUP_DATA, groupData, SIZE_DATA, sizeData, sizeOf } from '../groups';
import type { Template } from '../../templates/schema';
import type { ReadOk } from '../../values/types';
import type { Report, Rule, RuleContext } from '../types';

type Target = Template['targets'][number];

const COUNT_DATA = ['count', 'unit', ...GROUP_DATA, ...SIZE_DATA];

/** A rate under the target the form sets. Worth knowing, never a fault of the figure. */
export const targetNotMet: Rule = {
  meta: {
    code: 'PL0402',
    name: 'target-not-met',
    family: 4,
    severity: 'note',
    messages: {
      'rate-at-least': ['row', 'cell', 'rate', 'target'],
      'rate-above': ['row', 'cell', 'rate', 'target'],
      'count-at-least': ['row', 'cell', 'rate', 'target', ...COUNT_DATA],
      'count-above': ['row', 'cell', 'rate', 'target', ...COUNT_DATA],
      'size-unknown': ['rows', 'target', ...GROUP_DATA],
    },
    optional: ['reference', 'commune'],
    yieldsTo: ['perhaps-fraction', 'rate-out-of-range', 'more-than-group', 'more-than-population'],
    source: 'Kế hoạch của tỉnh Đắk Nông, mục II: 80%, 100%, 80%, trên 70%, 80%',
  },
  *check(context) {
    for (const target of context.template.targets) {
      const entry = context.entry(target.indicator);
      if (entry?.reading.status !== 'ok') continue;
      const report = judge(context, target, entry, entry.reading);
      if (report) yield report;
    }
  },
};

function judge(context: RuleContext, target: Target, entry: Entry, reading: ReadOk): Report | null {
  const value = measureOf(reading, target.measure);
  if (value === null) return null;
  const { operator, value: points, of: group } = target;
  const above = operator === '>' ? 'above' : 'at-least';
  const figure = boundsOf(value, reading.qualifier);
  if (group === null) {
    const met = !surelyBroken(figure, operator, boundsOf(points, null));
    return met ? null : failure(entry, `rate-${above}`, { rate: value, target: points });
  }
  const size = sizeOf(context, group);
  if (!size) {
    return cannotJudge([entry], 'size-unknown', resultCell, {
      target: points,
      ...groupData(group),
    });
  }
  // count ÷ size against the target, in whole numbers
  const hundredfold = { low: figure.low * 100, high: figure.high * 100 };
  if (!surelyBroken(hundredfold, operator, boundsOf(points * size.size, null))) return null;
  return failure(entry, `count-${above}`, {
    rate: Math.floor((value * 10_000) / size.size) / 100,
    target: points,
    count: value,
    unit: unitOf(context, target),
    ...groupData(group),
    ...sizeData(size),
  });
}

function unitOf(context: RuleContext, { indicator, measure }: Target): string {
  return context.indicator(indicator).measures.find(({ id }) => id === measure)?.unit ?? '';
}
