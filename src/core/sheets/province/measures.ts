/** What a figure is within its row of the form. */
import type { Figure, Unused } from '../../merge/types';
import type { Indicator } from '../../templates/schema';
import type { SheetWords } from './words';

/** The measures a rate is worked out from. */
function rateParts({ measures }: Indicator): { numerator: string; denominator: string } | null {
  return measures.find(({ ratio }) => ratio !== undefined)?.ratio ?? null;
}

/** Whether the measure is the numerator or denominator of the row's rate. */
export function isPartOfRate(indicator: Indicator, measure: string): boolean {
  const parts = rateParts(indicator);
  return parts?.numerator === measure || parts?.denominator === measure;
}

/** What communes give a figure in, told apart within its row: `Văn bản`, `lớp`, `số đạt (thôn)`. */
export function measureLabel(
  indicator: Indicator,
  { measure, unit }: Pick<Figure, 'measure' | 'unit'>,
  words: SheetWords,
): string {
  const parts = rateParts(indicator);
  if (parts?.numerator === measure) return words.text('numerator', { unit });
  if (parts?.denominator === measure) return words.text('denominator', { unit });
  return indicator.measures.length === 1 ? indicator.unit : unit;
}

/** What the province's figure is in: as the communes', but of answers the share that is Có. */
export function figureLabel(indicator: Indicator, figure: Figure, words: SheetWords): string {
  return figure.strategy === 'share-answering-yes'
    ? words.text('share-unit')
    : measureLabel(indicator, figure, words);
}

/** Whether the figure is shown with decimals, not as a whole number. */
export function isRate({ strategy, unit }: Pick<Figure, 'strategy' | 'unit'>): boolean {
  return strategy === 'share-answering-yes' || unit === '%';
}

/**
 * The communes that gave the row's number in another of its units where one is enough (row 2.12 of
 * form B: người or hộ): of them nothing is missing in this figure.
 */
export function communesInOtherUnits(
  indicator: Indicator,
  { measure }: Pick<Figure, 'measure'>,
  figures: readonly Figure[],
): ReadonlySet<string> {
  if (indicator.wants === 'all') return new Set();
  const others = figures.filter(
    (other) => other.indicator === indicator.id && other.measure !== measure,
  );
  return new Set(others.flatMap(({ contributions }) => contributions.map((part) => part.commune)));
}

/** Whether the commune's appendix was merged, so that something stands where the value is due. */
export function hasSent({ reason }: Unused): boolean {
  return reason.code !== 'not-submitted' && reason.code !== 'refused';
}
