/** The documents named in the evidence of a submission, each with the row it stands in. */
import { documentKey } from '../../evidence/series';
import type { DocumentReference } from '../../evidence/types';
import type { Entry } from '../../submission/types';
import { rememberPer } from '../../remember';
import { fold, normalize } from '../../text/fold';
import { evidenceCell, quote } from '../entries';
import type { RuleContext } from '../types';

export interface Mention {
  readonly entry: Entry;
  readonly document: DocumentReference;
}

/** A listed document that its number, symbol, issuer and year tell from all others. */
export interface IssuedMention extends Mention {
  /** ISO date. */
  readonly date: string;
  /** Equal for all documents numbered in one run. */
  readonly series: string;
  /** Equal for all mentions of one document, whatever dates they give it. */
  readonly identity: string;
}

/** The entries with evidence, as the form orders them, however the sheet does. */
export const entriesWithEvidence = rememberPer((context: RuleContext): readonly Entry[] => {
  const order = new Map(context.template.indicators.map(({ id }, at) => [id, at]));
  const place = ({ indicator }: Entry) => order.get(indicator) ?? order.size;
  return context.submission.entries
    .filter(({ evidence }) => evidence !== '')
    .sort((one, other) => place(one) - place(other));
});

/** All documents of the evidence, row by row. */
export const mentionsOf = rememberPer((context: RuleContext): readonly Mention[] =>
  entriesWithEvidence(context).flatMap((entry) =>
    context.evidence(entry).documents.map((document) => ({ entry, document })),
  ),
);

/** Documents the entries are about; not those cited as their ground, often issued elsewhere. */
export function listedIn(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(({ document }) => document.role === 'listed');
}

/**
 * On 1/7/2025 the communes and provinces were merged, and every body began to number anew. Of
 * documents from before, the same number and symbol may be of any of the units merged since
 * (báo cáo 116-BC/TU, phụ lục, dòng 1.1: three former Tỉnh ủy, all "KH/TU").
 */
const MERGED_UNITS = '2025-07-01';

/**
 * The listed documents that can be compared with one another: dated, from after the merger, and
 * no legal documents (`30/2020/NĐ-CP`), whose year stands in the number. State numbers begin anew
 * each year, the Party's run through a term.
 */
export const issuedMentions = rememberPer((context: RuleContext): readonly IssuedMention[] =>
  listedIn(mentionsOf(context)).flatMap(({ document, entry }) => {
    const date = comparableDate(document);
    if (date === null) return [];
    const year = document.system === 'state' ? date.slice(0, 4) : '';
    const level = levelOf(entry, document, context.submission.level);
    const issuer = `${level} ${committeeOf(entry, document)}${year}`;
    const series = `${document.symbol} ${issuer}`;
    return [{ entry, document, date, series, identity: `${documentKey(document)} ${issuer}` }];
  }),
);

/** null for a document that cannot be compared. */
function comparableDate({ date, system }: DocumentReference): string | null {
  const day = date?.date ?? '';
  return day < MERGED_UNITS || system === 'state-legal' ? null : day;
}

/** Whether the row lists a document that its own bodies issued: the same as among `ownDocuments`. */
export function listsOwnDocument(context: RuleContext, entry: Entry): boolean {
  const own = context.submission.level;
  return context
    .evidence(entry)
    .documents.some(
      (document) =>
        document.role === 'listed' &&
        comparableDate(document) !== null &&
        levelOf(entry, document, own) === own,
    );
}

/** A document issued by the submission's own bodies. */
export interface OwnDocument extends IssuedMention {
  /** Equal for all mentions of one document with one date: to be told from other communes'. */
  readonly key: string;
}

export const ownDocuments = rememberPer((context: RuleContext): readonly OwnDocument[] => {
  const own = context.submission.level;
  return issuedMentions(context)
    .filter(({ entry, document }) => levelOf(entry, document, own) === own)
    .map((mention) => ({ ...mention, key: `${mention.identity} ${mention.date}` }));
});

/** Their keys, each once. */
export function documentsOf(context: RuleContext): readonly string[] {
  return [...new Set(ownDocuments(context).map(({ key }) => key))];
}

