import { failure, problemEntries, quote, unitsOf } from '../entries';
import { REPAIR_LABELS, suggestRepairs } from '../repairs';
import type { Rule } from '../types';

const DATA = ['row', 'cell', 'text', 'units'];

/** A result from which no number can be read, or none for sure. */
export const notANumber: Rule = {
  meta: {
    code: 'PL0202',
    name: 'not-a-number',
    family: 2,
    severity: 'error',
    messages: {
      'not-a-number': DATA,
      'several-numbers': DATA,
      'cell-error': DATA,
      ambiguous: [...DATA, 'readings'],
      'too-large': DATA,
      date: DATA,
      ...REPAIR_LABELS,
    },
    source: 'Phụ lục xã Thuận An, 5/2026, cột Kết quả; bảng tính đổi 11/11 thành ngày tháng',
  },
  *check(context) {
    const found = problemEntries(
      context,
      'not-a-number',
      'several-numbers',
      'cell-error',
      'ambiguous',
      'too-large',
      'date',
    );
    for (const { entry, indicator, problem, repairs } of found) {
      yield failure(
        entry,
        problem.code,
        {
          text: quote(problem.text),
          units: unitsOf(indicator),
          ...(problem.code === 'ambiguous' ? { readings: problem.readings } : {}),
        },
        { suggestions: suggestRepairs(entry, repairs) },
      );
    }
  },
};
