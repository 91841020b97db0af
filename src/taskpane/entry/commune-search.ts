/** Finding a commune as its name is typed, diacritics or not. */
import type { Gazetteer } from '../../core/places/gazetteer';
import type { Commune } from '../../core/places/types';
import { fold } from '../../core/text/fold';

export interface CommuneSearch {
  /** All of them, by name, for a blank query; else those that fit, the best first. */
  matches(query: string): readonly Commune[];
  /** The nearest spellings, for a query that nothing fits. */
  nearest(query: string): readonly Commune[];
  /** The commune that the text names by itself; null when none, or more than one. */
  named(text: string): Commune | null;
}

interface Searched {
  readonly commune: Commune;
  readonly name: string;
  readonly fullName: string;
}

/** `Đạ Tẻh 2` before `Đạ Tẻh 10`, and names with Đ after those with D. */
const byName = new Intl.Collator('vi', { numeric: true });

export function createCommuneSearch(places: Gazetteer): CommuneSearch {
  const all = [...places.communes]
    .sort((one, other) => byName.compare(one.name, other.name))
    .map((commune): Searched => ({
      commune,
      name: fold(commune.name),
      fullName: fold(commune.fullName),
    }));
  return {
    matches(query) {
      const folded = fold(query);
      return all
        .map((searched) => ({ searched, rank: rank(searched, folded) }))
        .filter(({ rank }) => rank < NO_MATCH)
        .sort((one, other) => one.rank - other.rank)
        .map(({ searched }) => searched.commune);
    },
    nearest: (query) => places.nearest(query),
    named(text) {
      const found = places.find(text);
      return found === 'ambiguous' ? null : found;
    },
  };
}

const NO_MATCH = 4;

/** 0: the name begins so; 1: the name with its kind; 2: a word of it; 3: anywhere in it, or the code. */
function rank({ commune, name, fullName }: Searched, query: string): number {
  if (name.startsWith(query)) return 0;
  if (fullName.startsWith(query)) return 1;
  if (name.includes(` ${query}`)) return 2;
  if (fullName.includes(query) || commune.code.startsWith(query)) return 3;
  return NO_MATCH;
}
