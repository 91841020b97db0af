import { failureAt, issuesOf, quote } from '../entries';
import type { Rule } from '../types';

/** A row whose words are not the form's. */
export const wordingChanged: Rule = {
  meta: {
    code: 'PL0104',
    name: 'wording-changed',
    family: 1,
    severity: 'warning',
    messages: { changed: ['row', 'cell', 'text', 'wording'] },
    yieldsTo: ['legacy-encoding'],
    source: 'Phụ lục xã Thuận An, 5/2026, cột Nội dung; báo cáo 116-BC/TU, cột Chỉ số thực hiện',
  },
  *check(context) {
    for (const { indicator, cell, text } of issuesOf(context, 'wording-changed')) {
      yield failureAt(indicator, cell, 'changed', {
        row: indicator,
        cell,
        text: quote(text),
        wording: context.indicator(indicator).wording,
      });
    }
  },
};
