/** The strategies by the name a form gives them. */
import type { Measure } from '../../templates/schema';
import { ratioOfSums } from './ratio-of-sums';
import { shareAnsweringYes } from './share-answering-yes';
import type { Strategy } from './strategy';
import { sum } from './sum';
import { unionOfLists } from './union-of-lists';

/**
 * `none`: the number is said by one level only and nothing of the province follows from it (row
 * 2.15's rate, which a province states and communes answer with Có/Không). Such a measure has no
 * figure at all, rather than an empty one that would read as missing from every commune.
 */
export const STRATEGIES: Readonly<Record<Measure['strategy'], Strategy | null>> = {
  sum,
  'ratio-of-sums': ratioOfSums,
  'union-of-lists': unionOfLists,
  'share-answering-yes': shareAnsweringYes,
  none: null,
};
