import type { ReviewedSubmission } from '../core/merge/types';
import { isNotRun } from '../core/rules/not-run';
import type { Finding } from '../core/rules/types';

/** Findings accepted with a reason are no warnings and notes any more; they are counted apart. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly accepted: number;
  /** Without the rules that were not run for want of other appendices. */
  readonly cannotJudge: number;
}

export function summarise(reviewed: readonly ReviewedSubmission[]): Summary {
  return summariseFindings(reviewed.flatMap(({ findings }) => findings));
}

export function summariseFindings(findings: readonly Finding[]): Summary {
  const failed = findings.filter(({ outcome }) => outcome === 'fails');
  const open = failed.filter(({ waiver }) => waiver === null);
  const count = (severity: Finding['severity']) =>
    open.filter((finding) => finding.severity === severity).length;
  const notJudged = findings.filter(({ outcome }) => outcome === 'cannot-judge');
  return {
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    accepted: failed.length - open.length,
    cannotJudge: notJudged.filter((finding) => !isNotRun(finding)).length,
  };
}
