/** One number as written, apart from its sense: which marks it has and what they can mean. */

export type NumberStyle =
  /** `1888`, `03`. */
  | 'plain'
  /** `14.033`: the Vietnamese way. */
  | 'dot-thousands'
  /** `5,418,221`. */
  | 'comma-thousands'
  /** `14 033`. */
  | 'space-thousands'
  /** `80,5`, `1.234,5`: the Vietnamese way. */
  | 'comma-decimal'
  /** `80.5`, `1,234.5`. */
  | 'dot-decimal';

export interface WrittenNumber {
  readonly text: string;
  readonly style: NumberStyle;
  /** What the style says: 14033 for `14.033`. Infinity for more digits than a number can hold. */
  readonly value: number;
  /** Digits after the decimal mark, zeros included. */
  readonly decimals: number;
  /** For one group of three (`80.555`, `1,888`): the value if its mark is a decimal mark. */
  readonly asDecimal: number | null;
}

const PLAIN = /^\d+$/;
const THOUSANDS = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+|(?: \d{3})+)$/;
const COMMA_DECIMAL = /^(\d+|[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+)),(\d+)$/;
const DOT_DECIMAL = /^(\d+|[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+))\.(\d+)$/;
const ZERO_BEFORE_GROUP = /^0\d+[.,]\d{3}$/;
const MARKS = /[., ]/g;
const THOUSANDS_STYLES = new Map<string, NumberStyle>([
  ['.', 'dot-thousands'],
  [',', 'comma-thousands'],
  [' ', 'space-thousands'],
]);

/**
 * Reads a text that is one unsigned number in ASCII digits and nothing else. `null` when its marks
 * make no sense (`1.23.45`, `1,23,45`) or make two (`05.123`: nobody pads thousands with a zero).
 * Linear time.
 */
export function readNumber(text: string): WrittenNumber | null {
  if (PLAIN.test(text)) {
    return { text, style: 'plain', value: Number(text), decimals: 0, asDecimal: null };
  }
  if (ZERO_BEFORE_GROUP.test(text)) return null;
  if (THOUSANDS.test(text)) {
    const mark = text.charAt(text.search(MARKS));
    const groups = text.split(mark);
    return {
      text,
      style: THOUSANDS_STYLES.get(mark) ?? 'space-thousands',
      value: Number(groups.join('')),
      decimals: 0,
      asDecimal: groups.length === 2 && mark !== ' ' ? Number(groups.join('.')) : null,
    };
  }
  const comma = COMMA_DECIMAL.exec(text);
  const match = comma ?? DOT_DECIMAL.exec(text);
  if (!match) return null;
  const [, integer = '', fraction = ''] = match;
  return {
    text,
    style: comma ? 'comma-decimal' : 'dot-decimal',
    value: Number(`${integer.replace(MARKS, '')}.${fraction}`),
    decimals: fraction.length,
    asDecimal: null,
  };
}
