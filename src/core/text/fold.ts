/** One way to write a text (`normalize`), and one way to compare texts (`fold`). */
import { rememberTexts } from '../remember';
import { byCharacter } from './units';

/** Characters that stand for another one. No Unicode normal form joins these. */
const STAND_INS = new Map<string, string>([
  // Đ look-alikes: eth and African d, typed or pasted in place of U+0110 and U+0111.
  ['\u00d0', 'Đ'],
  ['\u0189', 'Đ'],
  ['\u00f0', 'đ'],
  ['\u0256', 'đ'],
  ...pairs("'", ['\u2018', '\u2019', '\u201b', '\u02bc', '\u2032', '\u00b4']),
  ...pairs('"', ['\u201c', '\u201d', '\u201e', '\u201f']),
  ...pairs('\n', ['\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029']),
]);

function pairs(stands: string, written: readonly string[]): [string, string][] {
  return written.map((text) => [text, stands]);
}

/**
 * Texts that `normalize` leaves as they are: letters of Europe, Vietnamese ones among them, that no
 * normal form changes nor joins, and common signs; none of the characters below.
 */
const NORMAL =
  /^[ -~\n\t\u00a1-\u00ac\u00ae-\u00b3\u00b5-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u024f\u1e00-\u1eff\u2010-\u2017\u2020-\u2027\u20ab\u2212]*$/;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Soft hyphen, zero-width characters, direction marks: seen by nobody. */
const INVISIBLE =
  /[\u034f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const STAND_IN =
  /\r\n|[\u00d0\u0189\u00f0\u0256\u2018\u2019\u201b\u02bc\u2032\u00b4\u201c-\u201f\r\v\f\u0085\u2028\u2029]/g;

/**
 * The text as it should have been typed: NFC, ordinary spaces, true `Đ`, straight quotes, `\n`
 * between lines, nothing invisible. Letters, case, tone placement and line breaks are kept.
 */
export function normalize(text: string): string {
  if (NORMAL.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(STAND_IN, (found) => STAND_INS.get(found) ?? found)
    .normalize('NFC');
}

const MARKS = /\p{M}+/gu;
/** Letters that only appear once a text is decomposed and in lower case, beside `đ` itself. */
const D_LETTERS = /[đ\u00f0\u0256]/g;
const APOSTROPHES = /[\u02bc\u2032]/g;
/** White space that is not one space. */
const RAGGED = /\s{2,}|[^\S ]/g;

/** A character folded, its white space left alone: no character changes how another one folds. */
function foldCharacter(character: string): string {
  return normalize(character)
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(D_LETTERS, 'd')
    .replace(APOSTROPHES, "'")
    .replaceAll('ς', 'σ');
}

const foldLetters = byCharacter(foldCharacter);

/**
 * The text for comparing: lower case, no diacritics, `đ` as `d`, one space for any run of white
 * space (line breaks too), trimmed. `Hòa`, `Hoà` and `HOA` fold alike, in NFC or NFD.
 */
export function fold(text: string): string {
  return foldLetters(text).replace(RAGGED, ' ').trim();
}

const foldedCharacter = rememberTexts(foldLetters, 2);
const WHITE = /\s/;

/** A folded text, with the place in the given text of each of its UTF-16 units. */
export interface FoldedText {
  /** Equal to `fold` of the given text. */
  readonly text: string;
  /** UTF-16 offset in the given text of the character each unit came from. */
  readonly starts: readonly number[];
  /** Offset after that character and the combining marks that follow it. */
  readonly ends: readonly number[];
}

/**
 * As `fold`, so that a match from unit `i` to unit `j` (inclusive) stands in the given text from
 * `starts[i]` to `ends[j]`.
 */
export function foldWithMap(text: string): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const after = at + character.length;
    const folded = foldedCharacter(character);
    if (folded === '' && ends.length > 0 && /^\p{M}$/u.test(character))
      ends[ends.length - 1] = after;
    for (let index = 0; index < folded.length; index += 1) {
      const unit = folded.charAt(index);
      const space = WHITE.test(unit);
      if (space && (units.length === 0 || units[units.length - 1] === ' ')) {
        if (units.length > 0) ends[ends.length - 1] = after;
        continue;
      }
      units.push(space ? ' ' : unit);
      starts.push(at);
      ends.push(after);
    }
    at = after;
  }
  if (units[units.length - 1] === ' ') {
    units.pop();
    starts.pop();
    ends.pop();
  }
  return { text: units.join(''), starts, ends };
}
