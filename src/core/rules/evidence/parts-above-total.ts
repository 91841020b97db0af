import { resultMeasures } from '../../templates/catalogue';
import type { Measure } from '../../templates/schema';
import { fold } from '../../text/fold';
import { evidenceCell, failure, measureOf, quote, readEntries } from '../entries';
import { isPersonUnit } from '../groups';
import type { Rule, RuleContext } from '../types';
import { sharesOf, sumInWords, sumOfShares, unitsOfMeasure, type Share } from './shares';

/** The parts named in the evidence come to more than the result. */
export const partsAboveTotal: Rule = {
  meta: {
    code: 'PL0504',
    name: 'parts-above-total',
    family: 5,
    severity: 'error',
    messages: {
      one: ['row', 'cell', 'text', 'amount', 'stated', 'unit'],
      sum: ['row', 'cell', 'sum', 'total', 'stated', 'unit'],
    },
    yieldsTo: ['stated-total-not-sum'],
    source: 'Báo cáo 116-BC/TU, phụ lục, dòng 2.4: các phần cộng lại hơn 13.132 người',
  },
  *check(context) {
    for (const { entry, indicator, reading } of readEntries(context)) {
      // "Trên 500" over parts that add to 509 is right.
      if (entry.evidence === '' || reading.qualifier !== null) continue;
      for (const measure of resultMeasures(indicator)) {
        const stated = measureOf(reading, measure.id);
        if (measure.kind !== 'count' || stated === null) continue;
        const facts = context.evidence(entry);
        const shares = sharesOf(facts, unitsOfMeasure(measure)).filter(
          (share) => isOfSharer(share) && !isOverPopulation(context, measure, share),
        );
        const cell = evidenceCell(entry);
        const { unit } = measure;
        const alone = shares.find(({ amount }) => amount > stated);
        if (alone) {
          const text = quote(alone.part.text);
          yield failure(
            entry,
            'one',
            { text, amount: alone.amount, stated, unit },
            { cell, spans: [alone.part] },
          );
          continue;
        }
        const added = shares.filter(
          (share) => share.amount < stated && !(isOfPersons(measure) && mayOverlap(share)),
        );
        const total = sumOfShares(added);
        if (total <= stated) continue;
        yield failure(
          entry,
          'sum',
          { sum: sumInWords(added), total, stated, unit },
          { cell, spans: added.map(({ part }) => part) },
        );
      }
    }
  },
};

/** A body, a place, a group or a time: "Dân số: 17.423 người", "Chỉ tiêu: 10 lớp" share out nothing. */
const SHARER =
  /^(?:xa|phuong|dac khu|thon|bon|buon|ban|ap|to|tdp|khu|nhom|khoi|cum|truong|so|phong|cong an|doan(?! vien)|hoi(?! vien)|mat tran|ubnd|ubmttq|uy ban|trung tam|dang uy|tinh uy|chi bo|cong ty|htx|hop tac xa|ngan hang|bao|vnpt|viettel|dot|lop|buoi|khoa|thang|quy)(?![a-z])/;

function isOfSharer({ part }: Share): boolean {
  return part.place !== null || SHARER.test(fold(part.text.slice(0, 20)));
}

/** One cause, one finding: of a place with more people than live there, `place-over-population` speaks. */
function isOverPopulation(
  context: RuleContext,
  measure: Measure,
  { part, amount }: Share,
): boolean {
  if (!part.place || !isOfPersons(measure)) return false;
  const population = context.reference.size(part.place.commune.code, 'population');
  return population !== null && amount > population.size;
}

function isOfPersons({ unit }: Measure): boolean {
  return isPersonUnit(fold(unit));
}

/** One person may come to several classes or in several months: such parts are no shares of persons. */
const OCCASION = /^(?:dot|lop|buoi|khoa|hoi nghi|thang|quy|lan|ngay|tuan)(?![a-z])/;

function mayOverlap({ part }: Share): boolean {
  return OCCASION.test(fold(part.text.slice(0, 20)));
}
