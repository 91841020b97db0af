import type { Finding } from '../../core/rules/types';
import { countMarks } from '../common/marks';

/** Numbers of the sentence that sums up a check. */
export function summarise(findings: readonly Finding[]) {
  const counts = countMarks(findings);
  return {
    errors: counts.error,
    warnings: counts.warning,
    notes: counts.note,
    cannotJudge: counts['cannot-judge'],
  };
}
