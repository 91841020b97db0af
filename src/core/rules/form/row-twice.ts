import { failureAt, issuesOf } from '../entries';
import type { Rule } from '../types';

/** A row of the form that the sheet has twice. */
export const rowTwice: Rule = {
  meta: {
    code: 'PL0109',
    name: 'row-twice',
    family: 1,
    severity: 'error',
    messages: { twice: ['row', 'cell', 'first'] },
    source: 'Phụ lục xã Thuận An, 5/2026; báo cáo 116-BC/TU, phụ lục: mỗi chỉ số một dòng',
  },
  *check(context) {
    for (const { indicator, cell, first } of issuesOf(context, 'indicator-twice')) {
      yield failureAt(indicator, cell, 'twice', { row: indicator, cell, first });
    }
  },
};
