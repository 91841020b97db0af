/** Communes named in a running text. */
import { kindBefore, mayBeCommune } from './context';
import type { NameIndex } from './names';
import { isCapitalized, type Token } from './tokens';
import type { PlaceMention } from './types';

/**
 * Every commune named in a text, given by its words, in order; the span is the name without its kind.
 *
 * After `xã`, `phường`, `đặc khu` a name counts in any case and with marks left out. Without a
 * kind its words must begin with capitals and be spelt right (or bear no mark at all), it must not
 * be part of a longer name, nor hang on a word such as tỉnh, huyện, thôn, công ty. The longest name
 * wins, so "Đạ Tẻh 2 lớp" is read as the commune Đạ Tẻh 2: a count below ten is customarily
 * written `02`. Names that several communes bear, and units merged away in 2025, give nothing.
 */
export function findMentions(tokens: readonly Token[], names: NameIndex): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const kind = kindBefore(tokens, at);
    if (kind === null && !isCapitalized(token)) continue;
    const match = names.match(tokens, at, kind, kind === null ? 'strict' : 'marks-may-lack');
    if (!match) continue;
    const end = tokens[match.last]?.end ?? token.end;
    if (match.is === 'commune' && (kind !== null || mayBeCommune(tokens, at, match.last))) {
      mentions.push({ commune: match.commune, start: token.start, end, withKind: kind !== null });
    }
    at = match.last;
  }
  return mentions;
}
