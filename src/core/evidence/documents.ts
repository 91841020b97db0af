/** Documents named in a text, each with its kind in words, number, symbol and date. */
import { findDates, isoDate } from '../values/dates';
import { kindOfAbbreviation, kindOfWords, KIND_WORDS } from './document-kinds';
import { inCapitals, symbolsIn, type DocumentSymbol } from './document-symbol';
import type { EvidenceSource } from './source';
import type { DocumentDate, DocumentReference, Span } from './types';

/** All that can be said of a document without knowing the item it stands in. */
export type FoundDocument = Omit<DocumentReference, 'role' | 'item'>;

/**
 * The well-formed documents of a text, in order. The span runs from the kind in words, or `số`, to
 * the date. Offsets are those of `source.clean`.
 */
export function findDocuments(source: EvidenceSource): FoundDocument[] {
  const found: FoundDocument[] = [];
  let last = 0;
  for (const symbol of symbolsIn(source, (at) => introductionOf(source, at).introduced)) {
    if (symbol.start < last) continue;
    const document = describe(source, symbol);
    last = document.end;
    found.push(document);
  }
  return found;
}

function describe(source: EvidenceSource, found: DocumentSymbol): FoundDocument {
  const { number, symbol, symbolType, system, issuer } = found;
  const { start, kind, words } = introductionOf(source, found.start);
  const date = dateAfter(source, found.end);
  const end = date?.end ?? found.end;
  return {
    start,
    end,
    text: source.words(start, end),
    kind: words,
    // The Party's quy định bear QĐ: Quy định số 37-QĐ/TW.
    statedType: system === 'party' && kind === 'QyĐ' ? 'QĐ' : kind,
    number,
    symbol,
    symbolType,
    system,
    issuer,
    date,
  };
}

const REACH = 56;
const ADDITIONS = 'hanh dong|phoi hop|lien tich|cong tac|thuc hien|trien khai|chi tiet';
const INTRODUCTION = new RegExp(
  String.raw`(?:(?<![a-z])(${KIND_WORDS}|[a-z]{2,3})(?: (?:${ADDITIONS}))? {0,3}[(:,]? {0,3})?(?:(?<![a-z])so ?[:.]? {0,3})?$`,
);

interface Introduction {
  readonly start: number;
  readonly kind: string | null;
  /** The kind as written. */
  readonly words: Span | null;
  readonly introduced: boolean;
}

/** What stands right before a number: `Kế hoạch hành động số `, `QĐ `, `số: `. */
function introductionOf(source: EvidenceSource, at: number): Introduction {
  const from = Math.max(0, at - REACH);
  const match = INTRODUCTION.exec(source.plain.slice(from, at));
  const [whole = '', words] = match ?? [];
  const start = at - whole.length;
  if (words === undefined) return { start, kind: null, words: null, introduced: whole !== '' };
  const end = start + words.length;
  const written = source.clean.slice(start, end);
  const kind = kindOfWords(words) ?? (inCapitals(written) ? kindOfAbbreviation(written) : null);
  if (kind !== null || words === 'van ban') {
    return { start, kind, words: { start, end }, introduced: true };
  }
  // Two or three letters that are no abbreviation: only `số` may remain of the match.
  const number = /(?<![a-z])so ?[:.]? {0,3}$/.exec(whole)?.[0] ?? '';
  return { start: at - number.length, kind: null, words: null, introduced: number !== '' };
}

const BEFORE_DATE = / {0,3}[,(]? {0,3}(?:(?:ky|ban hanh) )?(?:ngay ?:? {0,3})?(?=\d)/y;
/** "Nghị quyết số 57-NQ/TW của Bộ Chính trị ngày 22/12/2024". */
const ISSUER_BEFORE_DATE = / ?,? cua ([^;,.()\n\d]{1,80}?),? ngay {1,3}(?=\d)/y;
const SUBJECT =
  /(?<![a-z])(?:ve|v\/v|to chuc|trien khai|thuc hien|phat dong|tap huan|hoi nghi)(?![a-z])/;
const WORDED_DAY = /\d{1,2} {1,3}thang \d{1,2},? {1,3}nam \d{4}(?!\d)/y;
const NUMERIC_DAY = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/y;

function dateAfter(source: EvidenceSource, at: number): DocumentDate | null {
  const { plain } = source;
  let start = skip(BEFORE_DATE, plain, at);
  if (start === null) {
    ISSUER_BEFORE_DATE.lastIndex = at;
    const match = ISSUER_BEFORE_DATE.exec(plain);
    if (!match || SUBJECT.test(match[1] ?? '')) return null;
    start = ISSUER_BEFORE_DATE.lastIndex;
  }
  NUMERIC_DAY.lastIndex = start;
  const numeric = NUMERIC_DAY.exec(plain);
  if (numeric) {
    const [whole, day, , month, year] = numeric;
    const end = start + whole.length;
    const date = isoDate({ year: Number(year), month: Number(month), day: Number(day) });
    return { start, end, text: source.words(start, end), date };
  }
  const end = skip(WORDED_DAY, plain, start);
  if (end === null) return null;
  const [worded] = findDates(`ngày ${source.clean.slice(start, end)}`);
  return { start, end, text: source.words(start, end), date: worded?.date ?? null };
}

function skip(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
