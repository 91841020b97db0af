import type { EvidenceFacts, StatedTotal } from '../../evidence/types';
import { formatNumber } from '../../values/format';
import { evidenceCell, failure } from '../entries';
import type { Rule } from '../types';
import { entriesWithEvidence } from './mentions';
import { sharesOf, sumInWords, sumOfShares, unaccounted, type Share } from './shares';

/** "Tổng cộng: 5.000" over parts that do not add up to it. */
export const statedTotalNotSum: Rule = {
  meta: {
    code: 'PL0505',
    name: 'stated-total-not-sum',
    family: 5,
    severity: 'error',
    messages: { other: ['row', 'cell', 'stated', 'sum', 'total', 'difference'] },
    source: 'Báo cáo 116-BC/TU, phụ lục, dòng 2.6: 3.285 + 228 + 1.046 + 441 = 5.000',
  },
  *check(context) {
    for (const entry of entriesWithEvidence(context)) {
      const facts = context.evidence(entry);
      for (const total of facts.totals) {
        const shares = sharesOfTotal(facts, total);
        const sum = sumOfShares(shares);
        if (shares.length === 0 || sum === total.value) continue;
        yield failure(
          entry,
          'other',
          {
            stated: total.value,
            sum: sumInWords(shares),
            total: sum,
            difference: formatNumber(Math.abs(sum - total.value)),
          },
          { cell: evidenceCell(entry), spans: [...shares.map(({ part }) => part), total] },
        );
      }
    }
  },
};

/**
 * The parts that surely make up a total: it is the only one in its unit, every part gives one exact
 * number in that unit, no number is left over, and nothing trails off. Else none.
 */
export function sharesOfTotal(facts: EvidenceFacts, total: StatedTotal): readonly Share[] {
  if (facts.open || facts.totals.filter(({ unit }) => unit === total.unit).length > 1) return [];
  const units = new Set([total.unit ?? '']);
  const shares = sharesOf(facts, units);
  const sure =
    shares.length > 1 &&
    shares.length === facts.parts.length &&
    shares.every(({ exact }) => exact) &&
    unaccounted(facts, units).length === 0;
  return sure ? shares : [];
}
