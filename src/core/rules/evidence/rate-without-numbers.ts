import type { EvidenceFacts, StatedRate } from '../../evidence/types';
import { resultMeasures } from '../../templates/catalogue';
import { fold } from '../../text/fold';
import { evidenceCell, failure, measureOf, readEntries, type ReadEntry } from '../entries';
import { isPersonUnit } from '../groups';
import type { Rule } from '../types';

/** A rate that nobody can work out again: without the n and N it was made of. */
export const rateWithoutNumbers: Rule = {
  meta: {
    code: 'PL0516',
    name: 'rate-without-numbers',
    family: 5,
    severity: 'note',
    messages: {
      result: ['row', 'cell'],
      evidence: ['row', 'cell', 'rate', 'count', 'unit'],
    },
    yieldsTo: ['rate-in-count', 'evidence-missing'],
    source:
      'Phụ lục xã Thuận An, 5/2026, dòng 7 và 8: "100% cán bộ …"; báo cáo 116-BC/TU, phụ lục, dòng 3.1',
  },
  *check(context) {
    for (const read of readEntries(context)) {
      const { entry } = read;
      const facts = context.evidence(entry);
      const cell = evidenceCell(entry);
      if (facts.ratios.length > 0) continue;
      if (lacksRatio(read, facts)) yield failure(entry, 'result', {}, { cell });
      const bare = bareRate(read, facts);
      if (bare) yield failure(entry, 'evidence', bare, { cell });
    }
  },
};

/** A row of rates that asks for n/N and finds no numbers at all. */
function lacksRatio({ indicator, reading }: ReadEntry, facts: EvidenceFacts): boolean {
  return resultMeasures(indicator).some(
    ({ id, ratio }) =>
      ratio !== undefined &&
      measureOf(reading, id) !== null &&
      measureOf(reading, ratio.denominator) === null &&
      facts.totals.length === 0 &&
      facts.parts.length < 2,
  );
}

/** A row of people whose evidence says "100% cán bộ, công chức …" and not of how many. */
function bareRate({ indicator, reading }: ReadEntry, facts: EvidenceFacts) {
  for (const { id, unit, group } of resultMeasures(indicator)) {
    const count = measureOf(reading, id);
    if (group === null || count === null || !isPersonUnit(fold(unit))) continue;
    const rate = facts.rates.find((stated) => isRateOfPeople(facts, stated));
    if (rate) return { rate: rate.text, count, unit };
  }
  return null;
}

/** Not of growth, of files, of a plan. */
const PEOPLE =
  /^[^%]{0,8}(?:%|phan tram) ?(?:so |tong so )?(?:can bo|cong chuc|vien chuc|hoc sinh|sinh vien|nguoi|lao dong|cong dan|dan so|nhan dan|hoi vien|doan vien)/;

function isRateOfPeople({ text }: EvidenceFacts, { start, end }: StatedRate): boolean {
  return PEOPLE.test(fold(text.slice(start, end + 40)));
}
