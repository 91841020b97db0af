import { nameInText } from '../../places/in-text';
import type { PeerGroup } from '../../corpus/types';
import type { Commune } from '../../places/types';
import type { GroupSize } from '../../reference/types';
import type { Entry } from '../../submission/types';
import type { Group, Measure } from '../../templates/schema';
import { fold } from '../../text/fold';
import { formatNumber, formatPercent } from '../../values/format';
import type { Qualifier } from '../../values/types';
import { failure, measureOf, readEntries, resultCell } from '../entries';
import { cannotJudge, communeOf, SIZE_DATA, sizeData } from '../groups';
import type { Report, Rule, RuleContext } from '../types';
import { farSide, standingAmong, type Series, type Standing } from './standing';

const PER = 1000;

/** A figure far from those of the other communes: by head, or as it stands. */
export const outlierByHead: Rule = {
  meta: {
    code: 'PL0801',
    name: 'outlier-by-head',
    family: 8,
    severity: 'note',
    messages: {
      'by-head-high': ['row', 'cell', 'figure', 'each', 'median', 'communes', ...SIZE_DATA],
      'by-head-low': ['row', 'cell', 'figure', 'each', 'median', 'communes', ...SIZE_DATA],
      'figure-high': ['row', 'cell', 'figure', 'median', 'communes'],
      'figure-low': ['row', 'cell', 'figure', 'median', 'communes'],
      'population-unknown': ['rows', 'commune'],
    },
    optional: ['reference'],
    needs: 'peers',
    yieldsTo: [
      ...['more-than-group', 'more-than-population', 'rate-implies-group', 'class-size'],
      ...['rate-out-of-range', 'figure-falls', 'figure-jumps'],
    ],
    source:
      'Iglewicz và Hoaglin, 1993: điểm z hiệu chỉnh 3,5; bộ kiểm tra chất lượng số liệu của WHO',
  },
  *check(context) {
    const commune = communeOf(context);
    const { peers } = context.corpus;
    if (!commune || !peers) return;
    const population = context.reference.size(commune.code, 'population');
    const unknown: Entry[] = [];
    for (const figure of figuresOf(context)) {
      const { entry, measure } = figure;
      if (measure.kind === 'percent') yield* judgeFigure(figure, context, peers);
      else if (!population || population.size === 0) {
        if (enough(standing(figure, 'figure', context, peers), context)) unknown.push(entry);
      } else yield* judgeCount(figure, population, context, peers);
    }
    if (unknown.length > 0) yield populationUnknown(unknown, commune);
  },
};

interface GivenFigure {
  readonly entry: Entry;
  readonly measure: Measure;
  readonly value: number;
  readonly qualifier: Qualifier | null;
}

function figuresOf(context: RuleContext): readonly GivenFigure[] {
  return readEntries(context).flatMap(({ entry, indicator, reading }) =>
    indicator.measures.flatMap((measure): GivenFigure[] => {
      const asked = measure.from === 'result' && measure.kind !== 'yes-no';
      const value = asked ? measureOf(reading, measure.id) : null;
      return value === null ? [] : [{ entry, measure, value, qualifier: reading.qualifier }];
    }),
  );
}

function standing(
  { entry, measure }: GivenFigure,
  basis: Series['basis'],
  { reference }: RuleContext,
  peers: PeerGroup,
): Standing | null {
  return standingAmong(peers, reference, {
    indicator: entry.indicator,
    measure: measure.id,
    basis,
  });
}

function enough(standing: Standing | null, { template }: RuleContext): standing is Standing {
  return standing !== null && standing.plain.count >= template.thresholds.fewestPeers;
}

function* judgeFigure(
  figure: GivenFigure,
  context: RuleContext,
  peers: PeerGroup,
): Iterable<Report> {
  const { entry, measure, value } = figure;
  const { outlierScore, leastOutlier } = context.template.thresholds;
  const among = standing(figure, 'figure', context, peers);
  if (!enough(among, context)) return;
  const { median, count } = among.plain;
  const side = farSide(value, among, outlierScore);
  if (!side || !proves(figure, side) || Math.abs(value - median) < leastOutlier) return;
  yield failure(entry, `figure-${side}`, {
    figure: inWords(value, measure),
    median: inWords(rounded(median), measure),
    communes: count,
  });
}

function* judgeCount(
  figure: GivenFigure,
  population: GroupSize,
  context: RuleContext,
  peers: PeerGroup,
): Iterable<Report> {
  const { entry, measure, value } = figure;
  const { outlierScore, leastOutlier } = context.template.thresholds;
  const among = standing(figure, 'by-head', context, peers);
  if (!enough(among, context)) return;
  const { median, count } = among.plain;
  const each = value / population.size;
  const side = farSide(each, among, outlierScore);
  if (!side || !proves(figure, side)) return;
  if (Math.abs(value - median * population.size) < leastOutlier) return;
  if (!growsWithPeople(measure)) {
    const report = [...judgeFigure(figure, context, peers)];
    yield* report.filter(({ messageId }) => messageId === `figure-${side}`);
    return;
  }
  yield failure(entry, `by-head-${side}`, {
    figure: inWords(value, measure),
    each: rounded(each * PER),
    median: rounded(median * PER),
    communes: count,
    ...sizeData(population),
  });
}

/** `dưới 500` proves nothing high, `trên 500` nothing low. */
function proves({ qualifier }: GivenFigure, side: 'high' | 'low'): boolean {
  return qualifier !== (side === 'high' ? 'under' : 'over');
}

const OF_ALL: ReadonlySet<Group | null> = new Set([
  'population',
  'adults',
  'eligible-for-id',
  'households',
]);

/**
 * Inhabitants are more where more live. Documents, classes and officials are not: a small commune, or
 * a special zone, has many of them by head, so these must be far as they stand, too.
 */
function growsWithPeople({ group, unit }: Measure): boolean {
  return OF_ALL.has(group) || fold(unit).startsWith('luot');
}

function populationUnknown(entries: readonly Entry[], commune: Commune): Report {
  return cannotJudge(entries, 'population-unknown', resultCell, { commune: nameInText(commune) });
}

function inWords(value: number, { kind, unit }: Measure): string {
  return kind === 'percent' ? formatPercent(value) : `${formatNumber(value)} ${unit}`;
}

/** To three digits: enough to compare with. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
