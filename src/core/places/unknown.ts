/** Names that stand where a commune is due and are none. */
import { fold } from '../text/fold';
import { kindBefore } from './context';
import type { NameIndex } from './names';
import type { NearestSearch } from './nearest';
import { gapBefore, spelledWord, type Token, type Words } from './tokens';
import type { Commune, UnknownPlace } from './types';

const LONGEST_NAME = 4;
const NEAREST = 3;
/** A capital, then a small letter somewhere: `Đinh`, `D'Ran`, `K'Nớ`; neither `VNeID` nor `QR`. */
const NAME_WORD = /^\p{Lu}(?:[\p{Ll}\p{M}]|['’‘ʼ´`]\p{Lu}?)+$/u;
/** Folded; bodies of a commune, after a missing comma: "UBND xã Hội Nông dân". */
const BODIES = new Set(['hoi', 'doan', 'ban', 'dang', 'uy', 'mat', 'chi']);
/** Folded; after "công an xã", "UBND xã" there may stand a person. */
const FAMILY_NAMES = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong lam trinh mai dao ' +
    'luong cao ha ta to chau quach luu luc trieu kieu doan thai vuong dam la'
  ).split(' '),
);
const MIDDLE_NAMES = new Set(['van', 'thi']);

/**
 * Capitalised names of two to four words right after `xã`, `phường` or `đặc khu` that name no
 * unit of the province. Silent on units merged away in 2025 (`mergedFrom`): those are old names,
 * not mistakes; on a single word, which is more often the head of a sentence ("UBND xã Thường
 * xuyên …"); on text in capitals only; and on persons and bodies of a commune.
 */
export function findUnknownPlaces(
  words: Words,
  names: NameIndex,
  nearest: NearestSearch,
): UnknownPlace[] {
  const found: UnknownPlace[] = [];
  const known = new Map<string, readonly Commune[]>();
  const nearestOf = (name: string) => {
    const communes = known.get(name) ?? nearest(name, NEAREST);
    known.set(name, communes);
    return communes;
  };

  let next = 1;
  for (const at of words.afterKinds) {
    if (at < next) continue;
    const kind = kindBefore(words, at);
    const first = kind && words.at(at);
    if (!first) continue;
    if (gapBefore(first) !== 'space' || !isKindInFull(words.at(at - 1))) continue;
    if (names.match(words, at, kind, 'marks-may-lack')) continue;
    const run = capitalizedRun(words, at);
    const last = run[run.length - 1];
    if (run.length < 2 || !last) continue;
    const name = words.text.slice(first.start, last.end);
    const near = nearestOf(name);
    if (isBody(run) || (near.length === 0 && isPerson(run))) continue;
    found.push({ text: name, start: first.start, end: last.end, nearest: near });
    next = at + run.length;
  }
  return found;
}

/** Written with its marks: `xa`, `phuong` are words of their own. */
function isKindInFull(word: Token | undefined): boolean {
  return word !== undefined && (spelledWord(word) === 'khu' || /[^a-z]/i.test(word.text));
}

function capitalizedRun(words: Words, first: number): Token[] {
  const run: Token[] = [];
  for (let at = first; run.length < LONGEST_NAME; at += 1) {
    const token = words.at(at);
    if (!token || gapBefore(token) !== 'space' || !NAME_WORD.test(token.text)) break;
    run.push(token);
  }
  return run;
}

function isBody([first]: readonly Token[]): boolean {
  return first !== undefined && BODIES.has(fold(first.text));
}

function isPerson([first, second]: readonly Token[]): boolean {
  if (!first || !second) return false;
  return FAMILY_NAMES.has(fold(first.text)) || MIDDLE_NAMES.has(fold(second.text));
}
