/** What the words around a name say of it: a commune, or a firm, a street, a former district. */
import {
  foldedWord,
  gapBefore,
  isAllCapitals,
  isCapitalized,
  maySayKind,
  spelledWord,
  type Token,
  type Words,
} from './tokens';
import type { CommuneKind } from './types';
import { spelling } from '../text/spelling';

const XA = spelling('xã');
const PHUONG = spelling('phường');
const DAC = spelling('đặc');

/** The kind of commune written just before `words.at(index)` (`xã`, `P.`, `đặc khu:`), or null. */
export function kindBefore(words: Words, index: number): CommuneKind | null {
  const token = words.at(index);
  const word = words.at(index - 1);
  if (!token || !word || !maySayKind(word)) return null;
  if (word.text === 'X' || word.text === 'P') {
    if (!/^\.\s*$/.test(token.gapText)) return null;
    return word.text === 'X' ? 'xã' : 'phường';
  }
  if (
    gapBefore(token) !== 'space' &&
    gapBefore(token) !== 'line' &&
    !/^:?\s*["“]?$/.test(token.gapText.trim())
  )
    return null;
  return kindAt(words, index - 1);
}

/** The kind that the word at `index` states, written with its marks or with none at all. */
function kindAt(words: Words, index: number): CommuneKind | null {
  const word = words.at(index);
  if (!word || !maySayKind(word)) return null;
  const spelled = spelledWord(word);
  const before = gapBefore(word) === 'space' ? words.at(index - 1) : undefined;
  if (spelled === 'khu') {
    return before && [DAC, 'dac'].includes(spelledWord(before)) ? 'đặc khu' : null;
  }
  if (spelled === PHUONG || spelled === 'phuong') return 'phường';
  if (spelled !== XA && spelled !== 'xa') return null;
  // Thị xã is a town, hợp tác xã a cooperative.
  return before && ['thi', 'tac'].includes(foldedWord(before)) ? null : 'xã';
}

/** Words (folded) that make the name after them another thing than a commune of today. */
const OTHER_THINGS = new Set(
  (
    'tinh huyen quan pho tran tp thon bon buon ap ban lang cum khom duong cho truong thcs thpt hoc non ' +
    'ty tnhh cp hang agribank bidv vietinbank vietcombank nhanh lich vnpt viettel mobifone ' +
    'htx luc dien bao ho song nui deo cau thac rung may vien lo ql'
  ).split(' '),
);
const PARTY_LEVELS_ABOVE = new Set(['tinh', 'huyen', 'thanh']);
/** Capitalised at the head of a sentence only, so no part of the name that follows. */
const STARTERS = new Set(['tại', 'ở', 'riêng', 'các', 'và']);
/** How far back a list such as "tỉnh Đắk Nông, Bình Thuận" is followed to the word it hangs on. */
const REACH = 12;

/**
 * Whether a name without a kind before it (`words.at(first)` to `words.at(last)`) can be a commune:
 * not part of a longer name, and not hanging on a word such as tỉnh, huyện, thôn, công ty, chợ.
 */
export function mayBeCommune(words: Words, first: number, last: number): boolean {
  return (
    !isPartOfName(words, first, last) &&
    !isFormer(words.at(last + 1)) &&
    !namesOtherThing(words, first)
  );
}

function isPartOfName(words: Words, first: number, last: number): boolean {
  const head = words.at(first);
  const before = words.at(first - 1);
  const after = words.at(last + 1);
  if (!head || isAllCapitals(head)) return false;
  if (after && gapBefore(after) === 'space' && isCapitalized(after) && !isAllCapitals(after)) {
    if (kindAt(words, last + 1) === null) return true;
  }
  if (!before || gapBefore(head) !== 'space' || !isCapitalized(before) || isAllCapitals(before))
    return false;
  return !STARTERS.has(before.text.toLowerCase().normalize('NFC'));
}

/** `Bình Thuận (cũ)`. */
function isFormer(after: Token | undefined): boolean {
  return (
    after !== undefined && /^\s*\(?$/.test(after.gapText) && spelledWord(after) === spelling('cũ')
  );
}

function namesOtherThing(words: Words, first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= REACH; at -= 1) {
    const word = words.at(at);
    const after = words.at(at + 1);
    if (!word || !after || !hangsOn(word, after)) return false;
    if (kindAt(words, at) !== null) return false;
    if (!after.gapText.includes(',') && isOtherThing(words, at)) return true;
    if (!isCapitalized(word) && foldedWord(word) !== 'va') return false;
  }
  return false;
}

/** Only spaces or a comma or colon between, or the dot of an abbreviation (`TP. Phan Thiết`). */
function hangsOn(word: Token, after: Token): boolean {
  if (after.gapText.trim() === '.') return isAllCapitals(word);
  return ['', ',', ':'].includes(after.gapText.trim()) && !/[\r\n]/.test(after.gapText);
}

function isOtherThing(words: Words, index: number): boolean {
  const word = words.at(index);
  if (!word) return false;
  const folded = foldedWord(word);
  const before = gapBefore(word) === 'space' ? words.at(index - 1) : undefined;
  if (folded === 'uy') return before !== undefined && PARTY_LEVELS_ABOVE.has(foldedWord(before));
  if (folded === 'xa') return true;
  if (!OTHER_THINGS.has(folded)) return false;
  // Inside a name ("xã Trường Xuân", "Phan Hồ") such a word is only a part of it.
  const insideName =
    before !== undefined && (isCapitalized(before) || kindAt(words, index - 1) !== null);
  return !isCapitalized(word) || isAllCapitals(word) || !insideName;
}
