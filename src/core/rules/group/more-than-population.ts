import { nameInText } from '../../places/in-text';
import { failure, resultCell } from '../entries';
import {
  cannotJudge,
  COMMUNE_RULES,
  COMMUNE_UNKNOWN_DATA,
  communeOf,
  communeUnknown,
  groupCounts,
  isOfPersons,
  severityBeyond,
  SIZE_DATA,
  sizeData,
  sizeOf,
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
      'over-province': ['row', 'cell', 'count', 'unit', ...SIZE_DATA],
      'population-unknown': ['rows', 'commune'],
      'commune-unknown': COMMUNE_UNKNOWN_DATA,
    },
    optional: ['reference', 'commune'],
    yieldsTo: ['more-than-group', ...COMMUNE_RULES],
    source: 'Báo cáo 116-BC/TU, phụ lục, dòng 2.4: 300.000 người ở xã có 70.737 dân',
  },
  *check(context) {
    const counts = groupCounts(context).filter(({ group }) => isOfPersons(group));
    if (counts.length === 0) return;
    const population = sizeOf(context, 'population');
    if (context.submission.level === 'province') {
      for (const { entry, unit, count } of counts) {
        if (!population || count <= population.size) continue;
        yield failure(entry, 'over-province', { count, unit, ...sizeData(population) });
      }
      return;
    }
    const entries = counts.map(({ entry }) => entry);
    const commune = communeOf(context);
    if (!commune) {
      yield communeUnknown(entries);
      return;
    }
    if (!population) {
      yield cannotJudge(entries, 'population-unknown', resultCell, {
        commune: nameInText(commune),
      });
      return;
    }
    for (const { entry, unit, count } of counts) {
      if (count <= population.size) continue;
      yield failure(
        entry,
        'over',
        { count, unit, commune: nameInText(commune), ...sizeData(population) },
        severityBeyond(population, count, context),
      );
    }
  },
};
