import { failure, headerOf, problemEntries } from '../entries';
import type { Rule } from '../types';

/** A count in a row of rates. */
export const countInRate: Rule = {
  meta: {
    code: 'PL0204',
    name: 'count-in-rate',
    family: 2,
    severity: 'error',
    messages: { count: ['row', 'cell', 'count', 'column'] },
    source: 'Báo cáo 116-BC/TU, phụ lục, các dòng 2.6, 2.10, 2.11, 3.1–3.3, 3.5: đơn vị tính %',
  },
  *check(context) {
    for (const { entry, problem } of problemEntries(context, 'count-in-rate')) {
      yield failure(entry, 'count', {
        count: problem.count,
        column: headerOf(context.template, 'evidence'),
      });
    }
  },
};
