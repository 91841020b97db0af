/** Which columns of a form the words above a column of the sheet may name. */
import { distance } from 'fastest-levenshtein';
import type { ColumnId } from '../templates/schema';
import type { PreparedTemplate } from './prepared';

/** By column id, 0–1. */
export type ColumnScores = ReadonlyMap<ColumnId, number>;

/** What most cells of a sheet say of columns. */
const NONE: ColumnScores = new Map();
/** Headers are short; anything longer is a sentence. */
export const LONGEST_HEADER = 60;
/** Shorter words ("TT", "KQ") are another word as soon as one letter changes. */
const SHORTEST_FUZZY = 5;
const NEAR_ENOUGH = 0.82;
/** `Kết quả thực hiện quý II/2026`: the column's words, then more. */
const CONTINUED = 0.7;
/** The column beside the result that holds another period's or another kind of number. */
const OTHER_RESULT = /\b(truoc|cung ky|ke hoach|so sanh|chi tieu|ty le|ti le)\b/;
/** The result where there is no other. */
const CUMULATIVE = /\bluy ke\b/;
const CUMULATIVE_WEIGHT = 0.4;

/** `text` is comparable. Tolerates a typo and words that follow (`fuzzy`), or nothing at all. */
export function columnScores(
  text: string,
  form: PreparedTemplate,
  tolerance: 'exact' | 'fuzzy',
): ColumnScores {
  if (text.length > LONGEST_HEADER) return NONE;
  const exact = form.headerByText.get(text);
  if (!exact && (tolerance === 'exact' || text.length < SHORTEST_FUZZY)) return NONE;
  const scores = new Map<ColumnId, number>();
  const note = (column: ColumnId, score: number) => {
    if (score > (scores.get(column) ?? 0)) scores.set(column, score);
  };
  for (const word of exact ?? []) note(word.column, word.weight);
  if (scores.size > 0) return scores;
  for (const { column, text: word, weight } of form.headerWords) {
    if (word.length < SHORTEST_FUZZY) continue;
    if (text.startsWith(`${word} `) && !(column === 'result' && isOtherResult(text))) {
      note(column, CONTINUED * weight * (CUMULATIVE.test(text) ? CUMULATIVE_WEIGHT : 1));
    }
    const longest = Math.max(text.length, word.length);
    if (Math.abs(text.length - word.length) > longest * (1 - NEAR_ENOUGH)) continue;
    const near = 1 - distance(text, word) / longest;
    if (near >= NEAR_ENOUGH) note(column, near * weight * 0.95);
  }
  return scores;
}

/** Words of a column that stands with the results and is not the result: `Kỳ trước`, `Tỷ lệ`. */
export function isOtherResult(text: string): boolean {
  return OTHER_RESULT.test(text);
}
