/** What the commune reported before, as the rules over time compare it. */
import type { PastReport } from '../../corpus/types';
import { rememberPer } from '../../remember';
import type { Period } from '../../templates/period';
import { periodWords } from '../../templates/period-words';
import type { Measure } from '../../templates/schema';
import { formatNumber, formatPercent } from '../../values/format';
import { boundsOf, type Bounds } from '../bounds';
import { measureOf, readEntries, type ReadEntry } from '../entries';
import type { FindingData, RuleContext } from '../types';

/** A measure of a row, now and in the latest earlier period that gives it. */
export interface Compared {
  readonly measure: Measure;
  readonly now: Bounds;
  readonly before: Bounds;
  /** As reported, `1.200 người`. */
  readonly words: { readonly now: string; readonly before: string };
  readonly periods: { readonly now: Period; readonly before: Period };
}

/** The earlier reports whose period ended before this one's, by period, latest first. */
export const earlierReports = rememberPer(
  ({ corpus, submission }: RuleContext): readonly (readonly PastReport[])[] => {
    const now = submission.period.chosen?.value;
    const byPeriod = new Map<string, PastReport[]>();
    for (const report of corpus.history ?? []) {
      if (!now || report.period.to >= now.to) continue;
      const same = byPeriod.get(report.period.id) ?? [];
      byPeriod.set(report.period.id, [...same, report]);
    }
    return [...byPeriod.values()];
  },
);

/**
 * The row's measures that a result gives, then and now. `khoảng` says too little to compare; two
 * reports of one period that contradict each other say nothing.
 */
export function comparedMeasures(context: RuleContext, read: ReadEntry): readonly Compared[] {
  const now = context.submission.period.chosen?.value;
  const { indicator, reading } = read;
  if (!now || reading.qualifier === 'about') return [];
  return indicator.measures.flatMap((measure): Compared[] => {
    const value = measure.from === 'result' ? measureOf(reading, measure.id) : null;
    const before = value === null ? null : latestFigure(context, indicator.id, measure.id);
    if (value === null || !before) return [];
    return [
      {
        measure,
        now: boundsOf(value, reading.qualifier),
        before: before.bounds,
        words: { now: inWords(value, measure), before: inWords(before.value, measure) },
        periods: { now, before: before.period },
      },
    ];
  });
}

interface EarlierFigure {
  readonly value: number;
  readonly bounds: Bounds;
  readonly period: Period;
}

function latestFigure(
  context: RuleContext,
  indicator: string,
  measure: string,
): EarlierFigure | null {
  for (const reports of earlierReports(context)) {
    const given = reports.flatMap(({ entries, period }): EarlierFigure[] => {
      const reading = entries.find((entry) => entry.indicator === indicator)?.reading;
      if (reading?.status !== 'ok' || reading.qualifier === 'about') return [];
      const value = measureOf(reading, measure);
      return value === null ? [] : [{ value, bounds: boundsOf(value, reading.qualifier), period }];
    });
    const [first] = given;
    if (first) return given.every(({ value }) => value === first.value) ? first : null;
  }
  return null;
}

function inWords(value: number, { kind, unit }: Measure): string {
  return kind === 'percent' ? formatPercent(value) : `${formatNumber(value)} ${unit}`;
}

/** Every row that can be compared, with what of it can be. */
export const comparedRows = rememberPer((context: RuleContext) =>
  readEntries(context).flatMap((read) => {
    const measures = comparedMeasures(context, read);
    return measures.length === 0 ? [] : [{ entry: read.entry, measures }];
  }),
);

/** Both figures and both periods; of several measures those of the first one's period. */
export function comparisonData(compared: readonly [Compared, ...Compared[]]): FindingData {
  const { now, before } = compared[0].periods;
  const alike = compared.filter(({ periods }) => periods.before.id === before.id);
  return {
    now: alike.map(({ words }) => words.now).join(', '),
    before: alike.map(({ words }) => words.before).join(', '),
    ...periodData(now, before),
  };
}

export function periodData(now: Period, before: Period): FindingData {
  return {
    period: periodWords(now),
    periodId: now.id,
    earlier: periodWords(before),
    earlierId: before.id,
  };
}
export const PERIOD_DATA = ['period', 'periodId', 'earlier', 'earlierId'];
export const COMPARISON_DATA = ['now', 'before', ...PERIOD_DATA];
