/** Reading the size of a group from a cell. */
import type { CellSnapshot } from '../sheets/snapshot';
import { normalize } from '../text/fold';
import { readNumber } from '../values/written-number';

/** `not-given`: blank, a dash. Never 0. */
export type ReadCount = number | 'not-given' | 'unreadable';

/** Below this a whole number may be what is left of thousands: `4.000` typed under en-US is 4. */
const THOUSAND = 1000;

/**
 * True when a cell of the column holds a count that is not whole, as `22.625` becomes where the
 * dot is the decimal mark. Then smaller whole numbers of the column cannot be trusted either.
 */
export function isLocaleDamaged(cells: readonly CellSnapshot[]): boolean {
  return cells.some(({ value }) => typeof value === 'number' && !Number.isInteger(value));
}

/** A whole number, 0 or more, of a numeric cell or of a text written with thousands marks. */
export function readCount(cell: CellSnapshot | undefined, damagedColumn: boolean): ReadCount {
  if (!cell || cell.value === null) return 'not-given';
  if (cell.display !== 'plain') return 'unreadable';
  if (typeof cell.value === 'number') {
    const whole = Number.isSafeInteger(cell.value) && cell.value >= 0;
    return whole && !(damagedColumn && cell.value < THOUSAND) ? cell.value : 'unreadable';
  }
  const text = normalize(String(cell.value)).trim();
  if (text === '' || /^[-–—]+$/.test(text)) return 'not-given';
  const written = readNumber(text);
  return written && Number.isSafeInteger(written.value) ? written.value : 'unreadable';
}
