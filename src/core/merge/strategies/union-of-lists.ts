import { distinctItems, itemsFromEvidence } from '../../evidence/named-things';
import { share, type Strategy } from './strategy';

/**
 * How many different things the communes' lists name together: 124 communes that all use Zalo use
 * one platform, not 124. Each contributes the number of different items it lists, whatever count
 * it states (a rule compares the two). Open lists ("…") make this the least there can be.
 */
export const unionOfLists: Strategy = (given, measure) => ({
  strategy: 'union-of-lists',
  ...share(given, (one) => {
    if (one.measure(measure.id) === null) return 'measure-missing';
    const items = distinctItems(itemsFromEvidence(one.entry.evidence));
    return items.length === 0 ? 'no-list' : { value: items.length, column: 'evidence', items };
  }),
  total: (shares) => distinctItems(shares.flatMap(({ items }) => items ?? [])).length,
});
