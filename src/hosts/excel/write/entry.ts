import { CELL_TEXT_LIMIT } from '../../cell-text';

/** How a value must be put into a cell so that Excel takes it for what it is. */
export interface Entry {
  /** The number format the cell must have when the value comes; `null`: the one it has. */
  readonly under: '@' | 'General' | null;
  /** For `range.values`. */
  readonly value: string | number | boolean;
}

/** Letters first, no digit: in no language a number, a date or a formula. */
const PLAIN = /^\p{L}\P{Nd}*$/u;
const BOOLEAN = /^(?:true|false)$/i;

/**
 * Text comes as text under any number format, whatever it looks like, behind the apostrophe that
 * Excel takes off again; numbers come as numbers even into cells formatted as text.
 * @param format the number format of the cell.
 */
export function entryFor(value: string | number | boolean | null, format: string): Entry {
  if (value === null || value === '') return { under: null, value: '' };
  if (typeof value !== 'string') return { under: format === '@' ? 'General' : null, value };
  const marked = `'${value}`;
  const text = value.startsWith("'") ? marked : value;
  if (format === '@') return { under: null, value: text };
  if (PLAIN.test(value) && !BOOLEAN.test(value)) return { under: null, value };
  return marked.length > CELL_TEXT_LIMIT
    ? { under: '@', value: text }
    : { under: null, value: marked };
}
