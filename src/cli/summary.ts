import type { ReviewedSubmission } from '../core/merge/types';
import type { Finding } from '../core/rules/types';

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly cannotJudge: number;
}

/** Findings by severity; what could not be judged is counted apart. */
export function summarise(reviewed: readonly ReviewedSubmission[]): Summary {
  return summariseFindings(reviewed.flatMap(({ findings }) => findings));
}

export function summariseFindings(findings: readonly Finding[]): Summary {
  const failed = findings.filter(({ outcome }) => outcome === 'fails');
  const count = (severity: Finding['severity']) =>
    failed.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    cannotJudge: findings.length - failed.length,
  };
}
