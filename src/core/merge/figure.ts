/** One figure of the province: its number, whose parts it is made of, and whose it lacks. */
import { cellName } from '../sheets/address';
import type { Entry } from '../submission/types';
import type { ColumnId, Indicator, Template } from '../templates/schema';
import { givenBy, type Reporter } from './given';
import { byText } from './order';
import { STRATEGIES } from './strategies';
import type { Merge, Share } from './strategies/strategy';
import type { Contribution, Figure, Unused } from './types';

/** The cell a value stands in; where its column is missing, the nearest cell of its row. */
function cellOf({ cells, row }: Entry, column: ColumnId): string {
  return cells[column] ?? cells.result ?? cells.unit ?? cells.wording ?? cellName(row, 0);
}

function contribution({ given, value, column, items }: Share): Contribution {
  return {
    commune: given.commune,
    file: given.submission.file,
    sheet: given.submission.sheet,
    cell: cellOf(given.entry, column),
    value,
    withError: given.withError,
    ...(items ? { items } : {}),
  };
}

function withErrorsUnused(merge: Merge): Merge {
  const left = merge.shares.filter(({ given }) => given.withError);
  return {
    ...merge,
    shares: merge.shares.filter(({ given }) => !given.withError),
    unused: [
      ...merge.unused,
      ...left.map(({ given }): Unused => ({
        commune: given.commune,
        reason: { code: 'has-error' },
      })),
    ],
  };
}

function figuresOfIndicator(
  indicator: Indicator,
  reporters: readonly Reporter[],
  withoutErrors: boolean,
): readonly Figure[] {
  const { given, unused } = givenBy(reporters, indicator.id);
  return indicator.measures.flatMap((measure) => {
    const strategy = STRATEGIES[measure.strategy];
    if (!strategy) return [];
    const all = strategy(given, measure);
    const merge = withoutErrors ? withErrorsUnused(all) : all;
    return {
      indicator: indicator.id,
      measure: measure.id,
      unit: measure.unit,
      strategy: merge.strategy,
      value: merge.shares.length === 0 ? null : merge.total(merge.shares),
      contributions: merge.shares.map(contribution),
      unused: [...unused, ...merge.unused].sort((a, b) => byText(a.commune, b.commune)),
    };
  });
}

/** In the order of the form, then of the measures. @param reporters by code of commune */
export function figuresOf(
  template: Template,
  reporters: readonly Reporter[],
  withoutErrors: boolean,
): readonly Figure[] {
  return template.indicators.flatMap((indicator) =>
    figuresOfIndicator(indicator, reporters, withoutErrors),
  );
}
