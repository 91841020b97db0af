import type { EvidenceFacts, Quantity } from '../../evidence/types';
import { resultMeasures } from '../../templates/catalogue';
import { fold } from '../../text/fold';
import { formatNumber } from '../../values/format';
import { evidenceCell, failure, measureOf, readEntries } from '../entries';
import { isPersonUnit } from '../groups';
import type { Rule } from '../types';

/**
 * A count of people that is exactly the number of something else in its evidence: one person hands
 * in several files. Silent where the evidence counts people too, or gives n/N.
 */
export const countsOtherUnit: Rule = {
  meta: {
    code: 'PL0520',
    name: 'counts-other-unit',
    family: 5,
    severity: 'warning',
    messages: { other: ['row', 'cell', 'stated', 'unit', 'sum', 'otherUnit'] },
    source:
      'Phụ lục xã Thuận An, 5/2026, dòng 13 và 14: 5.173 hồ sơ + hơn 9.000 hồ sơ = 14.173 "người"',
  },
  *check(context) {
    for (const { entry, indicator, reading } of readEntries(context)) {
      const [measure, second] = resultMeasures(indicator);
      if (!measure || second || !isPersonUnit(fold(measure.unit))) continue;
      const stated = measureOf(reading, measure.id);
      const counted = stated === null ? null : countedInstead(context.evidence(entry), stated);
      if (stated === null || !counted) continue;
      yield failure(
        entry,
        'other',
        {
          stated,
          unit: measure.unit,
          sum: counted.of.map(({ value }) => formatNumber(value)).join(' + '),
          otherUnit: counted.unit,
        },
        { cell: evidenceCell(entry), spans: counted.of },
      );
    }
  },
};

/** Of each a person may have, or make, several. Not accounts: one a person. */
const OTHER_UNITS = new Map([
  ['ho so', 'hồ sơ'],
  ['luot', 'lượt'],
  ['luot nguoi', 'lượt người'],
  ['luot truy cap', 'lượt truy cập'],
  ['ho', 'hộ'],
  ['giao dich', 'giao dịch'],
]);
/** A coincidence of small numbers proves nothing. */
const LEAST = 10;

function countedInstead(
  { quantities, ratios }: EvidenceFacts,
  stated: number,
): { readonly unit: string; readonly of: readonly Quantity[] } | null {
  if (stated < LEAST || ratios.length > 0) return null;
  if (quantities.some(({ unit }) => isPersonUnit(unit))) return null;
  for (const [folded, unit] of OTHER_UNITS) {
    const same = quantities.filter((quantity) => quantity.unit === folded);
    const alone = same.filter(({ value }) => value === stated).slice(0, 1);
    if (alone.length > 0) return { unit, of: alone };
    const sum = same.reduce((total, { value }) => total + value, 0);
    if (same.length > 1 && sum === stated) return { unit, of: same };
  }
  return null;
}
