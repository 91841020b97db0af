/** What a figure with a qualifier proves: `trên 500` is 500 or more, `dưới 500` is 500 or less. */
import type { Relation } from '../templates/schema';
import type { Qualifier } from '../values/types';

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A figure nobody gave: it may be anything from 0 up. */
export const UNKNOWN: Bounds = { low: 0, high: Infinity };

/** `about` counts as the figure itself: it is what the commune reports. */
export function boundsOf(value: number, qualifier: Qualifier | null): Bounds {
  if (qualifier === 'over') return { low: value, high: Infinity };
  if (qualifier === 'under') return { low: 0, high: value };
  return { low: value, high: value };
}

/**
 * The rates that are written so, in points: rounded or cut off after so many decimals, `80%` stands
 * for 80,54 % as for 79,6 %.
 */
export function writtenBounds(rate: number, decimals: number): Bounds {
  const unit = 10 ** -decimals;
  return { low: rate - unit / 2, high: rate + unit };
}

export function sumOf(bounds: readonly Bounds[]): Bounds {
  return {
    low: bounds.reduce((sum, { low }) => sum + low, 0),
    high: bounds.reduce((sum, { high }) => sum + high, 0),
  };
}

type Broken = (left: Bounds, right: Bounds) => boolean;

/** Pairs are about what is given, not about size: see `relation-broken`. */
export type Comparison = Exclude<Relation['operator'], 'compulsory-pair' | 'exclusive-pair'>;

const BROKEN: Record<Comparison, Broken> = {
  '<=': (left, right) => left.low > right.high,
  '<': (left, right) => left.low >= right.high,
  '>=': (left, right) => left.high < right.low,
  '>': (left, right) => left.high <= right.low,
  '=': (left, right) => left.low > right.high || left.high < right.low,
  '!=': (left, right) =>
    left.low === left.high && right.low === right.high && left.low === right.low,
};

/** True when the comparison fails whatever the true figures are within their bounds. */
export function surelyBroken(left: Bounds, operator: Comparison, right: Bounds): boolean {
  return BROKEN[operator](left, right);
}
