import { failure, problemEntries, unitsOf } from '../entries';
import { REPAIR_LABELS, suggestRepairs } from '../repairs';
import type { Rule } from '../types';

/** `14.033` typed into an English Excel: the number fourteen and a bit. */
export const localeDamage: Rule = {
  meta: {
    code: 'PL0206',
    name: 'locale-damage',
    family: 2,
    severity: 'error',
    messages: { damaged: ['row', 'cell', 'value', 'repaired', 'units'], ...REPAIR_LABELS },
    source: 'Phụ lục xã Thuận An, 5/2026, dòng 12: 14.033, gõ vào Excel en-US thành 14,033',
  },
  *check(context) {
    for (const { entry, indicator, problem, repairs } of problemEntries(context, 'locale-damage')) {
      yield failure(
        entry,
        'damaged',
        { value: problem.value, repaired: problem.repaired, units: unitsOf(indicator) },
        { suggestions: suggestRepairs(entry, repairs) },
      );
    }
  },
};
