/** Communes named in a running text. */
import { kindBefore, mayBeCommune } from './context';
import type { NameIndex } from './names';
import { isCapitalized, type Words } from './tokens';
import type { PlaceMention } from './types';

/**
 * Every commune named in a text, in order; the span is the name without its kind.
 *
 * After `xã`, `phường`, `đặc khu` a name counts in any case and with marks left out. Without a
 * kind its words must begin with capitals and be spelt right (or bear no mark at all), it must not
 * be part of a longer name, nor hang on a word such as tỉnh, huyện, thôn, công ty. The longest name
 * wins, so "Đạ Tẻh 2 lớp" is read as the commune Đạ Tẻh 2: a count below ten is customarily
 * written `02`. Names that several communes bear, and units merged away in 2025, give nothing.
 */
export function findMentions(words: Words, names: NameIndex): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  let next = 0;
  for (const at of words.nameStarts) {
    if (at < next || !names.mayBegin(words.textAt(at))) continue;
    const first = words.at(at);
    const kind = kindBefore(words, at);
    if (!first || (kind === null && !isCapitalized(first))) continue;
    const match = names.match(words, at, kind, kind === null ? 'strict' : 'marks-may-lack');
    const last = match && words.at(match.last);
    if (!last) continue;
    if (match.is === 'commune' && (kind !== null || mayBeCommune(words, at, match.last))) {
      const { start } = first;
      mentions.push({ commune: match.commune, start, end: last.end, withKind: kind !== null });
    }
    next = match.last + 1;
  }
  return mentions;
}
