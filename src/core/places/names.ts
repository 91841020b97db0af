/** All names of the communes, word by word, for finding them in a text. */
import { rememberTexts } from '../remember';
import { lacksMarksOnly } from '../text/spelling';
import {
  foldedWord,
  gapBefore,
  isCapitalized,
  LONGEST_SYLLABLE,
  spelledWord,
  tokenize,
  type Token,
  type Words,
} from './tokens';
import type { Commune, CommuneKind } from './types';

interface Name {
  /** null for a unit that was merged away in 2025. */
  readonly commune: Commune | null;
  /** Its words as spelt, `-` where the name has a dash. */
  readonly spelled: string;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly names: Name[];
}

/** What a run of words names. */
export type Named =
  | { readonly is: 'commune'; readonly commune: Commune }
  /** Several communes bear this name. */
  | { readonly is: 'ambiguous' }
  /** A unit merged into another one in 2025. */
  | { readonly is: 'former' };

export type Match = Named & {
  /** Index of the last word of the name. */
  readonly last: number;
};

/** How far from the true spelling a name may be written. */
export type Tolerance =
  /** All marks right (the tone on either vowel), or none written at all. */
  | 'strict'
  /** Marks may lack, none may be another one. */
  | 'marks-may-lack'
  /** Only the letters count. */
  | 'folded';

const KIND_WORDS = /^(?:xã|phường|đặc khu|thị trấn)\s+/i;
const IN_BRACKETS = /\s*\([^)]*\)\s*$/;

export interface NameIndex {
  /** False for a word that no name begins with, which is most words. */
  mayBegin(word: string): boolean;
  /**
   * The longest name that begins at the word `first`, or null. `kind` is the kind written before
   * it: it decides between communes of one name.
   */
  match(words: Words, first: number, kind: CommuneKind | null, tolerance: Tolerance): Match | null;
  /** What the whole of `tokens` names, however its words are joined (`thuanan`, `Bảo Lâm 01`). */
  whole(tokens: readonly Token[], kind: CommuneKind | null): Named | null;
}

export function createNameIndex(communes: readonly Commune[]): NameIndex {
  const root = newNode();
  const joined = new Map<string, Name[]>();

  const add = (written: string, commune: Commune | null) => {
    const tokens = tokenize(written.replace(KIND_WORDS, ''));
    const spelled = tokens.map(spelledWord).join(' ');
    let node = root;
    for (const token of tokens) node = child(node, lookupKey(token));
    pushNew(node.names, { commune, spelled });
    const key = joinedKey(tokens);
    const names = joined.get(key) ?? [];
    pushNew(names, { commune, spelled });
    joined.set(key, names);
  };

  for (const commune of communes) {
    for (const name of [commune.name, ...commune.aliases]) {
      add(name, commune);
      add(name.replace(/\s*[-–—]\s*/g, ' '), commune);
    }
    for (const unit of commune.mergedFrom ?? []) add(unit.replace(IN_BRACKETS, ''), null);
  }

  const mayBegin = rememberTexts((word) => {
    const key = foldedWord({ text: word });
    return root.next.has(key) || (key.startsWith('0') && root.next.has(key.slice(1)));
  }, LONGEST_SYLLABLE);

  const match: NameIndex['match'] = (words, first, kind, tolerance) => {
    let node = root;
    let found: Match | null = null;
    const spelled: string[] = [];
    for (let at = first; ; at += 1) {
      const token = words.at(at);
      if (!token || (at > first && !mayContinue(token))) break;
      if (kind === null && !isCapitalized(token) && !startsWithDigit(token)) break;
      const key = at === first ? foldedWord(token) : lookupKey(token);
      // "Bảo Lâm 01" is Bảo Lâm 1; but in "Đạ Tẻh 02 lớp" the number counts classes.
      const padded = !found && key.startsWith('0');
      const next = node.next.get(key) ?? (padded ? node.next.get(key.slice(1)) : undefined);
      if (!next) break;
      node = next;
      spelled.push(spelledWord(token).replace(/^0(?=\d)/, ''));
      if (startsWithDigit(token) && continuesNumber(words.at(at + 1))) continue;
      const meant = decide(node.names, spelled.join(' '), kind, tolerance);
      if (meant) found = { ...meant, last: at };
    }
    return found;
  };

  const whole: NameIndex['whole'] = (tokens, kind) =>
    decide(joined.get(joinedKey(tokens)) ?? [], tokens.map(spelledWord).join(' '), kind, 'folded');

  return { mayBegin, match, whole };
}

function newNode(): Node {
  return { next: new Map(), names: [] };
}

function child(node: Node, key: string): Node {
  const next = node.next.get(key) ?? newNode();
  node.next.set(key, next);
  return next;
}

/** Former names repeat, and so do names that differ in their dashes only. */
function pushNew(names: Name[], name: Name): void {
  const known = names.some((one) => one.commune === name.commune && one.spelled === name.spelled);
  if (!known) names.push(name);
}

function lookupKey(token: Token): string {
  return (gapBefore(token) === 'dash' ? '-' : '') + foldedWord(token);
}

function joinedKey(tokens: readonly Token[]): string {
  return tokens.map((token) => foldedWord(token).replace(/^0+(?=\d)/, '')).join('');
}

function startsWithDigit({ text }: Token): boolean {
  const first = text.charAt(0);
  return first >= '0' && first <= '9';
}

/** A name may run over a line's end, but a number on a new line is that line's own. */
function mayContinue(token: Token): boolean {
  if (gapBefore(token) === 'line') return !startsWithDigit(token);
  return gapBefore(token) !== 'other';
}

/** In `2.000`, `2,5`, `2/3` and `2%` the 2 is no part of a name. */
function continuesNumber(next: Token | undefined): boolean {
  if (!next) return false;
  return /^\s*%/.test(next.gapText) || (/^[.,/]$/.test(next.gapText) && startsWithDigit(next));
}

/** Among names with the same letters: the right spelling first, communes of today before former ones. */
function decide(
  names: readonly Name[],
  spelled: string,
  kind: CommuneKind | null,
  tolerance: Tolerance,
): Named | null {
  const [first, second] = names;
  if (!first) return null;
  if (!second && first.spelled === spelled) return named(first.commune);
  const exact = names.filter((name) => name.spelled === spelled);
  const candidates =
    exact.length > 0 ? exact : names.filter((name) => tolerates(tolerance, spelled, name.spelled));
  if (candidates.length === 0) return null;
  const communes = new Set<Commune>();
  for (const { commune } of candidates) if (commune) communes.add(commune);
  const all = [...communes];
  const ofKind = all.filter((commune) => commune.kind === kind);
  const [only, ...others] = ofKind.length > 0 ? ofKind : all;
  return others.length > 0 ? { is: 'ambiguous' } : named(only ?? null);
}

function named(commune: Commune | null): Named {
  return commune ? { is: 'commune', commune } : { is: 'former' };
}

function tolerates(tolerance: Tolerance, written: string, spelled: string): boolean {
  if (tolerance === 'folded') return true;
  if (tolerance === 'marks-may-lack') return lacksMarksOnly(written, spelled);
  return /^[a-z0-9 ]*$/.test(written);
}
