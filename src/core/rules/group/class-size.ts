import { resultMeasures } from '../../templates/catalogue';
import { failure, measureOf, readEntries } from '../entries';
import { isOfPersons } from '../groups';
import type { Rule } from '../types';

/** Beyond this many people on average, a class (or a session) is hardly one. */
const MOST_PEOPLE_A_CLASS = 1000;
const FEWEST_PEOPLE_A_CLASS = 1;

/** Classes and people in one cell that cannot both be right. */
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
    },
    yieldsTo: ['more-than-group', 'more-than-population'],
    source:
      'Báo cáo 116-BC/TU, phụ lục, dòng 2.4: "78 lớp (13.132 người)", và 10 lớp 300.000 người',
  },
  *check(context) {
    for (const { entry, indicator, reading } of readEntries(context)) {
      if (indicator.wants !== 'all') continue;
      const measures = resultMeasures(indicator);
      const ofClasses = measures.find(({ kind, group }) => kind === 'count' && group === null);
      const ofPeople = measures.find(({ group }) => isOfPersons(group));
      if (!ofClasses || !ofPeople) continue;
      const classes = measureOf(reading, ofClasses.id);
      const people = measureOf(reading, ofPeople.id);
      if (classes === null || people === null) continue;
      const data = { classes, people, unit: ofClasses.unit };
      if (classes === 0) {
        if (people > 0) yield failure(entry, 'no-class', data);
      } else if (people < classes * FEWEST_PEOPLE_A_CLASS) {
        yield failure(entry, 'too-few', data);
      } else if (people > classes * MOST_PEOPLE_A_CLASS) {
        yield failure(entry, 'too-many', {
          ...data,
          average: Math.round(people / classes),
          most: MOST_PEOPLE_A_CLASS,
        });
      }
    }
  },
};
