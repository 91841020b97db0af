import type { EvidenceFacts, Ratio } from '../../evidence/types';
import { resultMeasures } from '../../templates/catalogue';
import { fold } from '../../text/fold';
import { findQuantities } from '../../values/number';
import { evidenceCell, failure, measureOf, quote, readEntries, resultCell } from '../entries';
import { communeOf, isPersonUnit } from '../groups';
import type { Rule, RuleContext } from '../types';

/** A count of people that is not the n of the only n/N in its evidence. */
export const ratioCount: Rule = {
  meta: {
    code: 'PL0508',
    name: 'ratio-count',
    family: 5,
    severity: 'warning',
    messages: { other: ['row', 'cell', 'stated', 'unit', 'text', 'numerator', 'evidenceCell'] },
    yieldsTo: ['ratio-rate'],
    source: 'Phụ lục xã Thuận An, 5/2026, dòng 11 và 12: 14.033 là tử số của 14.033/17.423',
  },
  *check(context) {
    for (const { entry, indicator, reading } of readEntries(context)) {
      const [measure, second] = resultMeasures(indicator);
      if (!measure || second || entry.evidence === '' || reading.qualifier !== null) continue;
      const stated = measureOf(reading, measure.id);
      const ratio = onlyRatio(context, context.evidence(entry));
      if (stated === null || !ratio) continue;
      const unit = fold(measure.unit);
      // One person may attend several times: attendances are no fewer than persons.
      const attendances = unit.startsWith('luot') && stated > ratio.numerator;
      if ((!isPersonUnit(unit) && !unit.startsWith('luot')) || attendances) continue;
      if (stated === ratio.numerator || isStatedBeside(ratio, entry.evidence, stated)) continue;
      yield failure(
        entry,
        'other',
        {
          stated,
          unit: measure.unit,
          text: quote(ratio.text),
          numerator: ratio.numerator,
          evidenceCell: evidenceCell(entry),
        },
        { cell: resultCell(entry), spans: [ratio] },
      );
    }
  },
};

/** The one n/N of people that speaks of the whole commune: its evidence names no other place. */
function onlyRatio(context: RuleContext, facts: EvidenceFacts): Ratio | null {
  const [ratio, other] = facts.ratios;
  if (!ratio || other || !ratio.units.every((unit) => unit === null || isPersonUnit(unit))) {
    return null;
  }
  const own = communeOf(context)?.code;
  const elsewhere =
    facts.unknownPlaces.length > 0 || facts.places.some(({ commune }) => commune.code !== own);
  const ofPart = facts.parts.some(({ start, end }) => start <= ratio.start && ratio.end <= end);
  return elsewhere || ofPart ? null : ratio;
}

/** The count stands elsewhere in the evidence, of which the ratio then says something more. */
function isStatedBeside({ start, end }: Ratio, evidence: string, count: number): boolean {
  const rest = `${evidence.slice(0, start)}\n${evidence.slice(end)}`;
  return findQuantities(rest).some(({ value }) => value === count);
}
