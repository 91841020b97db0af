/** Words that make a figure inexact: `khoảng`, `trên`, `chưa đến`, `~`, a trailing `+`. */
import { fold } from '../text/fold';
import type { Qualifier } from './types';
import { spelling, wordBefore, wordsAfter } from './words';

const BEFORE: Readonly<Record<Qualifier, readonly string[]>> = {
  about: [
    'khoảng',
    'khoảng chừng',
    'chừng',
    'ước',
    'ước tính',
    'ước đạt',
    'ước khoảng',
    'gần',
    'xấp xỉ',
    'trên dưới',
    'tầm',
    '~',
    '≈',
    '±',
  ],
  over: [
    'trên',
    'hơn',
    'quá',
    'vượt',
    'lớn hơn',
    'nhiều hơn',
    'ít nhất',
    'tối thiểu',
    'không dưới',
    'không ít hơn',
    '>',
    '>=',
    '≥',
  ],
  under: [
    'dưới',
    'chưa đến',
    'chưa tới',
    'chưa đầy',
    'chưa được',
    'không đến',
    'không quá',
    'không vượt quá',
    'ít hơn',
    'nhỏ hơn',
    'tối đa',
    'nhiều nhất',
    '<',
    '<=',
    '≤',
  ],
};
/** Two words each. */
const AFTER = phrases({ about: [], over: ['trở lên'], under: ['trở xuống'] });
const PHRASES = phrases(BEFORE);
const LAST_WORDS = new Set([...PHRASES.keys()].map((phrase) => phrase.split(' ').at(-1)));
const LONGEST = 3;

function phrases(words: Readonly<Record<Qualifier, readonly string[]>>): Map<string, Qualifier> {
  const known = new Map<string, Qualifier>();
  for (const qualifier of ['about', 'over', 'under'] as const) {
    for (const phrase of words[qualifier]) {
      known.set(phrase, qualifier);
      known.set(fold(phrase), qualifier);
    }
  }
  return known;
}

/**
 * The qualifier before the number at `at`, and where its words begin. Of several in a row
 * (`khoảng trên 500`) the first decides: it speaks of all that follows.
 */
export function qualifierBefore(
  text: string,
  at: number,
): { readonly qualifier: Qualifier; readonly start: number } | null {
  let found: { qualifier: Qualifier; start: number } | null = null;
  for (let step = nearest(text, at); step; step = nearest(text, step.start)) found = step;
  return found;
}

function nearest(text: string, at: number): { qualifier: Qualifier; start: number } | null {
  let found: { qualifier: Qualifier; start: number } | null = null;
  let phrase = '';
  let start = at;
  for (let length = 1; length <= LONGEST; length += 1) {
    const word = wordBefore(text, start);
    if (!word) break;
    const written = spelling(word.text);
    if (length === 1 && !LAST_WORDS.has(written)) break;
    phrase = phrase === '' ? written : `${written} ${phrase}`;
    start = word.start;
    const qualifier = PHRASES.get(phrase);
    if (qualifier) found = { qualifier, start };
  }
  return found;
}

/** `trở lên`, `trở xuống` after a number and its unit. */
export function qualifierAfter(
  text: string,
  at: number,
): { readonly qualifier: Qualifier; readonly end: number } | null {
  const [first, second] = wordsAfter(text, at, 2);
  if (!first || !second) return null;
  const qualifier = AFTER.get(`${spelling(first.text)} ${spelling(second.text)}`);
  return qualifier ? { qualifier, end: second.end } : null;
}
