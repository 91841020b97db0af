/** What characters are; looked up by table, for every character of every text is asked about. */
import { codeAt } from './code-at';

const OTHER = 1;
const SPACE = 2;
const APOSTROPHE = 3;
/** Soft hyphens and zero-width characters: they do not part a word. From here on all belong to words. */
const INVISIBLE = 4;
const NUMERAL = 5;
const MARK = 6;
const LETTER = 7;
const CAPITAL = 8;

const KINDS: readonly (readonly [RegExp, number])[] = [
  [/^\p{Lu}/u, CAPITAL],
  [/^\p{L}/u, LETTER],
  [/^\p{M}/u, MARK],
  [/^\p{N}/u, NUMERAL],
  [/^[\u00ad\u200b-\u200d\ufeff]/, INVISIBLE],
  [/^['’‘´`]/, APOSTROPHE],
  [/^[^\S\n]/, SPACE],
];

/** By UTF-16 unit; 0 when not yet asked for, and for halves of surrogate pairs. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  return kinds[codeAt(text, at)] || ask(text, at);
}

const PAIR = /^[\ud800-\udbff][\udc00-\udfff]$/;

/** Both halves of a pair are what the pair is. */
function ask(text: string, at: number): number {
  const unit = text.charAt(at);
  if (unit === '') return OTHER;
  const pair = [text.slice(at - 1, at + 1), text.slice(at, at + 2)].find((two) => PAIR.test(two));
  const character = pair ?? unit;
  const kind = KINDS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
  if (pair === undefined && !/[\ud800-\udfff]/.test(unit)) {
    kinds[codeAt(text, at)] = kind;
  }
  return kind;
}

/**
 * Shows every word of a text: a run of letters and digits, apostrophes within it included
 * (`B'Lao`).
 */
export function eachWord(
  text: string,
  show: (start: number, end: number, isCapitalized: boolean) => void,
): void {
  const { length } = text;
  let start = -1;
  let isCapitalized = false;
  /** After an apostrophe what is invisible parts words. */
  let least = INVISIBLE;
  for (let at = 0; at < length; at += 1) {
    const kind = kinds[codeAt(text, at)] || ask(text, at);
    if (start >= 0) {
      if (kind >= least) continue;
      if (kind === APOSTROPHE && kindAt(text, at + 1) >= NUMERAL) {
        least = NUMERAL;
        continue;
      }
      show(start, at, isCapitalized);
    }
    start = kind >= INVISIBLE ? at : -1;
    isCapitalized = kind === CAPITAL;
    least = INVISIBLE;
  }
  if (start >= 0) show(start, length, isCapitalized);
}

/** Where the letters that begin at `at`, with their marks, end; `at` itself without a letter. */
export function endOfLetters(text: string, at: number): number {
  if (kindAt(text, at) < LETTER) return at;
  let end = at + 1;
  while (kindAt(text, end) >= MARK) end += 1;
  return end;
}

/** Where the letters and marks that end at `at` begin. */
export function startOfLetters(text: string, at: number): number {
  let start = at;
  while (start > 0 && kindAt(text, start - 1) >= MARK) start -= 1;
  return start;
}

/** Past the spaces from `at` on, those of the same line. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (kindAt(text, end) === SPACE) end += 1;
  return end;
}

/** Back over the spaces before `at`, those of the same line. */
export function skipSpacesBack(text: string, at: number): number {
  let start = at;
  while (start > 0 && kindAt(text, start - 1) === SPACE) start -= 1;
  return start;
}

export function isCapitalAt(text: string, at: number): boolean {
  return kindAt(text, at) === CAPITAL;
}
