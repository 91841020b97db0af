import { failureAt, headerOf, issuesOf, quote } from '../entries';
import type { Rule } from '../types';

/** Results written outside the result column: the whole sheet's, or one row's. */
export const resultInOtherColumn: Rule = {
  meta: {
    code: 'PL0108',
    name: 'result-in-other-column',
    family: 1,
    severity: 'warning',
    messages: {
      'unit-column': ['cell', 'unitColumn', 'resultColumn'],
      elsewhere: ['row', 'cell', 'text', 'resultColumn'],
    },
    source: 'Báo cáo 116-BC/TU ngày 23/12/2025, phụ lục: kết quả ghi ở cột Đơn vị tính',
  },
  *check(context) {
    const resultColumn = headerOf(context.template, 'result');
    for (const { cell } of issuesOf(context, 'result-in-unit-column')) {
      yield failureAt(null, cell, 'unit-column', {
        cell,
        unitColumn: headerOf(context.template, 'unit'),
        resultColumn,
      });
    }
    for (const { indicator, cell, text } of issuesOf(context, 'result-elsewhere')) {
      yield failureAt(indicator, cell, 'elsewhere', {
        row: indicator,
        cell,
        text: quote(text),
        resultColumn,
      });
    }
  },
};
