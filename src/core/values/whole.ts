/** A count from a number as written: whole and not negative, or the reason why not. */
import { formatNumber } from './format';
import { multiply, type NumberInText } from './number';
import type { Assumption, Repair, ValueProblem } from './types';

export type Whole =
  | { readonly value: number; readonly assumptions: readonly Assumption[] }
  | { readonly problem: ValueProblem; readonly repairs: readonly Repair[] };

const bad = (problem: ValueProblem, ...repairs: Repair[]): Whole => ({ problem, repairs });

/** `text` is the whole cell: repairs put the mended number in its place. */
export function wholeNumber(number: NumberInText, text: string): Whole {
  const { written, factor, digits } = number;
  if (!written) return bad({ code: 'not-a-number', text });
  const value = multiply(written.value, factor);
  if (value > Number.MAX_SAFE_INTEGER) return bad({ code: 'too-large', text: digits.text });
  if (number.negative) return bad({ code: 'negative', value: -value });
  const replaced = (amount: number, end: number) =>
    text.slice(0, digits.start) + formatNumber(amount) + text.slice(end);
  if (factor !== 1) {
    // `14 nghìn` is rounded: its exact figure is for a person to say.
    const to = replaced(value, number.factorEnd);
    return bad({ code: 'not-a-number', text }, { to, reason: 'other-reading' });
  }
  if (!Number.isInteger(value)) {
    const repaired = written.style === 'dot-decimal' ? undoDamage(value) : null;
    return repaired === null
      ? bad({ code: 'not-whole', value })
      : bad(
          { code: 'locale-damage', value, repaired },
          { to: replaced(repaired, digits.end), reason: 'times-1000' },
        );
  }
  return { value, assumptions: markAssumption(number) };
}

/** Which mark was taken for what, where the Vietnamese way would have it otherwise. */
export function markAssumption({ written }: NumberInText): Assumption[] {
  if (written?.style === 'comma-thousands') {
    return [{ code: 'comma-thousands', text: written.text, value: written.value }];
  }
  if (written?.style === 'dot-decimal') {
    return [{ code: 'dot-decimal', text: written.text, value: written.value }];
  }
  return [];
}

/**
 * The count that became `value` when a program took its thousands dot for a decimal mark: 9510 for
 * 9.51. Null when it cannot have: such a number has one to three digits before the mark, the first
 * not 0, and at most three behind it.
 */
export function undoDamage(value: number): number | null {
  if (value < 1 || value >= 1000) return null;
  const repaired = Math.round(value * 1000);
  return Math.abs(value * 1000 - repaired) < 1e-6 ? repaired : null;
}
