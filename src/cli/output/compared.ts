import type { Received, ReviewedSubmission } from '../../core/merge/types';
import type { Comparison } from '../../core/review/compare';

/** Two files with their appendices side by side. */
export interface Compared {
  readonly old: Received;
  readonly new: Received;
  readonly pairs: readonly ComparedPair[];
  /** Appendices that only one of the files holds. */
  readonly onlyOld: readonly ReviewedSubmission[];
  readonly onlyNew: readonly ReviewedSubmission[];
}

export interface ComparedPair {
  readonly before: ReviewedSubmission;
  readonly after: ReviewedSubmission;
  readonly comparison: Comparison;
}

export interface ComparedCounts {
  readonly mended: number;
  readonly still: number;
  readonly new: number;
  readonly waived: number;
}

export function countsOf(pairs: readonly ComparedPair[]): ComparedCounts {
  const count = (fate: 'mended' | 'still' | 'new' | 'waived') =>
    pairs.reduce((sum, { comparison }) => sum + comparison[fate].length, 0);
  return {
    mended: count('mended'),
    still: count('still'),
    new: count('new'),
    waived: count('waived'),
  };
}
