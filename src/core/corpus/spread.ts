/** How far a figure lies from those of others, measured so that the far ones do not hide themselves. */

import { byNumber } from '../merge/order';

/** Makes the score comparable with standard deviations (Iglewicz and Hoaglin, 1993). */
const OF_MEDIAN_DEVIATION = 0.6745;
/** The same for the mean absolute deviation: √(2/π). */
const OF_MEAN_DEVIATION = 0.7978846;

export interface Spread {
  /** How many figures there are. */
  readonly count: number;
  readonly median: number;
  /** True when half the figures or more are the median itself: then the mean deviation is taken. */
  readonly flat: boolean;
  /**
   * The modified z-score: 0.6745·(x − median)/MAD; with a MAD of 0, 0.7978846·(x − median)/mean
   * absolute deviation from the median. Below 0 for figures below the median. Where all figures
   * are the same, 0 for that figure and infinite for any other.
   */
  score(value: number): number;
}

/** @param values at least one, all finite */
export function spreadOf(values: readonly number[]): Spread {
  // Sorted, so that sums are the same whatever order the figures come in.
  const sorted = [...values].sort(byNumber);
  const median = middle(sorted);
  const deviations = sorted.map((value) => Math.abs(value - median)).sort(byNumber);
  const medianDeviation = middle(deviations);
  const meanDeviation = deviations.reduce((sum, each) => sum + each, 0) / values.length;
  const flat = medianDeviation === 0;
  return {
    count: values.length,
    median,
    flat,
    score(value) {
      const distance = value - median;
      if (distance === 0) return 0;
      return flat
        ? (OF_MEAN_DEVIATION * distance) / meanDeviation
        : (OF_MEDIAN_DEVIATION * distance) / medianDeviation;
    },
  };
}

function middle(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}
