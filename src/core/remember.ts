/** Pure functions asked for the same thing again and again, each answer worked out once. */

/** As many as a province's workbooks have different words, headers and units, and then some. */
const MOST_TEXTS = 5_000;

/**
 * A function of short texts that come again and again: syllables, headers, units. Texts of more
 * than `longest` UTF-16 units are never kept; all are forgotten when there are too many.
 */
export function rememberTexts<T>(of: (text: string) => T, longest: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return of(text);
    let found = known.get(text);
    if (found === undefined) {
      found = of(text);
      if (known.size >= MOST_TEXTS) known.clear();
      known.set(text, found);
    }
    return found;
  };
}

/** A function of objects that never change; an answer is kept as long as its object. */
export function rememberPer<Key extends object, T>(of: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, T>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = of(key);
      known.set(key, found);
    }
    return found;
  };
}
