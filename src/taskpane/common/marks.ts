/** How findings are told apart at a glance: by severity, and what could not be judged apart. */
import type { Finding } from '../../core/rules/types';
import type { Severity } from '../../core/templates/schema';

export type Mark = Severity | 'cannot-judge';

/** The gravest first. */
export const MARKS: readonly Mark[] = ['error', 'warning', 'note', 'cannot-judge'];

export function markOf({ outcome, severity }: Pick<Finding, 'outcome' | 'severity'>): Mark {
  return outcome === 'cannot-judge' ? 'cannot-judge' : severity;
}

/** Whether somebody still has to look at it: what was accepted is settled. */
export function isOpen({ waiver }: Pick<Finding, 'waiver'>): boolean {
  return waiver === null;
}

/** Of those that are open. */
export function countMarks(findings: readonly Finding[]): Readonly<Record<Mark, number>> {
  const counts = { error: 0, warning: 0, note: 0, 'cannot-judge': 0 };
  for (const finding of findings) if (isOpen(finding)) counts[markOf(finding)] += 1;
  return counts;
}

/** The gravest of those that are open; null when there is none. */
export function gravest(findings: readonly Finding[]): Mark | null {
  const marks = new Set(findings.filter(isOpen).map(markOf));
  return MARKS.find((mark) => marks.has(mark)) ?? null;
}
