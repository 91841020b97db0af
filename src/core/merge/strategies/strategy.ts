/** What a merge strategy is: from what the communes give to the province's number. */
import type { ColumnId, Measure } from '../../templates/schema';
import type { Given } from '../given';
import type { Figure, Unused } from '../types';

/** One commune's part of a figure. */
export interface Share {
  readonly given: Given;
  readonly value: number;
  /** Where the value was read. */
  readonly column: ColumnId;
  readonly items?: readonly string[];
}

export interface Merge {
  readonly strategy: Figure['strategy'];
  readonly shares: readonly Share[];
  readonly unused: readonly Unused[];
  /** The province's number from some or all of the shares; never asked without any. */
  readonly total: (shares: readonly Share[]) => number;
}

/** All that is given becomes a share or is unused; both keep the order given (by commune). */
export type Strategy = (given: readonly Given[], measure: Measure) => Merge;

/** Why something given is no share of this measure. */
type Unfit = 'measure-missing' | 'no-ratio' | 'no-list';

/** Parts what is given into shares and what cannot be used. */
export function share(
  given: readonly Given[],
  take: (one: Given) => Omit<Share, 'given'> | Unfit,
): Pick<Merge, 'shares' | 'unused'> {
  const shares: Share[] = [];
  const unused: Unused[] = [];
  for (const one of given) {
    const taken = take(one);
    if (typeof taken === 'string') unused.push({ commune: one.commune, reason: { code: taken } });
    else shares.push({ given: one, ...taken });
  }
  return { shares, unused };
}

/** The shares that are simply the measure's own number. */
export function shareOwnNumbers(
  given: readonly Given[],
  measure: Measure,
): Pick<Merge, 'shares' | 'unused'> {
  return share(given, (one) => {
    const value = one.measure(measure.id);
    return value === null ? 'measure-missing' : { value, column: columnOf(one, measure) };
  });
}

/** A measure read from n/N stands in the evidence when the result cell holds no `n/N`. */
function columnOf({ entry }: Given, { from }: Measure): ColumnId {
  return from === 'ratio' && !entry.raw.includes('/') ? 'evidence' : 'result';
}
