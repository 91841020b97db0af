/** The communes of the province: finding them by code and by name, in a cell and in running text. */
import { fold } from '../text/fold';
import { communes as communesOfLamDong } from './communes';
import { findMentions } from './mentions';
import { createNameIndex } from './names';
import { createNearestSearch } from './nearest';
import { tokenize, Words, type Token } from './tokens';
import type { Commune, CommuneKind, PlaceMention, UnknownPlace } from './types';
import { findUnknownPlaces } from './unknown';

export interface Gazetteer {
  /** By code. */
  readonly communes: readonly Commune[];
  byCode(code: string): Commune | null;
  /**
   * The commune that the whole of `text` names: a code, or a name with or without its kind (`xã`,
   * `X.`, `phường`, `P.`, `đặc khu`), in any case, with or without marks, words joined in any way
   * (`xa-thuan-an`). The right spelling wins over one that only has the same letters; `ambiguous`
   * when several communes fit equally well. null for a unit merged away in 2025.
   */
  find(text: string): Commune | 'ambiguous' | null;
  /** See `findMentions`. */
  mentions(text: string): PlaceMention[];
  /** See `findUnknownPlaces`. */
  unknownPlaces(text: string): UnknownPlace[];
  /** Nearest spellings, best first, at most `limit` (3); empty when nothing is near. */
  nearest(text: string, limit?: number): Commune[];
}

export function createGazetteer(given: readonly Commune[]): Gazetteer {
  const communes = [...given].sort((one, other) => (one.code < other.code ? -1 : 1));
  const codes = new Map(communes.map((commune) => [commune.code, commune]));
  const names = createNameIndex(communes);
  const nearest = createNearestSearch(communes);
  const wordsOf = createWordsOfLast();

  return {
    communes,
    byCode: (code) => codes.get(code) ?? null,
    find(text) {
      const commune = codes.get(text.trim());
      if (commune) return commune;
      const tokens = tokenize(text);
      const { kind, words } = kindOf(tokens);
      // "Xa Dung" is a name as it stands, whatever its first word looks like.
      const named = names.whole(tokens, null) ?? (kind && names.whole(words, kind));
      if (!named || named.is === 'former') return null;
      return named.is === 'ambiguous' ? 'ambiguous' : named.commune;
    },
    mentions: (text) => findMentions(wordsOf(text), names),
    unknownPlaces: (text) => findUnknownPlaces(wordsOf(text), names, nearest),
    nearest: (text, limit = 3) => nearest(text, limit),
  };
}

/** A text is searched for known names and for unknown ones, one after the other. */
function createWordsOfLast(): (text: string) => Words {
  let last = new Words('');
  return (text) => (last.text === text ? last : (last = new Words(text)));
}

const KINDS = new Map<string, CommuneKind>([
  ['xa', 'xã'],
  ['x', 'xã'],
  ['phuong', 'phường'],
  ['p', 'phường'],
]);

function kindOf(tokens: readonly Token[]): { kind: CommuneKind | null; words: readonly Token[] } {
  const [first = '', second] = tokens.slice(0, 2).map((token) => fold(token.text));
  if (first === 'dac' && second === 'khu') return { kind: 'đặc khu', words: tokens.slice(2) };
  const kind = KINDS.get(first) ?? null;
  return { kind, words: kind === null ? tokens : tokens.slice(1) };
}

/** The communes of Lâm Đồng. */
export const lamDong: Gazetteer = createGazetteer(communesOfLamDong);
