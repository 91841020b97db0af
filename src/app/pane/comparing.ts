/** The submission looked at beside the one that came before. */
import type { Received, ReviewedSubmission } from '../../core/merge/types';
import { compareReviews } from '../../core/review/compare';
import { pairSubmissions } from '../../core/review/pair-submissions';
import type { ComparedWith } from './types';

/** @param before the file that came before, read */
export function compared(
  { file, submissions }: Pick<Received, 'file' | 'submissions'>,
  current: ReviewedSubmission | null,
): ComparedWith {
  const [before] = current ? (pairSubmissions(submissions, [current]).pairs[0] ?? []) : [];
  const comparison = current && before ? compareReviews(before, current) : null;
  return { file, submissions, comparison };
}

/** The same after another check, or for another submission. */
export function comparedAgain(
  before: ComparedWith | null,
  current: ReviewedSubmission | null,
): ComparedWith | null {
  return before && compared(before, current);
}
