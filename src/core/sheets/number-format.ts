/** What a number format says of a cell, and how a number without one is shown. */
import type { CellDisplay } from './snapshot';

/** Literal text: `"%"`, `\%`, `_%` (the width of one), `*%` (filled with it). */
const LITERALS = /"[^"]*"?|[\\_*].?/gsu;
/** Time that has passed: `[h]:mm`. Other brackets hold colours, conditions, currencies. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
const BRACKETS = /\[[^\]]*\]?/g;
const GENERAL_OR_POWER = /general|e[+-]/gi;
const DATE_PARTS = /[dmyhsegb]|a\/p/i;

const known = new Map<string, CellDisplay>();
const MOST_KNOWN = 1_000;

/** What a number format (in its en-US form) makes of a number: `0.0%` → `percent`, `dd/mm/yyyy` → `date`. */
export function displayOf(format: string): CellDisplay {
  let display = known.get(format);
  if (display === undefined) {
    display = classify(format);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(format, display);
  }
  return display;
}

function classify(format: string): CellDisplay {
  const signs = format.replace(LITERALS, '');
  const plain = signs.replace(BRACKETS, '');
  if (plain.includes('%')) return 'percent';
  const isDate = ELAPSED.test(signs) || DATE_PARTS.test(plain.replace(GENERAL_OR_POWER, ''));
  return isDate ? 'date' : 'plain';
}

/** Fifteen digits, as Excel shows them under `General`: 0.1 + 0.2 is 0.3. */
export function plainNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}
