import { failure, resultCell } from '../entries';
import {
  cannotJudge,
  COMMUNE_RULES,
  COMMUNE_UNKNOWN_DATA,
  communeOf,
  communeUnknown,
  groupCounts,
  isOfPersons,
  SIZE_DATA,
  sizeData,
} from '../groups';
import type { Rule } from '../types';

/** More persons than the commune has people, whatever group is counted. */
export const moreThanPopulation: Rule = {
  meta: {
    code: 'PL0302',
    name: 'more-than-population',
    family: 3,
    severity: 'error',
    messages: {
      over: ['row', 'cell', 'count', 'unit', 'commune', ...SIZE_DATA],
      'population-unknown': ['rows', 'commune'],
      'commune-unknown': COMMUNE_UNKNOWN_DATA,
    },
    optional: ['reference', 'commune'],
    yieldsTo: ['more-than-group', ...COMMUNE_RULES],
    source: 'Báo cáo 116-BC/TU, phụ lục, dòng 2.4: 300.000 người ở xã có 70.737 dân',
  },
  *check(context) {
    if (context.submission.level === 'province') return;
    const counts = groupCounts(context).filter(({ group }) => isOfPersons(group));
    if (counts.length === 0) return;
    const entries = counts.map(({ entry }) => entry);
    const commune = communeOf(context);
    if (!commune) {
      yield communeUnknown(entries);
      return;
    }
    const population = context.reference.size(commune.code, 'population');
    if (!population) {
      yield cannotJudge(entries, 'population-unknown', resultCell, { commune: commune.fullName });
      return;
    }
    for (const { entry, unit, count } of counts) {
      if (count <= population.size) continue;
      yield failure(entry, 'over', {
        count,
        unit,
        commune: commune.fullName,
        ...sizeData(population),
      });
    }
  },
};
