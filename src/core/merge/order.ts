/** Orders that depend on nothing but what is compared: no locale, no order of arrival. */

export type Comparator<T> = (a: T, b: T) => number;

/** By UTF-16 code units: the same on every machine, unlike `localeCompare`. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function byNumber(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By the first key that differs. */
export function inTurn<T>(...comparators: readonly Comparator<T>[]): Comparator<T> {
  return (a, b) => {
    for (const compare of comparators) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** The last resort: things equal by this are written alike, so that their order cannot be seen. */
export function byJson(a: unknown, b: unknown): number {
  return byText(JSON.stringify(a), JSON.stringify(b));
}
