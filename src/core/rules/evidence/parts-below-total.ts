import type { EvidenceFacts } from '../../evidence/types';
import { resultMeasures } from '../../templates/catalogue';
import type { Measure } from '../../templates/schema';
import { fold } from '../../text/fold';
import { evidenceCell, failure, measureOf, readEntries } from '../entries';
import type { Rule } from '../types';
import {
  sharesOf,
  sumInWords,
  sumOfShares,
  unaccounted,
  unitsOfMeasure,
  type Share,
} from './shares';
import { sharesOfTotal } from './stated-total-not-sum';

/**
 * A list that says it is complete and does not add up to the result. Parts are usually given as
 * examples, without a word or a "..." that says so (báo cáo 116-BC/TU, phụ lục, dòng 2.12 và 3.4:
 * a few communes of 124): only "gồm", "chia ra", "cụ thể" right before the first part, or a stated
 * total that is their sum, says that they are all. "Trong đó" picks some out.
 */
export const partsBelowTotal: Rule = {
  meta: {
    code: 'PL0506',
    name: 'parts-below-total',
    family: 5,
    severity: 'warning',
    messages: { below: ['row', 'cell', 'sum', 'total', 'stated', 'unit', 'difference'] },
    yieldsTo: ['stated-total-not-sum'],
    source: 'Báo cáo 116-BC/TU, phụ lục, dòng 2.6 (đủ các phần), 2.12 và 3.4 (chỉ nêu ví dụ)',
  },
  *check(context) {
    if (context.submission.level === 'province') return;
    for (const { entry, indicator, reading } of readEntries(context)) {
      if (entry.evidence === '' || reading.qualifier !== null) continue;
      for (const measure of resultMeasures(indicator)) {
        const stated = measureOf(reading, measure.id);
        if (measure.kind !== 'count' || stated === null) continue;
        const shares = allShares(context.evidence(entry), measure, stated);
        const total = sumOfShares(shares);
        if (shares.length < 2 || total >= stated) continue;
        yield failure(
          entry,
          'below',
          {
            sum: sumInWords(shares),
            total,
            stated,
            unit: measure.unit,
            difference: stated - total,
          },
          { cell: evidenceCell(entry), spans: shares.map(({ part }) => part) },
        );
      }
    }
  },
};

/** The parts of a list that is surely complete; else none. */
function allShares(facts: EvidenceFacts, measure: Measure, stated: number): readonly Share[] {
  const examples = facts.unknownPlaces.length > 0 || facts.parts.some(({ place }) => place);
  if (facts.open || examples) return [];
  const units = unitsOfMeasure(measure);
  const total = facts.totals.find(({ unit }) => units.has(unit ?? ''));
  if (total) return sharesOfTotal(facts, total);
  const shares = sharesOf(facts, units);
  const complete =
    saysComplete(facts) &&
    shares.length === facts.parts.length &&
    shares.every(({ exact }) => exact) &&
    everyItemShares(facts) &&
    unaccounted(facts, units).every((value) => value === stated);
  return complete ? shares : [];
}

const COMPLETE = /(?<![a-z])(?:gom|chia ra|cu the)(?: [a-z]{1,12}){0,3} ?:?[\s+*·•-]*$/;
const REACH = 60;

function saysComplete({ text, parts: [first] }: EvidenceFacts): boolean {
  return (
    first !== undefined &&
    COMPLETE.test(fold(text.slice(Math.max(0, first.start - REACH), first.start)))
  );
}

/** No line but the first, which announces them, goes without a part. */
function everyItemShares({ items, parts }: EvidenceFacts): boolean {
  return items.every(
    ({ start, end }, at) =>
      at === 0 || parts.some((part) => part.start >= start && part.start < end),
  );
}
