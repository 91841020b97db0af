/** Finds which things of one list are which of another. */

export interface Paired<T> {
  /** In the order of the second list. */
  readonly pairs: readonly (readonly [before: T, after: T])[];
  readonly onlyBefore: readonly T[];
  readonly onlyAfter: readonly T[];
}

/**
 * Pairs what bears the same key, each thing at most once: first by the first key, what is left by the
 * second, and so on; the first of two alike with the first. Which are left does not depend on which
 * list is called `before`. No object stands twice in one list. Linear.
 */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly ((thing: T) => string)[],
): Paired<T> {
  const partners = new Map<T, T>();
  let onlyBefore = before;
  let onlyAfter = after;
  for (const key of keys) {
    const waiting = groupedBy(onlyBefore, key);
    const found = new Set<T>();
    for (const thing of onlyAfter) {
      const partner = waiting.get(key(thing))?.next();
      if (partner?.done !== false) continue;
      partners.set(thing, partner.value);
      found.add(partner.value);
    }
    onlyBefore = onlyBefore.filter((thing) => !found.has(thing));
    onlyAfter = onlyAfter.filter((thing) => !partners.has(thing));
  }
  const pairs = after.flatMap((thing): [T, T][] => {
    const partner = partners.get(thing);
    return partner === undefined ? [] : [[partner, thing]];
  });
  return { pairs, onlyBefore, onlyAfter };
}

function groupedBy<T>(
  things: readonly T[],
  key: (thing: T) => string,
): ReadonlyMap<string, Iterator<T, undefined>> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group) group.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return new Map([...groups].map(([each, group]) => [each, group.values()]));
}
