/** What rules ask of groups: who is counted, how many there are, and how both are worded. */
import type { Commune } from '../places/types';
import type { GroupSize } from '../reference/types';
import type { CellName, Entry } from '../submission/types';
import type { Group } from '../templates/schema';
import { boundsOf } from './bounds';
import { measureOf, readEntries } from './entries';
import type { FindingData, Report, RuleContext } from './types';

const GROUP_WORDS: Record<Group, { readonly vi: string; readonly en: string }> = {
  population: { vi: 'dân số', en: 'population' },
  adults: { vi: 'người trưởng thành', en: 'adults' },
  'eligible-for-id': {
    vi: 'người đủ điều kiện định danh điện tử',
    en: 'persons eligible for electronic identification',
  },
  households: { vi: 'hộ gia đình', en: 'households' },
  villages: { vi: 'thôn, tổ dân phố', en: 'villages and residential groups' },
  officials: { vi: 'cán bộ, công chức, viên chức', en: 'officials and public employees' },
  students: { vi: 'học sinh, sinh viên', en: 'pupils and students' },
  workers: {
    vi: 'người lao động trong doanh nghiệp, hợp tác xã',
    en: 'workers of enterprises and cooperatives',
  },
  disabled: { vi: 'người khuyết tật', en: 'disabled people' },
  'poor-and-minorities': {
    vi: 'người nghèo, đồng bào dân tộc thiểu số',
    en: 'poor people and ethnic minorities',
  },
};

const SOURCE_WORDS: Record<GroupSize['source'], { readonly vi: string; readonly en: string }> = {
  given: { vi: 'số liệu nền của tỉnh', en: 'reference figures of the province' },
  'own-sheet': {
    vi: 'số liệu nền trong tệp của xã',
    en: "reference figures in the commune's own file",
  },
  'built-in': { vi: 'tham khảo, chưa xác nhận', en: 'for reference, not confirmed' },
};

/** What people call the group. */
export function groupName(language: 'vi' | 'en', group: Group): string {
  return GROUP_WORDS[group][language];
}

/** Where a size came from, in words. */
export function sourceName(language: 'vi' | 'en', { source }: GroupSize): string {
  return SOURCE_WORDS[source][language];
}

/** Data of every message that names a group. */
export function groupData(group: Group): FindingData {
  return { group: GROUP_WORDS[group].vi, groupEn: GROUP_WORDS[group].en };
}
export const GROUP_DATA = ['group', 'groupEn'];

/** Data of every message that names the size of a group. */
export function sizeData({ size, source }: GroupSize): FindingData {
  return { size, source: SOURCE_WORDS[source].vi, sourceEn: SOURCE_WORDS[source].en };
}
export const SIZE_DATA = ['size', 'source', 'sourceEn'];

/**
 * Lighter where a count is only a little more than a size nobody confirmed.
 * @returns nothing where the rule's own severity is right
 */
export function severityBeyond(
  { size, source }: GroupSize,
  count: number,
  { template }: RuleContext,
): Pick<Report, 'severity'> {
  const doubtful = size * (1 + template.thresholds.unconfirmedMargin);
  return source === 'built-in' && count <= doubtful ? { severity: 'warning' } : {};
}

/** True for groups whose unit is persons. */
export function isOfPersons(group: Group | null): group is Group {
  return group !== null && group !== 'households' && group !== 'villages';
}

/** Folded units that count persons. */
export const PERSON_UNITS: ReadonlySet<string> = new Set([
  ...['nguoi', 'nguoi dan', 'nguoi lao dong', 'lao dong', 'cong dan', 'hoc vien', 'can bo'],
  ...['cong chuc', 'vien chuc', 'cong nhan', 'giao vien', 'hoc sinh', 'sinh vien', 'em'],
]);

/** True for a folded unit that counts persons; `luot` and `luot nguoi` count attendances. */
export function isPersonUnit(unit: string | null): boolean {
  return unit !== null && PERSON_UNITS.has(unit);
}

export interface GroupCount {
  readonly entry: Entry;
  readonly group: Group;
  /** The unit of the measure, `người`. */
  readonly unit: string;
  /** What the figure proves at least: nothing for `dưới 500`. Above 0. */
  readonly count: number;
}

/** The counts of the results that a group limits; of several in one row the largest. */
export function groupCounts(context: RuleContext): readonly GroupCount[] {
  return readEntries(context).flatMap(({ entry, indicator, reading }) => {
    const largest = new Map<Group, GroupCount>();
    for (const { id, group, unit } of indicator.measures) {
      const value = measureOf(reading, id);
      if (group === null || value === null) continue;
      const count = boundsOf(value, reading.qualifier).low;
      if (count > (largest.get(group)?.count ?? 0)) {
        largest.set(group, { entry, group, unit, count });
      }
    }
    return [...largest.values()];
  });
}

/** The commune of the submission; null when nothing says whose it is. */
export function communeOf({ submission }: RuleContext): Commune | null {
  return submission.commune.chosen?.value ?? null;
}

/**
 * The size of a group where the submission is from: in its commune, or in all communes together for
 * the province's own appendix. null where it is not known, of every one of them.
 */
export function sizeOf(context: RuleContext, group: Group): GroupSize | null {
  const { submission, reference, places } = context;
  if (submission.level === 'commune') {
    const commune = communeOf(context);
    return commune && reference.size(commune.code, group);
  }
  let all: GroupSize = { size: 0, source: 'given' };
  for (const { code } of places.communes) {
    const one = reference.size(code, group);
    if (!one) return null;
    all = { size: all.size + one.size, source: one.source === 'given' ? all.source : one.source };
  }
  return all;
}

/** What the rules on a commune's people answer when nothing says which commune it is. */
export function communeUnknown(entries: readonly Entry[]): Report {
  return {
    indicator: null,
    cell: null,
    outcome: 'cannot-judge',
    messageId: 'commune-unknown',
    data: { rows: rowsOf(entries) },
  };
}
export const COMMUNE_UNKNOWN_DATA = ['rows'];
/** Findings that already say that the commune is not known. */
export const COMMUNE_RULES = ['commune-missing', 'communes-several'];

/** The rows, each once, in the order given: `7, 8`. */
export function rowsOf(entries: readonly Entry[]): string {
  return [...new Set(entries.map(({ indicator }) => indicator))].join(', ');
}

/** "Cannot judge" of several rows at once, placed at the first of them. */
export function cannotJudge(
  entries: readonly Entry[],
  messageId: string,
  cell: (entry: Entry) => CellName,
  data: FindingData,
): Report {
  const [first] = entries;
  return {
    indicator: first?.indicator ?? null,
    cell: first ? cell(first) : null,
    outcome: 'cannot-judge',
    messageId,
    data: { rows: rowsOf(entries), ...data },
  };
}
