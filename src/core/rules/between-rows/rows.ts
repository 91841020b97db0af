/** The rows that are compared with one another, and what makes two of them alike. */
import type { Entry } from '../../submission/types';
import type { Indicator } from '../../templates/schema';
import { rememberPer } from '../../remember';
import { fold } from '../../text/fold';
import { findQuantities } from '../../values/number';
import { measureOf, readEntries } from '../entries';
import type { RuleContext } from '../types';

export interface CountRow {
  readonly entry: Entry;
  readonly indicator: Indicator;
  /** The counts of the result; at least one. */
  readonly figures: readonly number[];
}

/** The rows that count, in the order of the form. */
export const countRows = rememberPer((context: RuleContext): readonly CountRow[] =>
  readEntries(context).flatMap(({ entry, indicator, reading }) => {
    const figures = indicator.measures
      .filter(({ kind, from }) => kind === 'count' && from === 'result')
      .flatMap(({ id }) => measureOf(reading, id) ?? []);
    return figures.length === 0 ? [] : [{ entry, indicator, figures }];
  }),
);

/** The syllables of the evidence, without marks, one space between. */
export const wordsOf = rememberPer(({ evidence }: Entry): string =>
  syllablesOf(evidence).join(' '),
);

/** The numbers of the evidence. */
export const numbersOf = rememberPer(
  ({ evidence }: Entry): ReadonlySet<number> =>
    new Set(findQuantities(evidence).map(({ value }) => value)),
);

/** Pairs of rows, each once, the earlier row of the form first. */
export function pairsOf(rows: readonly CountRow[]): readonly (readonly [CountRow, CountRow])[] {
  return rows.flatMap((one, at) => rows.slice(at + 1).map((other) => [one, other] as const));
}

/** Folded, letters and digits only. */
export function syllablesOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Syllables that tell no row from another. */
const COMMON = [
  'so',
  'nguoi',
  'duoc',
  'su',
  'dung',
  'cac',
  'cho',
  'va',
  've',
  'tren',
  'trong',
  'da',
];

/**
 * Whether a text speaks of what the row counts and the other one does not: it has at least half of
 * the words that only the row's wording has.
 */
export function speaksOf(row: CountRow, other: CountRow, text: string): boolean {
  const others = new Set([...COMMON, ...syllablesOf(other.indicator.wording)]);
  const own = new Set(syllablesOf(row.indicator.wording).filter((word) => !others.has(word)));
  if (own.size === 0) return false;
  const said = new Set(text.split(' '));
  return [...own].filter((word) => said.has(word)).length * 2 >= own.size;
}

/** One text that speaks of both rows: "được hướng dẫn dịch vụ công trực tuyến và thanh toán số". */
export function speaksOfBoth(one: CountRow, other: CountRow, text: string): boolean {
  return speaksOf(one, other, text) && speaksOf(other, one, text);
}

/** Shorter texts ("Trung tâm HCC xã", "11/11 thôn") are natural to write twice. */
const LONG_ENOUGH = 40;

/**
 * The same long evidence under two rows that count different things. Rows of documents share them
 * by nature; so do a list and the row it is drawn from (16 of 15); and a text may speak of both
 * rows, or give the figure of each.
 */
export function shareEvidence(one: CountRow, other: CountRow): boolean {
  if (!areAlike(one.entry, other.entry)) return false;
  const [first, second] = [one.indicator, other.indicator];
  if (first.evidence.due === 'documents' || second.evidence.due === 'documents') return false;
  if (first.evidence.within === second.id || second.evidence.within === first.id) return false;
  const words = wordsOf(one.entry);
  if (words.length < LONG_ENOUGH || words !== wordsOf(other.entry)) return false;
  if (speaksOfBoth(one, other, words)) return false;
  return sameFigure(one, other) !== null || !givesFigures(one) || !givesFigures(other);
}

/** Cheap, and true of one text written twice: most pairs of rows need no closer look. */
function areAlike(one: Entry, other: Entry): boolean {
  const [shorter, longer] = [one.evidence.length, other.evidence.length].sort((a, b) => a - b);
  if (shorter === undefined || longer === undefined || shorter < LONG_ENOUGH) return false;
  return shorter >= longer * LEAST_LENGTH && digitsOf(one) === digitsOf(other);
}

/** The same words in NFD are up to two fifths longer. */
const LEAST_LENGTH = 0.6;

const digitsOf = rememberPer(({ evidence }: Entry): string => evidence.replace(/\D+/g, ''));

function givesFigures({ entry, figures }: CountRow): boolean {
  return figures.every((figure) => numbersOf(entry).has(figure));
}

/** A figure of both rows, whatever its size. */
export function sameFigure(one: CountRow, other: CountRow): number | null {
  return one.figures.find((figure) => other.figures.includes(figure)) ?? null;
}
