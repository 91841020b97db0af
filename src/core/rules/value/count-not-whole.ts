import { failure, problemEntries, unitsOf } from '../entries';
import type { Rule } from '../types';

/** A count with a fraction that no repair explains. */
export const countNotWhole: Rule = {
  meta: {
    code: 'PL0207',
    name: 'count-not-whole',
    family: 2,
    severity: 'error',
    messages: { fraction: ['row', 'cell', 'value', 'units'] },
    source: 'Phụ lục xã Thuận An, 5/2026, cột Đơn vị tính: văn bản, lớp, người đếm trọn số',
  },
  *check(context) {
    for (const { entry, indicator, problem } of problemEntries(context, 'not-whole')) {
      yield failure(entry, 'fraction', { value: problem.value, units: unitsOf(indicator) });
    }
  },
};
