/** What characters make words; looked up by table, for every character of every text is asked about. */

const OTHER = 1;
const LETTER = 2;
const CAPITAL = 3;
/** Soft hyphens and zero-width characters: they do not part a word. */
const INVISIBLE = 4;
const APOSTROPHE = 5;

const KINDS: readonly (readonly [RegExp, number])[] = [
  [/^\p{Lu}/u, CAPITAL],
  [/^[\p{L}\p{N}\p{M}]/u, LETTER],
  [/^[\u00ad\u200b-\u200d\ufeff]/, INVISIBLE],
  [/^['’‘´`]/, APOSTROPHE],
];

/** By UTF-16 unit; 0 when not yet asked for, and for surrogates, which say nothing alone. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] || ask(text, at);
}

function ask(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const kind = KINDS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
  if (!/\p{Cs}/u.test(text.charAt(at))) kinds[text.charCodeAt(at)] = kind;
  return kind;
}

/** `at` itself where no word begins there. Apostrophes between letters belong to the word. */
export function endOfWord(text: string, at: number): number {
  let end = endOfLetters(text, at, true);
  while (end > at && end < text.length && kindAt(text, end) === APOSTROPHE) {
    const next = endOfLetters(text, end + 1, false);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function endOfLetters(text: string, from: number, withInvisible: boolean): number {
  let at = from;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind !== LETTER && kind !== CAPITAL && !(withInvisible && kind === INVISIBLE)) break;
    at += kinds[text.charCodeAt(at)] === 0 ? 2 : 1;
  }
  return at;
}

export function isCapitalAt(text: string, at: number): boolean {
  return kindAt(text, at) === CAPITAL;
}
