/** Cells that give no value and are no mistake of form: blank, a dash, "chưa tổ chức". */
import { wordsOf } from './cell-text';
import { missing } from './reading';
import type { Reading } from './types';

const DASHES = /^[-–—−_.…/\s]+$/;
const DIGIT = /\p{N}/u;
/** Words that deny what follows, as `wordsOf` gives them. */
export const NEGATIONS: ReadonlySet<string> = new Set(['không', 'khong', 'ko', 'chưa', 'chua']);
/** Of these alone 0 is a fair proposal: "chưa thống kê" is no zero. */
const NOTHING = new Set(
  [
    ...['không', 'không có', 'không tổ chức', 'không thực hiện', 'không phát sinh'],
    ...['không triển khai', 'chưa', 'chưa có', 'chưa tổ chức', 'chưa thực hiện'],
    ...['chưa phát sinh', 'chưa triển khai'],
  ].flatMap((words) => [words, words.normalize('NFD').replace(/\p{M}/gu, '')]),
);

/** The reading of a cell text (in normal form) that is blank or a dash; null for any other. */
export function readBlank(text: string, zero: string | null): Reading | null {
  if (text === '') return missing('blank', null);
  return DASHES.test(text) ? missing('dash', zero) : null;
}

/**
 * The reading of a cell text (in normal form) that says there is no value; null when it says
 * something else. `zero` is how nothing is written in this row, proposed and never taken.
 */
export function readMissing(text: string, zero: string): Reading | null {
  const blank = readBlank(text, zero);
  if (blank || DIGIT.test(text)) return blank;
  const words = wordsOf(text);
  const [first] = words;
  if (first === undefined || !NEGATIONS.has(first)) return null;
  return missing('word', NOTHING.has(words.join(' ')) ? zero : null);
}
