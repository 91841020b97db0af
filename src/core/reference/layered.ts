import type { GivenReference, ReferenceFigures } from './types';

/** What was given wins, figure by figure; where it has none, the built-in one stands. */
export function layeredReference(
  given: Pick<GivenReference, 'figures'>,
  builtIn: ReferenceFigures,
): ReferenceFigures {
  return {
    size(communeCode, group) {
      const size = given.figures.get(communeCode)?.get(group);
      return size === undefined ? builtIn.size(communeCode, group) : { size, source: 'given' };
    },
  };
}
