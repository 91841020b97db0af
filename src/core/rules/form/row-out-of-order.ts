import { failureAt, issuesOf } from '../entries';
import type { Rule } from '../types';

/** A row that stands elsewhere than in the form. */
export const rowOutOfOrder: Rule = {
  meta: {
    code: 'PL0103',
    name: 'row-out-of-order',
    family: 1,
    severity: 'note',
    messages: { 'out-of-order': ['row', 'cell'] },
    source: 'Phụ lục xã Thuận An, 5/2026; báo cáo 116-BC/TU, phụ lục: thứ tự các dòng',
  },
  *check(context) {
    for (const { indicator, cell } of issuesOf(context, 'row-out-of-order')) {
      yield failureAt(indicator, cell, 'out-of-order', { row: indicator, cell });
    }
  },
};