export type IssuingLevel = 'central' | 'province' | 'district' | 'commune';

const LEVELS: readonly (readonly [IssuingLevel, RegExp])[] = [
  ['central', /trung ương|bộ chính trị|ban bí thư|chính phủ|thủ tướng|quốc hội|^bộ /],
  ['province', /(?<!\p{L})(?:tỉnh|sở)(?!\p{L})/u],
  ['district', /(?<!\p{L})(?:huyện|thị xã)(?!\p{L})/u],
];
const REACH = 60;
const BODY_AFTER = /^[\s,]{0,3}(?:của|do) ([^;,.:()\n]+)/i;
const SUBJECT = /(?<!\p{L})(?:về|v\/v)(?!\p{L})/iu;
const BODY_BEFORE = /([^;,.:\n]+?) (?:đã )?ban hành:?\s{0,3}$/i;

/**
 * Who issued a document, by the body named right after it ("của UBND tỉnh") or before it ("Sở Nội
 * vụ ban hành …"): the same symbol (`KH-UBND`) is used at every level. Where none is named, the
 * submission's own level.
 */
export function levelOf(
  entry: Entry,
  document: DocumentReference,
  own: 'commune' | 'province',
): IssuingLevel {
  const body = bodyOf(entry, document);
  if (body === null) return own;
  return LEVELS.find(([, pattern]) => pattern.test(body.toLowerCase()))?.[0] ?? own;
}

/**
 * Which Party committee a document names as its issuer: two of one commune number apart, though both
 * sign "KH/ĐU" (báo cáo xã Thuận An, 5/2026, mục I: Đảng ủy xã, Đảng ủy UBND xã). Blank for the
 * commune's own, and where none is named.
 */
function committeeOf(entry: Entry, document: DocumentReference): string {
  if (document.system !== 'party') return '';
  const body = fold(bodyOf(entry, document) ?? '');
  return COMMITTEE.exec(body)?.[0].concat(' ') ?? '';
}

const COMMITTEE =
  /dang uy (?:ubnd|uy ban nhan dan|cac co quan|cong an|quan su)|(?:chi|dang) bo [a-z0-9 ]{1,24}/;

function bodyOf({ evidence }: Entry, { start, end }: DocumentReference): string | null {
  return bodyAfter(evidence, end) ?? bodyBefore(evidence, start);
}

/**
 * What the words of a body can begin or end with: `của`, `do`, `ban hành`, or what may hide in
 * characters beyond ASCII. Nearly all documents stand beside neither; bullets mean nothing.
 */
const MAY_BE_AFTER = /[\s,]{0,6}(?:[cd]|[^ -~\s·•])/iy;
const MAY_BE_BEFORE = /(?:h|[^ -~\s·•]):?\s{0,6}$/i;
const GLANCE = 8;

function bodyAfter(evidence: string, end: number): string | null {
  MAY_BE_AFTER.lastIndex = end;
  if (!MAY_BE_AFTER.test(evidence)) return null;
  return BODY_AFTER.exec(words(evidence, end, end + REACH))?.[1]?.split(SUBJECT)[0] ?? null;
}

function bodyBefore(evidence: string, start: number): string | null {
  if (!MAY_BE_BEFORE.test(evidence.slice(Math.max(0, start - GLANCE), start))) return null;
  return BODY_BEFORE.exec(words(evidence, start - REACH, start))?.[1] ?? null;
}

function words(text: string, from: number, to: number): string {
  return normalize(text.slice(Math.max(0, from), to));
}

/** `Kế hoạch số 105/KH-UBND ngày 29/4/2026 (E21)`, for lists in messages. */
export function withCell({ entry, document }: Mention): string {
  return `${quote(document.text)} (${evidenceCell(entry)})`;
}

const LONGEST_LIST = 12;

/** The texts, each once; of a long list the first ones and `…`. */
export function listed(texts: readonly string[]): readonly string[] {
  const once = [...new Set(texts)];
  return once.length > LONGEST_LIST ? [...once.slice(0, LONGEST_LIST), '…'] : once;
}

/** Items grouped by a key, in the order they come. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): readonly T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups.values()];
}
