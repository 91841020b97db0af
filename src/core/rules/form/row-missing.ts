import { failureAt, issuesOf } from '../entries';
import type { Rule } from '../types';

/** A row of the form that the sheet does not have. */
export const rowMissing: Rule = {
  meta: {
    code: 'PL0101',
    name: 'row-missing',
    family: 1,
    severity: 'error',
    messages: { missing: ['row', 'wording'] },
    source: 'Phụ lục xã Thuận An, 5/2026 (16 dòng); báo cáo 116-BC/TU, phụ lục (23 chỉ số)',
  },
  *check(context) {
    for (const { indicator } of issuesOf(context, 'indicator-missing')) {
      yield failureAt(indicator, null, 'missing', {
        row: indicator,
        wording: context.indicator(indicator).wording,
      });
    }
  },
};
