/** Where a commune's figure stands among those of its peers; worked out once for all of them. */
import type { PeerGroup } from '../../corpus/types';
import { spreadOf, type Spread } from '../../corpus/spread';
import { rememberPer } from '../../remember';
import type { ReferenceFigures } from '../../reference/types';
import type { ReadOk } from '../../values/types';
import { measureOf } from '../entries';

/** A measure as reported, or for each inhabitant. */
export interface Series {
  readonly indicator: string;
  readonly measure: string;
  readonly basis: 'figure' | 'by-head';
}

export interface Standing {
  readonly plain: Spread;
  /**
   * Of the logarithms of what is above 0. Counts are skewed: of communes that differ by nature some
   * are always many times the median, and only what is far by both is far.
   */
  readonly logs: Spread | null;
  /** Figures that are twice the median or more, or half of it or less. */
  readonly strays: number;
}

/** The communes' figures; null when no commune gives any. By head only of known populations. */
export function standingAmong(
  peers: PeerGroup,
  reference: ReferenceFigures,
  series: Series,
): Standing | null {
  const known = standings(peers)(reference);
  const key = JSON.stringify([series.indicator, series.measure, series.basis]);
  let standing = known.get(key);
  if (standing === undefined) {
    standing = standingOf(valuesOf(peers, reference, series));
    known.set(key, standing);
  }
  return standing;
}

type Standings = Map<string, Standing | null>;

const standings = rememberPer<PeerGroup, (reference: ReferenceFigures) => Standings>(() =>
  rememberPer<ReferenceFigures, Standings>(() => new Map()),
);

function standingOf(values: readonly number[]): Standing | null {
  if (values.length === 0) return null;
  const plain = spreadOf(values);
  const positive = values.filter((value) => value > 0);
  return {
    plain,
    logs: positive.length === 0 ? null : spreadOf(positive.map((value) => Math.log(value))),
    strays: values.filter((value) => side(value, plain.median) !== null).length,
  };
}

/** Nearer to the median than this, a figure is unlike the others and still none to ask about. */
const TIMES = 2;

function side(value: number, median: number): 'high' | 'low' | null {
  if (value === median) return null;
  if (value >= TIMES * median) return 'high';
  return value * TIMES <= median ? 'low' : null;
}

/**
 * On which side a figure is an outlier; null when it is none. 0 is an answer, no slip. Where half the
 * communes or more give the very same figure, one that differs is far by any score: it is asked
 * about only when hardly any other does.
 */
export function farSide(
  value: number,
  { plain, logs, strays }: Standing,
  outlierScore: number,
): 'high' | 'low' | null {
  const far = value > 0 ? side(value, plain.median) : null;
  if (!far || Math.abs(plain.score(value)) <= outlierScore) return null;
  if (plain.flat) return strays <= hardlyAny(plain) ? far : null;
  return logs && Math.abs(logs.score(Math.log(value))) > outlierScore ? far : null;
}

const ONE_IN = 20;

/** Where most have nothing, a few who have something are no outliers: only a single one is. */
function hardlyAny({ median, count }: Spread): number {
  return median === 0 ? 1 : Math.max(1, Math.floor(count / ONE_IN));
}

function valuesOf(
  peers: PeerGroup,
  reference: ReferenceFigures,
  { indicator, measure, basis }: Series,
): readonly number[] {
  return (readingsOf(peers).get(indicator) ?? []).flatMap(({ commune, reading }) => {
    const value = measureOf(reading, measure);
    if (value === null || basis === 'figure') return value ?? [];
    const population = reference.size(commune, 'population')?.size ?? 0;
    return population > 0 ? value / population : [];
  });
}

interface PeerReading {
  readonly commune: string;
  readonly reading: ReadOk;
}

/** The readings of each indicator; of a row that stands twice the first counts. */
const readingsOf = rememberPer(
  ({ reports }: PeerGroup): ReadonlyMap<string, readonly PeerReading[]> => {
    const readings = new Map<string, PeerReading[]>();
    for (const { submission } of reports) {
      const commune = submission.commune.chosen?.value.code ?? '';
      const seen = new Set<string>();
      for (const { indicator, reading } of submission.entries) {
        if (seen.has(indicator)) continue;
        seen.add(indicator);
        if (reading.status !== 'ok') continue;
        const given = readings.get(indicator);
        if (given) given.push({ commune, reading });
        else readings.set(indicator, [{ commune, reading }]);
      }
    }
    return readings;
  },
);
