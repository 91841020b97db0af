import { failure, problemEntries, quote, unitsOf } from '../entries';
import type { Rule } from '../types';

/** A unit that the form does not use in this row. */
export const unitOther: Rule = {
  meta: {
    code: 'PL0211',
    name: 'unit-other',
    family: 2,
    severity: 'error',
    messages: { other: ['row', 'cell', 'text', 'unit', 'units'] },
    source: 'Phụ lục xã Thuận An, 5/2026; báo cáo 116-BC/TU, phụ lục: cột Đơn vị tính',
  },
  *check(context) {
    for (const { entry, indicator, problem } of problemEntries(context, 'other-unit')) {
      yield failure(entry, 'other', {
        text: quote(entry.raw),
        unit: quote(problem.unit),
        units: unitsOf(indicator),
      });
    }
  },
};
