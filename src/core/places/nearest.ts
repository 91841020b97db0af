/** Communes whose names are spelt nearly like a text. */
import { distance } from 'fastest-levenshtein';
import { foldedWord, spelledWord, tokenize } from './tokens';
import type { Commune } from './types';

interface Spelled {
  readonly commune: Commune;
  readonly folded: string;
  readonly spelled: string;
}

export type NearestSearch = (text: string, limit: number) => Commune[];

const KIND = /^(?:xa|phuong|dac khu) (?=.)/;
/** The beginning of a name is likelier meant than a name with another letter. */
const BEGINNING = 0.5;
/** A longer text is no name; comparing it would only cost time. */
const LONGEST = 100;

/**
 * Near means: at most a quarter of the letters differ once folded (one is always allowed), or the
 * text is the beginning of the name at a word's end (`Bảo Lâm` for `Bảo Lâm 1`). Best first:
 * letters, then marks, then by name and code.
 */
export function createNearestSearch(communes: readonly Commune[]): NearestSearch {
  const all: Spelled[] = communes.flatMap((commune) => [
    spell(commune.name, commune),
    ...commune.aliases.map((alias) => spell(alias, commune)),
  ]);
  return (text, limit) => {
    if (text.length > LONGEST) return [];
    const wanted = spell(text, null);
    if (wanted.folded === '') return [];
    const reach = Math.max(1, Math.floor(wanted.folded.length / 4));
    const near = new Map<string, Spelled & { letters: number; marks: number }>();
    for (const { commune, folded, spelled } of all) {
      const letters = lettersApart(wanted.folded, folded, reach);
      if (letters > reach) continue;
      const marks = distance(wanted.spelled, spelled);
      const known = near.get(commune.code);
      if (!known || letters < known.letters || (letters === known.letters && marks < known.marks)) {
        near.set(commune.code, { commune, folded, spelled, letters, marks });
      }
    }
    return [...near.values()]
      .sort(
        (one, other) =>
          one.letters - other.letters ||
          one.marks - other.marks ||
          compare(one.folded, other.folded) ||
          compare(one.commune.code, other.commune.code),
      )
      .slice(0, limit)
      .map(({ commune }) => commune);
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function spell<T extends Commune | null>(name: string, commune: T) {
  const tokens = tokenize(name);
  const folded = tokens.map(foldedWord).join(' ');
  const kindWords = KIND.exec(folded)?.[0].trimEnd().split(' ').length ?? 0;
  return {
    commune,
    folded: folded.replace(KIND, ''),
    spelled: tokens.slice(kindWords).map(spelledWord).join(' '),
  };
}

function lettersApart(wanted: string, name: string, reach: number): number {
  if (name.startsWith(`${wanted} `)) return BEGINNING;
  if (Math.abs(wanted.length - name.length) > reach) return Infinity;
  return distance(wanted, name);
}
