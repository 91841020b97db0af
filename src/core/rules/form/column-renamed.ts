import { failureAt, headerOf, issuesOf, quote } from '../entries';
import type { Rule } from '../types';

/** One column of the form is missing and one stands there that the form does not have: its new name. */
export const columnRenamed: Rule = {
  meta: {
    code: 'PL0118',
    name: 'column-renamed',
    family: 1,
    severity: 'error',
    messages: { renamed: ['cell', 'text', 'column'], 'write-header': ['to'] },
    source: 'Phụ lục xã Thuận An, 5/2026; báo cáo 116-BC/TU, phụ lục: tiêu đề các cột',
  },
  *check(context) {
    const [missing, ...moreMissing] = issuesOf(context, 'column-missing');
    const [extra, ...moreExtra] = issuesOf(context, 'column-extra');
    if (!missing || !extra || moreMissing.length + moreExtra.length > 0) return;
    const { cell, text } = extra;
    const column = headerOf(context.template, missing.column);
    yield failureAt(
      null,
      cell,
      'renamed',
      { cell, text: quote(text), column },
      { suggestions: [{ cell, from: text, to: column, labelId: 'write-header' }] },
    );
  },
};
