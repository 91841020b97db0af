/** What clearly means a document and bears no well-formed number and symbol. */
import { kindOfAbbreviation, KIND_WORDS } from './document-kinds';
import { inCapitals } from './document-symbol';
import type { EvidenceSource } from './source';
import type { MalformedDocument, Span } from './types';

const LEAD = new RegExp(
  String.raw`(?<![a-z])(?:(${KIND_WORDS})(?: hanh dong| phoi hop| lien tich)? {0,3}(so ?[:.]? {0,3})?|(so ?[:.]? {0,3}))`,
  'g',
);
/** `số /UBND-VHXH`, `số …/KH-UBND`, `số QĐ-UBND`: the number is missing. */
const NO_NUMBER = /[ ._…]{0,40}\/? ?([a-z]{2,6}) ?[-/] ?([a-z]{2,10})(?![a-z])/y;
/** `14KH/UBND`, `59 QĐ-UBND`, `1735/QĐ/TU`, `172-CV-ĐU`: the marks are not those of any system. */
const WRONG_MARKS =
  /\d{1,6}[a-h]? ?[-/\\]{0,2} ?([a-z]{2,6})(?: ?[-/\\_]{1,2} ?| )([a-z]{2,10})(?![a-z])/y;
/** `14/KH`: a type and nobody who issued it. */
const NO_ISSUER = /\d{1,6} ?[-/] ?([a-z]{2,4})(?![a-z])/y;
/** "Quyết định số 59 ngày 04/7/2025": no symbol; "Quyết định số … ngày 04/7/2025": nothing at all. */
const NO_SYMBOL = /(?:\d{1,6}|[ ._…/]{0,40})[ ,]{0,3}ngay (?=\d)/y;

/**
 * Malformed documents in order; `documents` are the well-formed ones, which are passed over.
 * Conservative: a kind in words or `số` must lead to it, and the type must be a known one or, after
 * both kind and `số`, stand in capitals. So neither "Đề án 06" nor "Nghị quyết 57" is one.
 */
export function findMalformed(
  source: EvidenceSource,
  documents: readonly Span[],
): MalformedDocument[] {
  const { plain } = source;
  const found: MalformedDocument[] = [];
  let last = 0;
  let next = 0;
  for (const match of plain.matchAll(LEAD)) {
    const start = match.index;
    while ((documents[next]?.end ?? Infinity) <= start) next += 1;
    if (start < last || (documents[next]?.start ?? Infinity) <= start) continue;
    const [whole, kind, numbered, bare] = match;
    const lead = { kind: kind !== undefined, numbered: (numbered ?? bare) !== undefined };
    const end = endOfMalformed(source, start + whole.length, lead);
    if (end === null || end > (documents[next]?.start ?? Infinity)) continue;
    found.push({ start, end, text: source.words(start, end) });
    last = end;
  }
  return found;
}

interface Lead {
  readonly kind: boolean;
  readonly numbered: boolean;
}

function endOfMalformed(source: EvidenceSource, at: number, lead: Lead): number | null {
  const patterns = [WRONG_MARKS, NO_ISSUER, ...(lead.numbered ? [NO_NUMBER] : [])];
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(source.plain);
    if (match && meansDocument(source, match, lead)) return match.index + match[0].length;
  }
  if (!lead.kind || !lead.numbered) return null;
  NO_SYMBOL.lastIndex = at;
  const match = NO_SYMBOL.exec(source.plain);
  if (!match) return null;
  let end = at + match[0].length - 'ngay '.length;
  while (' ,'.includes(source.plain.charAt(end - 1))) end -= 1;
  return end;
}

function meansDocument(source: EvidenceSource, match: RegExpExecArray, lead: Lead): boolean {
  const written = source.clean.slice(match.index, match.index + match[0].length);
  const letters = written.replace(/^[^\p{L}]*\d[a-h]?(?=[^\p{L}]|\p{Lu})|^[^\p{L}]+/u, '');
  if (!inCapitals(letters)) return false;
  const type = /^\P{L}*(\p{L}+)/u.exec(letters)?.[1] ?? '';
  if (kindOfAbbreviation(type) !== null) return true;
  return match[2] !== undefined && lead.kind && lead.numbered;
}
