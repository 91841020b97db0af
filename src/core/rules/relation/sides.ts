/** The sides of a relation: what is given of each term, and what is not known of it. */
import type { Group, Relation, RelationTerm } from '../../templates/schema';
import { formatNumber } from '../../values/format';
import type { ReadOk } from '../../values/types';
import { boundsOf, sumOf, UNKNOWN, writtenBounds, type Bounds } from '../bounds';
import { measureOf } from '../entries';
import { groupName, sizeOf, sourceName } from '../groups';
import type { RuleContext } from '../types';

export interface Term {
  /** `dòng 13`, `số liệu nền về học sinh, sinh viên`. */
  readonly words: { readonly vi: string; readonly en: string };
  /** `unreadable`: something is written, yet no figure. `unknown`: no reference figure of a group. */
  readonly state: 'given' | 'blank' | 'unreadable' | 'unknown';
  /** 0 unless given. */
  readonly value: number;
  readonly bounds: Bounds;
  /** Of a group whose size is known: the figure and where it came from. */
  readonly source: { readonly vi: string; readonly en: string } | null;
}

export interface Sides {
  readonly left: readonly Term[];
  readonly right: readonly Term[];
}

export function sidesOf(context: RuleContext, { left, right }: Relation): Sides {
  const read = (term: RelationTerm) => termOf(context, term);
  return { left: left.map(read), right: right.map(read) };
}

export function isGiven({ state }: Term): boolean {
  return state === 'given';
}

export function boundsOfSide(side: readonly Term[]): Bounds {
  return sumOf(side.map(({ bounds }) => bounds));
}

/** The sum of what is given. */
export function totalOf(side: readonly Term[]): number {
  return side.reduce((sum, { value }) => sum + value, 0);
}

function termOf(context: RuleContext, term: RelationTerm): Term {
  if ('group' in term) return sizeTerm(context, term.group);
  const { indicator, measure } = term;
  const words = { vi: `dòng ${indicator}`, en: `row ${indicator}` };
  const reading = context.entry(indicator)?.reading;
  const value = reading?.status === 'ok' ? measureOf(reading, measure) : null;
  if (reading?.status === 'ok' && value !== null) {
    const isRate = context
      .indicator(indicator)
      .measures.some(({ id, kind }) => id === measure && kind === 'percent');
    const bounds = isRate ? boundsOfRate(value, reading) : boundsOf(value, reading.qualifier);
    return { words, state: 'given', value, bounds, source: null };
  }
  const state = reading?.status === 'unreadable' ? 'unreadable' : 'blank';
  return { words, state, value: 0, bounds: UNKNOWN, source: null };
}

function sizeTerm(context: RuleContext, group: Group): Term {
  const [vi, en] = [groupName('vi', group), groupName('en', group)];
  const words = { vi: `số liệu nền về ${vi}`, en: `the reference figure of ${en}` };
  const size = sizeOf(context, group);
  if (!size) return { words, state: 'unknown', value: 0, bounds: UNKNOWN, source: null };
  const figure = formatNumber(size.size);
  const source = {
    vi: `${vi} ${figure} (${sourceName('vi', size)})`,
    en: `${en} ${figure} (${sourceName('en', size)})`,
  };
  return { words, state: 'given', value: size.size, bounds: boundsOf(size.size, null), source };
}

/** A rate worked out from n/N is exact; a written one only as far as it is written. */
function boundsOfRate(rate: number, { qualifier, decimals, assumptions }: ReadOk): Bounds {
  const exact = assumptions.some(({ code }) => code === 'rate-from-ratio');
  const written = exact ? boundsOf(rate, null) : writtenBounds(rate, decimals);
  return {
    low: qualifier === 'under' ? 0 : written.low,
    high: qualifier === 'over' ? Infinity : written.high,
  };
}
