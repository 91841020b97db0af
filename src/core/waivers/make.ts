import type { Finding } from '../rules/types';
import type { Submission } from '../submission/types';
import { canBeWaived } from './can-be-waived';
import { coverageOf } from './coverage';
import type { Waiver } from './types';

/** What a person says when accepting a finding. Neither text is blank. */
export interface Acceptance {
  readonly reason: string;
  /** Who accepts. */
  readonly by: string;
  /** ISO date. */
  readonly date: string;
}

/**
 * The waiver of a finding as it is now.
 * @throws Error for a finding that cannot be waived, or without reason or name: a mistake in code,
 *   as the interface asks for both and offers it for warnings and notes only
 */
export function makeWaiver(
  submission: Submission,
  finding: Finding,
  { reason, by, date }: Acceptance,
): Waiver {
  if (!canBeWaived(finding)) throw new Error(`cannot be waived: ${finding.rule}`);
  if (reason.trim() === '' || by.trim() === '')
    throw new Error('a waiver needs a reason and a name');
  const { rule, messageId, indicator, cell } = finding;
  const entry = submission.entries.find((one) => one.indicator === indicator);
  return {
    sheet: submission.sheet,
    rule,
    messageId,
    indicator,
    cell,
    covers: coverageOf(submission, finding),
    value: entry?.raw ?? '',
    reason: reason.trim(),
    by: by.trim(),
    date,
  };
}
