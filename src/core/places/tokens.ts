/** Words of a text with their places, as the search for names of places needs them. */
import { rememberTexts } from '../remember';
import { boundsOfWords, isCapitalAt } from '../text/characters';
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
  readonly gap: Gap;
  /** The very characters before it, back to the word before. */
  readonly gapText: string;
}

/** The words of a text, in order. Of most nobody wants to know more than how they begin. */
export class Words {
  readonly length: number;
  private readonly bounds: readonly number[];
  private readonly tokens: (Token | undefined)[] = [];

  constructor(readonly text: string) {
    this.bounds = boundsOfWords(text);
    this.length = this.bounds.length / 2;
  }

  at(index: number): Token | undefined {
    if (index < 0 || index >= this.length) return undefined;
    return (this.tokens[index] ??= this.read(index));
  }

  isCapitalized(index: number): boolean {
    return isCapitalAt(this.text, this.startOf(index));
  }

  /** The code of its first letter, for a word of at most `longest` UTF-16 units; else 0. */
  initialOfShort(index: number, longest: number): number {
    if (index < 0) return 0;
    const start = this.startOf(index);
    return this.endOf(index) - start <= longest ? codeAt(this.text, start) : 0;
  }

  private startOf(index: number): number {
    return this.bounds[2 * index] ?? this.text.length;
  }

  private endOf(index: number): number {
    return this.bounds[2 * index + 1] ?? this.text.length;
  }

  private read(index: number): Token {
    const [start, end] = [this.startOf(index), this.endOf(index)];
    const gapText = this.text.slice(index === 0 ? 0 : this.endOf(index - 1), start);
    return { text: this.text.slice(start, end), start, end, gapText, gap: gapOf(gapText) };
  }
}

export function tokenize(text: string): Token[] {
  const words = new Words(text);
  return Array.from({ length: words.length }, (_, index) => words.at(index) ?? []).flat();
}

function gapOf(between: string): Gap {
  if (between === ' ') return 'space';
  const inner = between.trim();
  if (inner === '' && between !== '') {
    const lines = between.split(/\r\n|\r|\n/).length - 1;
    return lines === 0 ? 'space' : lines === 1 ? 'line' : 'other';
  }
  return inner.length === 1 && '-–—'.includes(inner) && !/[\r\n]/.test(between) ? 'dash' : 'other';
}

/** Syllables are shorter. */
const LONGEST_SYLLABLE = 12;
const folded = rememberTexts((word) => fold(word).replace(/['`]/g, ''), LONGEST_SYLLABLE);
const spelled = rememberTexts((word) => spelling(word).replaceAll('`', ''), LONGEST_SYLLABLE);

/** The word for looking names up: folded, without apostrophes. */
export function foldedWord(token: Token): string {
  return folded(token.text);
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
