import { failure, problemEntries, quote } from '../entries';
import { REPAIR_LABELS, suggestRepairs } from '../repairs';
import type { Rule } from '../types';

/** Neither "Có" nor "Không" where one of them is due. */
export const notYesOrNo: Rule = {
  meta: {
    code: 'PL0216',
    name: 'not-yes-or-no',
    family: 2,
    severity: 'error',
    messages: { neither: ['row', 'cell', 'text'], ...REPAIR_LABELS },
    source: 'Báo cáo 116-BC/TU, phụ lục, dòng 1.1 và 1.2: Có/Không',
  },
  *check(context) {
    for (const { entry, problem, repairs } of problemEntries(context, 'not-yes-or-no')) {
      yield failure(
        entry,
        'neither',
        { text: quote(problem.text) },
        { suggestions: suggestRepairs(entry, repairs) },
      );
    }
  },
};
