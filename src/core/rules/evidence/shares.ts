/** What the parts named in an evidence text contribute to one measure. */
import { mask } from '../../evidence/source';
import type { EvidenceFacts, Part, Span } from '../../evidence/types';
import { rememberPer } from '../../remember';
import type { Measure } from '../../templates/schema';
import { fold } from '../../text/fold';
import { formatNumber } from '../../values/format';
import { findQuantities } from '../../values/number';
import { boundsOf } from '../bounds';
import { isPersonUnit, PERSON_UNITS } from '../groups';

export interface Share {
  readonly part: Part;
  /** At least so many. */
  readonly amount: number;
  /** One number and no "trên", "khoảng": the amount is all the part contributes. */
  readonly exact: boolean;
}

/** The folded units a measure may be written with. */
export const unitsOfMeasure = rememberPer(({ unit, units }: Measure): ReadonlySet<string> => {
  const own = [unit, ...units].map(fold);
  return new Set(own.some(isPersonUnit) ? [...own, ...PERSON_UNITS] : own);
});

/** The parts that give a number in one of the units; `''` stands for a number without a unit. */
export function sharesOf(facts: EvidenceFacts, units: ReadonlySet<string>): readonly Share[] {
  return facts.parts.flatMap((part) => {
    const ratios = facts.ratios.filter((ratio) => isWithin(ratio, part));
    const given = [
      // Of "120/150 người" the part contributes 120.
      ...ratios
        .filter((ratio) => units.has(ratio.units[0] ?? ratio.units[1] ?? ''))
        .map(({ numerator }) => ({ value: numerator, qualifier: null })),
      ...part.quantities.filter(
        (quantity) =>
          units.has(quantity.unit ?? '') && !ratios.some((ratio) => isWithin(quantity, ratio)),
      ),
    ];
    if (given.length === 0) return [];
    // Of several numbers one may be part of another ("120 người, 80 học viên").
    const amount = Math.max(...given.map(({ value, qualifier }) => boundsOf(value, qualifier).low));
    const exact = given.length === 1 && given.every(({ qualifier }) => qualifier === null);
    return [{ part, amount, exact }];
  });
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

export function sumOfShares(shares: readonly Share[]): number {
  return shares.reduce((sum, { amount }) => sum + amount, 0);
}

const SHOWN = 8;

/** `11.000 + 88 + 120`, of many shares the first ones. */
export function sumInWords(shares: readonly Share[]): string {
  const amounts = shares.slice(0, SHOWN).map(({ amount }) => formatNumber(amount));
  return [...amounts, ...(shares.length > SHOWN ? ['…'] : [])].join(' + ');
}

/**
 * The numbers that may belong to the measure and that neither a part nor a total accounts for. With
 * any of them the parts need not be all there is.
 */
export function unaccounted(facts: EvidenceFacts, units: ReadonlySet<string>): readonly number[] {
  const known = [...facts.parts, ...facts.totals, ...facts.documents].sort(
    (one, other) => one.start - other.start,
  );
  return findQuantities(mask(facts.text, known))
    .filter(({ unit }) => unit === null || units.has(unit))
    .map(({ value }) => value);
}
