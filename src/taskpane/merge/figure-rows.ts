/** The province's figures, ready to be shown. */
import type { Consolidation, Figure, Unused } from '../../core/merge/types';
import { findTemplate } from '../../core/templates/catalogue';
import { formatNumber } from '../../core/values/format';

export interface FigureRow {
  readonly key: string;
  readonly figure: Figure;
  readonly wording: string;
  /** Without its unit; null when no commune gives one: never 0. */
  readonly value: string | null;
  /** Communes whose value was used, and those that should report. */
  readonly used: number;
  readonly expected: number;
  /** Sent an appendix, and this value of it could not be used. */
  readonly unused: readonly Unused[];
  /** How many sent none. */
  readonly notSubmitted: number;
}

export function figureRows({ figures, template }: Consolidation): readonly FigureRow[] {
  const wordings = new Map(
    findTemplate(template)?.indicators.map(({ id, wording }) => [id, wording]),
  );
  return figures.map((figure): FigureRow => {
    const { indicator, measure, value, contributions, unused } = figure;
    const sent = unused.filter(({ reason }) => reason.code !== 'not-submitted');
    return {
      key: `${indicator} ${measure}`,
      figure,
      wording: wordings.get(indicator) ?? '',
      value: value === null ? null : written(value, figure.unit),
      used: contributions.length,
      expected: contributions.length + unused.length,
      unused: sent,
      notSubmitted: unused.length - sent.length,
    };
  });
}

/** Rates to one decimal, as the provincial sheet has them. */
function written(value: number, unit: string): string {
  return unit === '%' ? formatNumber(value, 1) : formatNumber(value);
}

/** `Xã Thuận An` by code. */
export function communeNames({ expected }: Consolidation): ReadonlyMap<string, string> {
  return new Map(expected.map(({ code, fullName }) => [code, fullName]));
}
