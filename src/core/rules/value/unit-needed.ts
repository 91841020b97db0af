import { failure, problemEntries, quote } from '../entries';
import type { Rule } from '../types';

/** A number that could be of several measures, without a unit. */
export const unitNeeded: Rule = {
  meta: {
    code: 'PL0212',
    name: 'unit-needed',
    family: 2,
    severity: 'error',
    messages: { needed: ['row', 'cell', 'text', 'units'] },
    source: 'Báo cáo 116-BC/TU, phụ lục, dòng 2.12: người hay hộ phải ghi rõ',
  },
  *check(context) {
    for (const { entry, problem } of problemEntries(context, 'unit-needed')) {
      yield failure(entry, 'needed', { text: quote(entry.raw), units: problem.units.join(', ') });
    }
  },
};
