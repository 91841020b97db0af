import type { Part } from '../../evidence/types';
import { resultMeasures } from '../../templates/catalogue';
import type { Indicator, Measure } from '../../templates/schema';
import { boundsOf } from '../bounds';
import { evidenceCell, failure, measureOf, quote, readEntries, type ReadEntry } from '../entries';
import { unitsOfMeasure } from '../evidence/shares';
import { isOfPersons, isPersonUnit } from '../groups';
import type { Report, Rule, RuleContext } from '../types';

/** Classes (or sessions) and people, in one cell or one part of the evidence, that cannot both be right. */
export const classSize: Rule = {
  meta: {
    code: 'PL0304',
    name: 'class-size',
    family: 3,
    severity: 'warning',
    messages: {
      'no-class': ['row', 'cell', 'classes', 'people', 'unit'],
      'too-few': ['row', 'cell', 'classes', 'people', 'unit'],
      'too-many': ['row', 'cell', 'classes', 'people', 'unit', 'average', 'most'],
      'part-too-many': ['row', 'cell', 'text', 'classes', 'people', 'unit', 'average', 'most'],
    },
    yieldsTo: ['more-than-group', 'more-than-population', 'place-over-population'],
    source:
      'Báo cáo 116-BC/TU, phụ lục, dòng 2.4: "78 lớp (13.132 người)", và 10 lớp 300.000 người',
  },
  *check(context) {
    for (const read of readEntries(context)) {
      const measures = classesAndPeople(read.indicator);
      if (!measures) continue;
      const report = judgeResult(read, measures, context) ?? judgeParts(read, measures, context);
      if (report) yield report;
    }
  },
};

interface Measures {
  readonly ofClasses: Measure;
  readonly ofPeople: Measure;
}

function classesAndPeople(indicator: Indicator): Measures | null {
  if (indicator.wants !== 'all') return null;
  const measures = resultMeasures(indicator);
  const ofClasses = measures.find(({ kind, group }) => kind === 'count' && group === null);
  const ofPeople = measures.find(({ group }) => isOfPersons(group));
  return ofClasses && ofPeople ? { ofClasses, ofPeople } : null;
}

function judgeResult(
  { entry, reading }: ReadEntry,
  { ofClasses, ofPeople }: Measures,
  { template }: RuleContext,
): Report | null {
  const classes = measureOf(reading, ofClasses.id);
  const people = measureOf(reading, ofPeople.id);
  if (classes === null || people === null) return null;
  const data = { classes, people, unit: ofClasses.unit };
  if (classes === 0) return people > 0 ? failure(entry, 'no-class', data) : null;
  // Each class has at least one person.
  if (people < classes) return failure(entry, 'too-few', data);
  const most = template.thresholds.mostPeopleAClass;
  if (people <= classes * most) return null;
  return failure(entry, 'too-many', { ...data, average: Math.round(people / classes), most });
}

/** "Xã X 10 lớp: 12.000 người" in the evidence: the first such part. */
function judgeParts(
  { entry }: ReadEntry,
  { ofClasses }: Measures,
  context: RuleContext,
): Report | null {
  const most = context.template.thresholds.mostPeopleAClass;
  for (const part of entry.evidence === '' ? [] : context.evidence(entry).parts) {
    const classes = onlyQuantity(part, (unit) => unitsOfMeasure(ofClasses).has(unit));
    const people = onlyQuantity(part, isPersonUnit);
    if (!classes || !people || classes.qualifier !== null || classes.value === 0) continue;
    const least = boundsOf(people.value, people.qualifier).low;
    if (least <= classes.value * most) continue;
    const average = Math.round(least / classes.value);
    const data = { classes: classes.value, people: people.value, unit: ofClasses.unit };
    return failure(
      entry,
      'part-too-many',
      { ...data, text: quote(part.text), average, most },
      { cell: evidenceCell(entry), spans: [part] },
    );
  }
  return null;
}

/** The quantity of a part in some unit; null where there are several: which belongs to which? */
function onlyQuantity({ quantities }: Part, has: (unit: string) => boolean) {
  const [only, ...more] = quantities.filter(({ unit }) => unit !== null && has(unit));
  return more.length === 0 ? (only ?? null) : null;
}
