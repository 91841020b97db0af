import { failure, headerOf, problemEntries, unitsOf } from '../entries';
import type { Rule } from '../types';

/** A rate in a row that counts. */
export const rateInCount: Rule = {
  meta: {
    code: 'PL0203',
    name: 'rate-in-count',
    family: 2,
    severity: 'error',
    messages: { rate: ['row', 'cell', 'rate', 'units', 'column'] },
    source: 'Phụ lục xã Thuận An, 5/2026, dòng 9: 80% ở dòng đếm số người',
  },
  *check(context) {
    for (const { entry, indicator, problem } of problemEntries(context, 'rate-in-count')) {
      yield failure(entry, 'rate', {
        rate: problem.rate,
        units: unitsOf(indicator),
        column: headerOf(context.template, 'evidence'),
      });
    }
  },
};
