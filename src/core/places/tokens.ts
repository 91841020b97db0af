/** Words of a text with their places, as the search for names of places needs them. */
import { fold } from '../text/fold';
import { remembering } from '../text/remember';
import { spelling } from '../text/spelling';
import { endOfWord, isCapitalAt } from '../text/characters';

/** What stands between a word and the one before it. */
export type Gap = 'space' | 'line' | 'dash' | 'other';

/** A run of letters and digits, apostrophes within it included (`B'Lao`). */
export class Token {
  private word: string | null = null;

  /** `start`, `end`: UTF-16 offsets in the source; the word before it ends at `before`. */
  constructor(
    readonly source: string,
    readonly start: number,
    readonly end: number,
    private readonly before: number,
  ) {}

  get text(): string {
    return (this.word ??= this.source.slice(this.start, this.end));
  }

  get gap(): Gap {
    return gapOf(this.gapText);
  }

  /** The very characters before it, back to the word before. */
  get gapText(): string {
    return this.source.slice(this.before, this.start);
  }
}

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const end = endOfWord(text, at);
    if (end === at) continue;
    tokens.push(new Token(text, at, end, before));
    before = end;
    at = end - 1;
  }
  return tokens;
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
const folded = remembering((word) => fold(word).replace(/['`]/g, ''), LONGEST_SYLLABLE);
const spelled = remembering((word) => spelling(word).replaceAll('`', ''), LONGEST_SYLLABLE);

/** The word for looking names up: folded, without apostrophes. */
export function foldedWord(token: Token): string {
  return folded(token.text);
}

/** The word as spelt, see `spelling`. */
export function spelledWord(token: Token): string {
  return spelled(token.text);
}

export function isCapitalized(token: Token): boolean {
  return isCapitalAt(token.source, token.start);
}

/** Two letters or more, all of them capital: `UBND`, `THUẬN`. */
export function isAllCapitals(token: Token): boolean {
  return /^\p{Lu}[\p{Lu}\p{M}\p{N}'’]+$/u.test(token.text);
}
