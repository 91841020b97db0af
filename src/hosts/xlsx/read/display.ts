import { SSF } from '@e965/xlsx';
import type { CellDisplay } from '../../../core/sheets/snapshot';

/** Literal text of a number format: `"%"`, `\%`, `_%` (the width of one), `[Red]`. */
const LITERALS = /"[^"]*"|[\\_*].|\[[^\]]*\]/gs;

const known = new Map<string, CellDisplay>();
const MOST_KNOWN = 1_000;

/** What a number format makes of a number: `0.0%` → `percent`, `dd/mm/yyyy` → `date`. */
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
  if (format.replace(LITERALS, '').includes('%')) return 'percent';
  const isDate: unknown = SSF.is_date(format);
  return isDate === true ? 'date' : 'plain';
}
