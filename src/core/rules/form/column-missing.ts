import { cellName } from '../../sheets/address';
import { failureAt, headerOf, issuesOf } from '../entries';
import type { Rule } from '../types';

/** A column of the form that the sheet does not have. */
export const columnMissing: Rule = {
  meta: {
    code: 'PL0106',
    name: 'column-missing',
    family: 1,
    severity: 'error',
    messages: { missing: ['column'] },
    yieldsTo: ['column-renamed'],
    source: 'Phụ lục xã Thuận An, 5/2026; báo cáo 116-BC/TU, phụ lục: tiêu đề các cột',
  },
  *check(context) {
    for (const { column } of issuesOf(context, 'column-missing')) {
      yield failureAt(null, cellName(context.submission.headerRow, 0), 'missing', {
        column: headerOf(context.template, column),
      });
    }
  },
};
