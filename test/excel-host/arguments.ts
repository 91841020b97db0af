/** Arguments as they come over the wire, checked. All throw ExcelError InvalidArgument. */
import { invalidArgument } from './errors';

export function integerArgument(value: unknown, name: string, least = 0): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value;
  throw invalidArgument(`${name} ${String(value)}`);
}

export function numberArgument(value: unknown, name: string, least = 0): number {
  if (typeof value === 'number' && Number.isFinite(value) && value >= least) return value;
  throw invalidArgument(`${name} ${String(value)}`);
}

export function textArgument(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw invalidArgument(`${name} ${String(value)}`);
}

export function booleanArgument(value: unknown, name: string): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument(`${name} ${String(value)}`);
}

/** One of Excel's words, in whatever case it was written. */
export function wordArgument<Word extends string>(
  value: unknown,
  name: string,
  words: readonly Word[],
): Word {
  const word = words.find((known) => known.toLowerCase() === String(value).toLowerCase());
  if (word !== undefined) return word;
  throw invalidArgument(`${name} ${String(value)}`);
}

const NAMED_COLORS = new Map([
  ['black', '#000000'],
  ['white', '#FFFFFF'],
  ['red', '#FF0000'],
  ['green', '#008000'],
  ['blue', '#0000FF'],
  ['yellow', '#FFFF00'],
  ['orange', '#FFA500'],
  ['gray', '#808080'],
]);

/** `#rrggbb` or a name → `#RRGGBB`. */
export function colorArgument(value: unknown, name: string): string {
  const text = textArgument(value, name);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const color = NAMED_COLORS.get(text.toLowerCase());
  if (color === undefined) throw invalidArgument(`${name} ${text}`);
  return color;
}

export type Plain = Readonly<Record<string, unknown>>;

export function objectArgument(value: unknown, name: string): Plain {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Plain;
  throw invalidArgument(`${name} ${String(value)}`);
}

/** Rows of columns, of that many; one value stands for all. */
export function gridArgument(value: unknown, rows: number, columns: number): unknown[][] {
  if (!Array.isArray(value)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  const grid: unknown[] = value;
  const fits =
    grid.length === rows && grid.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) {
    throw invalidArgument(
      "the number of rows or columns in the input array doesn't match the size of the range",
    );
  }
  return grid as unknown[][];
}
