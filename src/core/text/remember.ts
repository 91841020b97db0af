/** More words than a province's workbooks have, headers and units included. */
const MOST = 5_000;

/**
 * A pure function of short texts that come again and again (syllables, headers, units), each
 * worked out once. Texts of more than `longest` UTF-16 units are never kept; the rest is forgotten
 * when there is too much of it.
 */
export function remembering<T>(of: (text: string) => T, longest: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return of(text);
    let found = known.get(text);
    if (found === undefined) {
      found = of(text);
      if (known.size >= MOST) known.clear();
      known.set(text, found);
    }
    return found;
  };
}
