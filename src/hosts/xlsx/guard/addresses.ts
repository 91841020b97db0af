import type { CellRange } from '../../../core/sheets/address';
import { LIMITS } from './limits';

/** `E7` → [6, 4]; [-1, -1] for no address of a sheet. By hand: this runs for every cell. */
export function readAddress(text: string): [row: number, column: number] {
  let at = 0;
  let column = 0;
  for (let code = text.charCodeAt(0); code >= 65 && code <= 90; code = text.charCodeAt(++at)) {
    column = column * 26 + (code - 64);
  }
  let row = 0;
  for (let code = text.charCodeAt(at); code >= 48 && code <= 57; code = text.charCodeAt(++at)) {
    row = row * 10 + (code - 48);
  }
  const inside = column >= 1 && column <= LIMITS.columns && row >= 1 && row <= LIMITS.rows;
  return at === text.length && inside ? [row - 1, column - 1] : [-1, -1];
}

/** `A1:B3`, and `A1` for itself; `null` for no range. */
export function readRange(text: string): CellRange | null {
  const colon = text.indexOf(':');
  const [top, left] = readAddress(colon === -1 ? text : text.slice(0, colon));
  const [bottom, right] = readAddress(text.slice(colon + 1));
  return top === -1 || bottom < top || right < left ? null : { top, left, bottom, right };
}
