/** Words of a text with their places, as the search for names of places needs them. */
import { rememberTexts } from '../remember';
import { eachWord, isCapitalAt } from '../text/characters';
import { codeAt } from '../text/code-at';
import { fold } from '../text/fold';
import { spelling } from '../text/spelling';

/** What stands between a word and the one before it. */
export type Gap = 'space' | 'line' | 'dash' | 'other';

/** A run of letters and digits, apostrophes within it included (`B'Lao`). */
export interface Token {
  readonly text: string;
  /** UTF-16 offsets in the text as given. */
  readonly start: number;
  readonly end: number;
  /** The very characters before it, back to the word before. */
  readonly gapText: string;
}

/** The words of a text, in order. Of most nobody wants to know more than how they begin. */
export class Words {
  /** Where words begin and end, by turns. */
  private readonly bounds: number[] = [];
  private readonly tokens: (Token | undefined)[] = [];
  /** The words after one that may say a kind. */
  readonly afterKinds: number[] = [];
  /** These, and the words that begin with a capital. */
  readonly nameStarts: number[] = [];

  constructor(readonly text: string) {
    let count = 0;
    let isAfterKind = false;
    eachWord(text, (start, end, isCapitalized) => {
      if (isAfterKind) this.afterKinds.push(count);
      if (isAfterKind || isCapitalized) this.nameStarts.push(count);
      this.bounds.push(start, end);
      isAfterKind = beginsLikeKind(text, start, end);
      count += 1;
    });
  }

  /** Only the letters of a word, sooner had than the word with its place. */
  textAt(index: number): string {
    return this.text.slice(this.bounds[2 * index], this.bounds[2 * index + 1]);
  }

  at(index: number): Token | undefined {
    const start = this.bounds[2 * index];
    const end = this.bounds[2 * index + 1];
    if (index < 0 || start === undefined || end === undefined) return undefined;
    return (this.tokens[index] ??= {
      text: this.textAt(index),
      start,
      end,
      gapText: this.text.slice(index === 0 ? 0 : this.bounds[2 * index - 1], start),
    });
  }
}

/** UTF-16 units of `phường`, decomposed. */
const LONGEST_KIND = 8;
/** Codes of the letters that `xã`, `phường` and `khu` begin with. */
const INITIALS = new Set(Array.from('xXpPkK', (letter) => letter.charCodeAt(0)));

/** Whether a word may be `xã`, `phường` or `khu`: for most a glance at the first letter is enough. */
export function maySayKind({ text }: Pick<Token, 'text'>): boolean {
  return beginsLikeKind(text, 0, text.length);
}

function beginsLikeKind(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_KIND && INITIALS.has(codeAt(text, start));
}

export function tokenize(text: string): Token[] {
  const words = new Words(text);
  const tokens: Token[] = [];
  for (let token = words.at(0); token; token = words.at(tokens.length)) tokens.push(token);
  return tokens;
}

export function gapBefore({ gapText: between }: Token): Gap {
  if (between === ' ') return 'space';
  const inner = between.trim();
  if (inner === '' && between !== '') {
    const lines = between.split(/\r\n|\r|\n/).length - 1;
    return lines === 0 ? 'space' : lines === 1 ? 'line' : 'other';
  }
  return inner.length === 1 && '-–—'.includes(inner) && !/[\r\n]/.test(between) ? 'dash' : 'other';
}

/** Syllables are shorter. */
export const LONGEST_SYLLABLE = 12;
const folded = rememberTexts((word) => fold(word).replace(/['`]/g, ''), LONGEST_SYLLABLE);
const spelled = rememberTexts((word) => spelling(word).replaceAll('`', ''), LONGEST_SYLLABLE);

/** The word for looking names up: folded, without apostrophes. */
export function foldedWord({ text }: Pick<Token, 'text'>): string {
  return folded(text);
}

/** The word as spelt, see `spelling`. */
export function spelledWord(token: Token): string {
  return spelled(token.text);
}

export function isCapitalized(token: Token): boolean {
  return isCapitalAt(token.text, 0);
}

/** Two letters or more, all of them capital: `UBND`, `THUẬN`. */
export function isAllCapitals(token: Token): boolean {
  return /^\p{Lu}[\p{Lu}\p{M}\p{N}'’]+$/u.test(token.text);
}
