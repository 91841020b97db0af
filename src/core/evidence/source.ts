/** An evidence text in the forms the readers need, and the way back to the text as given. */
import { fold, normalize } from '../text/fold';
import { byCharacter } from '../text/units';
import type { Span } from './types';

export interface EvidenceSource {
  readonly given: string;
  /** `normalize` of the given text: NFC, ordinary spaces, true Đ, straight quotes. */
  readonly clean: string;
  /** Unit by unit as `clean`, for matching: lower case, no diacritics, one kind of dash and slash. */
  readonly plain: string;
  /** False when places in `clean` are places in `given`. */
  readonly shifted: boolean;
  /** From a place in `clean` to the place in `given`; `start` is less than `end`. */
  locate(start: number, end: number): Span;
  /** The given words of a place in `clean`. */
  words(start: number, end: number): string;
}

/** Whatever makes a clean text longer or shorter than the given one, but for invisible characters. */
const MAY_SHIFT = /[\p{M}\r]/u;
/** Texts of alphabets and signs that surely have none of it; many times faster to tell. */
const NEVER_SHIFTS = /^[^\u0300-\u1dff\u20d0-\u20ff\u2c00-\uffff\r]*$/;
const CLUSTER = /\r\n|\P{M}\p{M}*|\p{M}+/gu;

/** Offsets in the result are those of `clean`; only `locate` and `words` lead back. Linear time. */
export function readSource(given: string): EvidenceSource {
  const whole = normalize(given);
  if (whole.length === given.length && (NEVER_SHIFTS.test(given) || !MAY_SHIFT.test(given))) {
    return {
      given,
      clean: whole,
      plain: plainOf(whole),
      shifted: false,
      locate: (start, end) => ({ start, end }),
      words: (start, end) => given.slice(start, end),
    };
  }
  return readShifted(given);
}

function readShifted(given: string): EvidenceSource {
  const clusters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of given.matchAll(CLUSTER)) {
    const cluster = normalize(match[0]);
    clusters.push(cluster);
    const units = cluster.length;
    starts.push(...new Array<number>(units).fill(match.index));
    ends.push(...new Array<number>(units).fill(match.index + match[0].length));
  }
  const clean = clusters.join('');
  const locate = (start: number, end: number) => ({
    start: starts[start] ?? given.length,
    end: ends[end - 1] ?? 0,
  });
  return {
    given,
    clean,
    plain: plainOf(clean),
    shifted: true,
    locate,
    words(start, end) {
      const span = locate(start, end);
      return given.slice(span.start, span.end);
    },
  };
}

const LETTER = /\p{L}/u;
const STAND_INS = new Map<string, string>([
  ...Array.from('\u2010\u2011\u2012\u2013\u2014\u2015\u2212', (dash) => [dash, '-'] as const),
  ...Array.from('\u2044\u2215\uff0f', (slash) => [slash, '/'] as const),
  ['\uff1a', ':'],
]);

const plainOf = byCharacter((character) => {
  const plain = STAND_INS.get(character) ?? (LETTER.test(character) ? fold(character) : character);
  // A ligature folds to two letters: kept, for places must not move.
  return plain.length === character.length ? plain : character.toLowerCase();
});

/** The end of a fact, past the bracket that closes one opened in it: "(38/38 thôn" + ", bon)". */
export function pastBracket(plain: string, start: number, end: number): number {
  const within = plain.slice(start, end);
  if (within.lastIndexOf('(') <= within.lastIndexOf(')')) return end;
  REST_IN_BRACKETS.lastIndex = end;
  return REST_IN_BRACKETS.test(plain) ? REST_IN_BRACKETS.lastIndex : end;
}

const REST_IN_BRACKETS = /[a-z, ]{0,24}\)/y;

const FILLED = new Map([' ', '|'].map((filler) => [filler, filler.repeat(128)]));

function filled(filler: ' ' | '|', count: number): string {
  const some = FILLED.get(filler) ?? '';
  return count <= some.length ? some.slice(0, count) : filler.repeat(count);
}

/**
 * The text with each of the (ordered) spans overwritten by as many spaces, or by a filler that no
 * unit or number reaches across.
 */
export function mask(text: string, spans: readonly Span[], filler: ' ' | '|' = ' '): string {
  if (spans.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push(text.slice(at, from), filled(filler, end - from));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
