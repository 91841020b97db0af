/** What the words and brackets about a number say of it. */
import type { Span } from '../evidence/types';
import { onlyJoins, wordsOf } from './cell-text';
import { NEGATIONS } from './missing';
import type { NumberInText } from './number';

/** A number of the cell; `remark` when it stands in brackets or after "trong đó". */
export interface Numbered {
  readonly number: NumberInText;
  readonly remark: boolean;
}

const OF_WHICH = /(?<!\p{L})trong đó(?!\p{L})/iu;

/** Marks which numbers stand in a remark. One pass over the text. */
export function withRemarks(text: string, numbers: readonly NumberInText[]): Numbered[] {
  const within = OF_WHICH.exec(text)?.index ?? text.length;
  let depth = 0;
  let at = 0;
  return numbers.map((number) => {
    for (; at < number.digits.start; at += 1) {
      const character = text[at];
      if (character === '(' || character === '[') depth += 1;
      if (character === ')' || character === ']') depth = Math.max(0, depth - 1);
    }
    return { number, remark: depth > 0 || number.digits.start > within };
  });
}

/**
 * True when the words before a number without a unit only join ("tổng số 15") or end in a colon
 * ("Kết quả: 15"): "Thôn 4" is no count of 4.
 */
export function isIntroduced(text: string, number: Span): boolean {
  const lead = text.slice(0, number.start).trimEnd();
  return lead.endsWith(':') || onlyJoins(lead);
}

/** True when "chưa" or "không" stands before the number, and not as part of its qualifier. */
export function isDenied(text: string, number: Span): boolean {
  return wordsOf(text.slice(0, number.start)).some((word) => NEGATIONS.has(word));
}
