import { failureAt, issuesOf, quote } from '../entries';
import type { Rule } from '../types';

/** A row whose number is not the form's: `2.10` that a spreadsheet made `2,1`. */
export const numberChanged: Rule = {
  meta: {
    code: 'PL0105',
    name: 'number-changed',
    family: 1,
    severity: 'note',
    messages: {
      changed: ['row', 'cell', 'text'],
      blank: ['row', 'cell'],
      'write-number': ['to'],
    },
    source: 'Báo cáo 116-BC/TU, phụ lục, dòng 2.10: bảng tính đổi thành 2,1',
  },
  *check(context) {
    for (const { indicator, cell, text } of issuesOf(context, 'number-changed')) {
      const written = quote(text);
      yield failureAt(
        indicator,
        cell,
        written === '' ? 'blank' : 'changed',
        { row: indicator, cell, text: written },
        { suggestions: [{ cell, from: text, to: indicator, labelId: 'write-number' }] },
      );
    }
  },
};
