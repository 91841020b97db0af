import { nameInText } from '../../places/in-text';
import type { Part } from '../../evidence/types';
import type { Entry } from '../../submission/types';
import type { Commune } from '../../places/types';
import type { Indicator } from '../../templates/schema';
import { fold } from '../../text/fold';
import { boundsOf } from '../bounds';
import { entriesOf, evidenceCell, failure, quote } from '../entries';
import { cannotJudge, isPersonUnit, severityBeyond, SIZE_DATA, sizeData } from '../groups';
import type { Rule } from '../types';

/** A commune named in the evidence with more people than live there. */
export const placeOverPopulation: Rule = {
  meta: {
    code: 'PL0303',
    name: 'place-over-population',
    family: 3,
    severity: 'error',
    messages: {
      over: ['row', 'cell', 'text', 'count', 'commune', ...SIZE_DATA],
      'population-unknown': ['rows', 'commune'],
    },
    optional: ['reference'],
    yieldsTo: ['more-than-group', 'more-than-population'],
    source: 'Báo cáo 116-BC/TU, phụ lục, dòng 2.4: "Xã Liên Hương 10 lớp: 300.000 người"',
  },
  *check(context) {
    const unknown = new Map<Commune, Entry[]>();
    for (const entry of entriesOf(context)) {
      if (entry.evidence === '' || countsAttendances(context.indicator(entry.indicator))) continue;
      for (const part of context.evidence(entry).parts) {
        const count = personsOf(part);
        if (!part.place || count === 0) continue;
        const { commune } = part.place;
        const population = context.reference.size(commune.code, 'population');
        if (!population) {
          unknown.set(commune, [...(unknown.get(commune) ?? []), entry]);
        } else if (count > population.size) {
          yield failure(
            entry,
            'over',
            {
              text: quote(part.text),
              count,
              commune: nameInText(commune),
              ...sizeData(population),
            },
            {
              cell: evidenceCell(entry),
              spans: [part],
              ...severityBeyond(population, count, context),
            },
          );
        }
      }
    }
    for (const [commune, entries] of unknown) {
      yield cannotJudge(entries, 'population-unknown', evidenceCell, {
        commune: nameInText(commune),
      });
    }
  },
};

/** Where attendances are counted (row 11 of the commune form), people may come several times. */
function countsAttendances(indicator: Indicator): boolean {
  return indicator.measures.some(({ unit }) => fold(unit).startsWith('luot'));
}

/** The most persons the part surely speaks of. */
function personsOf({ quantities }: Part): number {
  return Math.max(
    0,
    ...quantities
      .filter(({ unit }) => isPersonUnit(unit))
      .map(({ value, qualifier }) => boundsOf(value, qualifier).low),
  );
}
