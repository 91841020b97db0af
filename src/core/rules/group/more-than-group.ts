import type { Entry } from '../../submission/types';
import type { Group } from '../../templates/schema';
import { failure, resultCell } from '../entries';
import {
  cannotJudge,
  COMMUNE_RULES,
  COMMUNE_UNKNOWN_DATA,
  communeOf,
  communeUnknown,
  GROUP_DATA,
  groupCounts,
  groupData,
  isOfPersons,
  SIZE_DATA,
  sizeData,
} from '../groups';
import type { Rule } from '../types';

/** More of a group than the commune has: of officials, pupils, households. */
export const moreThanGroup: Rule = {
  meta: {
    code: 'PL0301',
    name: 'more-than-group',
    family: 3,
    severity: 'error',
    messages: {
      over: ['row', 'cell', 'count', 'unit', 'commune', ...GROUP_DATA, ...SIZE_DATA],
      'size-unknown': ['rows', 'commune', ...GROUP_DATA],
      'commune-unknown': COMMUNE_UNKNOWN_DATA,
    },
    optional: ['reference', 'commune'],
    yieldsTo: COMMUNE_RULES,
    source: 'Phụ lục xã Thuận An, 5/2026, dòng 7: 367 người là 100% cán bộ, công chức, viên chức',
  },
  *check(context) {
    if (context.submission.level === 'province') return;
    // The population limits every count of persons: that is `more-than-population`.
    const counts = groupCounts(context).filter(({ group }) => group !== 'population');
    if (counts.length === 0) return;
    const commune = communeOf(context);
    if (!commune) {
      yield communeUnknown(counts.map(({ entry }) => entry));
      return;
    }
    const population = context.reference.size(commune.code, 'population')?.size ?? Infinity;
    const unknown = new Map<Group, Entry[]>();
    for (const { entry, group, unit, count } of counts) {
      const size = context.reference.size(commune.code, group);
      if (!size) {
        if (isOfPersons(group) && count > population) continue; // `more-than-population` says so
        unknown.set(group, [...(unknown.get(group) ?? []), entry]);
      } else if (count > size.size) {
        yield failure(entry, 'over', {
          count,
          unit,
          commune: commune.fullName,
          ...groupData(group),
          ...sizeData(size),
        });
      }
    }
    for (const [group, entries] of unknown) {
      yield cannotJudge(entries, 'size-unknown', resultCell, {
        commune: commune.fullName,
        ...groupData(group),
      });
    }
  },
};
