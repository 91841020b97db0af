import { failureAt, issuesOf, quote } from '../entries';
import type { Rule } from '../types';

/** A row that the form does not have. */
export const rowUnknown: Rule = {
  meta: {
    code: 'PL0102',
    name: 'row-unknown',
    family: 1,
    severity: 'warning',
    messages: { unknown: ['cell', 'text'] },
    source: 'Phụ lục xã Thuận An, 5/2026 (16 dòng); báo cáo 116-BC/TU, phụ lục (23 chỉ số)',
  },
  *check(context) {
    for (const { cell, text } of issuesOf(context, 'row-unknown')) {
      yield failureAt(null, cell, 'unknown', { cell, text: quote(text) });
    }
  },
};
