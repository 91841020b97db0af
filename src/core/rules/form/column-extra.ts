import { failureAt, issuesOf, quote } from '../entries';
import type { Rule } from '../types';

/** A column that the form does not have. */
export const columnExtra: Rule = {
  meta: {
    code: 'PL0107',
    name: 'column-extra',
    family: 1,
    severity: 'note',
    messages: { extra: ['cell', 'text'] },
    yieldsTo: ['column-renamed'],
    source: 'Phụ lục xã Thuận An, 5/2026; báo cáo 116-BC/TU, phụ lục: tiêu đề các cột',
  },
  *check(context) {
    for (const { cell, text } of issuesOf(context, 'column-extra')) {
      yield failureAt(null, cell, 'extra', { cell, text: quote(text) });
    }
  },
};
