import { failure, problemEntries } from '../entries';
import type { Rule } from '../types';

/** A figure below 0. */
export const negative: Rule = {
  meta: {
    code: 'PL0208',
    name: 'negative',
    family: 2,
    severity: 'error',
    messages: { negative: ['row', 'cell', 'value'] },
    source: 'Phụ lục xã Thuận An, 5/2026, cột Đơn vị tính: các số đếm được',
  },
  *check(context) {
    for (const { entry, problem } of problemEntries(context, 'negative')) {
      yield failure(entry, 'negative', { value: problem.value });
    }
  },
};
