/** What characters make words; looked up by table, for every character of every text is asked about. */
import { codeAt } from './code-at';

const OTHER = 1;
const APOSTROPHE = 2;
/** Soft hyphens and zero-width characters: they do not part a word. From here on all belong to words. */
const INVISIBLE = 3;
const LETTER = 4;
const CAPITAL = 5;

const KINDS: readonly (readonly [RegExp, number])[] = [
  [/^\p{Lu}/u, CAPITAL],
  [/^[\p{L}\p{N}\p{M}]/u, LETTER],
  [/^[\u00ad\u200b-\u200d\ufeff]/, INVISIBLE],
  [/^['’‘´`]/, APOSTROPHE],
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
  const pair = [text.slice(at - 1, at + 1), text.slice(at, at + 2)].find((two) => PAIR.test(two));
  const character = pair ?? unit;
  const kind = KINDS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
  if (pair === undefined && unit !== '' && !/[\ud800-\udfff]/.test(unit)) {
    kinds[codeAt(text, at)] = kind;
  }
  return kind;
}

/**
 * Where the words of a text begin and end, by turns: runs of letters and digits, apostrophes
 * within them included (`B'Lao`).
 */
export function boundsOfWords(text: string): number[] {
  const bounds: number[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    if (kindAt(text, at) < INVISIBLE) {
      at += 1;
      continue;
    }
    bounds.push(at);
    while (at < length && kindAt(text, at) >= INVISIBLE) at += 1;
    while (at + 1 < length && kindAt(text, at) === APOSTROPHE && kindAt(text, at + 1) >= LETTER) {
      at += 1;
      while (at < length && kindAt(text, at) >= LETTER) at += 1;
    }
    bounds.push(at);
  }
  return bounds;
}

export function isCapitalAt(text: string, at: number): boolean {
  return kindAt(text, at) === CAPITAL;
}
