import { nameInText } from '../../places/in-text';
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
  sizeOf,
  type GroupCount,
} from '../groups';
import type { Report, Rule, RuleContext } from '../types';

/** More of a group than the commune has: of officials, pupils, households. */
export const moreThanGroup: Rule = {
  meta: {
    code: 'PL0301',
    name: 'more-than-group',
    family: 3,
    severity: 'error',
    messages: {
      over: ['row', 'cell', 'count', 'unit', 'commune', ...GROUP_DATA, ...SIZE_DATA],
      'over-province': ['row', 'cell', 'count', 'unit', ...GROUP_DATA, ...SIZE_DATA],
      'size-unknown': ['rows', 'commune', ...GROUP_DATA],
      'commune-unknown': COMMUNE_UNKNOWN_DATA,
    },
    optional: ['reference', 'commune'],
    yieldsTo: COMMUNE_RULES,
    source: 'Phụ lục xã Thuận An, 5/2026, dòng 7: 367 người là 100% cán bộ, công chức, viên chức',
  },
  *check(context) {
    // The population limits every count of persons: that is `more-than-population`.
    const counts = groupCounts(context).filter(({ group }) => group !== 'population');
    if (counts.length === 0) return;
    if (context.submission.level === 'province') {
      yield* overProvince(context, counts);
      return;
    }
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
          commune: nameInText(commune),
          ...groupData(group),
          ...sizeData(size),
        });
      }
    }
    for (const [group, entries] of unknown) {
      yield cannotJudge(entries, 'size-unknown', resultCell, {
        commune: nameInText(commune),
        ...groupData(group),
      });
    }
  },
};

/** Where the group is known of all communes: nobody asks the province for what it lacks. */
function* overProvince(context: RuleContext, counts: readonly GroupCount[]): Iterable<Report> {
  for (const { entry, group, unit, count } of counts) {
    const all = sizeOf(context, group);
    if (!all || count <= all.size) continue;
    yield failure(entry, 'over-province', { count, unit, ...groupData(group), ...sizeData(all) });
  }
}
