/** Result cells that answer Có or Không. */
import { ignoredWords, wordsOf } from './cell-text';
import { readRate, looksLikeRate } from './read-rate';
import { good, unreadable } from './reading';
import { lacking, type RowShape } from './row-shape';
import type { Measure } from '../templates/schema';
import type { Reading, Repair } from './types';

const ANSWERS = new Map([
  ['có', 1],
  ['co', 1],
  ['không', 0],
  ['khong', 0],
]);
/** What surely means Có or Không and is not it; proposed, never taken. An `x` could be either. */
const MEANT = new Map<string, 'Có' | 'Không'>([
  ...(['✓', '✔', '☑', '✅', 'true', 'đã có'] as const).map((sign) => [sign, 'Có'] as const),
  ...(['false', 'chưa', 'chưa có', 'không có', 'chưa ban hành'] as const).map(
    (sign) => [sign, 'Không'] as const,
  ),
]);
const ANSWER_AND_REMARK = /^(\p{L}+)\s*(?:[.;,]?$|\()/u;
const JUST_A_NUMBER = /^\d{2,3}(?:[.,]\d+)?$/;

/** Reads a text in normal form that is neither blank nor dashes. */
export function readAnswer(text: string, answer: Measure, shape: RowShape): Reading {
  const word = ANSWER_AND_REMARK.exec(text)?.[1] ?? '';
  const value = ANSWERS.get(word.toLowerCase());
  if (value !== undefined) {
    return good({
      measures: [[answer.id, value]],
      missingMeasures: lacking(shape, new Set([answer.id])),
      assumptions: ignoredWords(text, [{ start: 0, end: word.length }]),
    });
  }
  if (shape.rate && looksLikeRate(text, shape)) return readRate(text, shape.rate, shape);
  return noAnswer(text, shape);
}

/** Not an answer; with what was probably meant, where that is clear. */
export function noAnswer(text: string, shape: RowShape): Reading {
  const meant = MEANT.get(wordsOf(text).join(' ')) ?? MEANT.get(text);
  const percent = shape.rate && JUST_A_NUMBER.test(text) ? `${text}%` : undefined;
  const to = meant ?? percent;
  const repairs: Repair[] = to === undefined ? [] : [{ to, reason: 'other-reading' }];
  return unreadable({ code: 'not-yes-or-no', text }, repairs);
}
