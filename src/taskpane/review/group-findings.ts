/** Findings in the order and the groups they are shown in. */
import type { Finding } from '../../core/rules/types';
import type { Template } from '../../core/templates/schema';
import { MARKS, markOf, type Mark } from '../common/marks';

export interface FindingItem {
  /** The same for the same finding after the next check, so that what was open stays open. */
  readonly key: string;
  readonly finding: Finding;
  /** Others that could not be judged for the same reason: said once, for all their cells. */
  readonly alike: readonly Finding[];
}

export interface FindingGroup {
  readonly key: string;
  /** The severity of all in it, or their row: an indicator, null for the whole appendix. */
  readonly of: { readonly mark: Mark } | { readonly indicator: string | null };
  readonly items: readonly FindingItem[];
}

export type Grouping = 'severity' | 'row';

export function groupFindings(
  findings: readonly Finding[],
  grouping: Grouping,
  template: Template,
): readonly FindingGroup[] {
  return grouping === 'severity' ? bySeverity(findings) : byRow(findings, template);
}

function bySeverity(findings: readonly Finding[]): readonly FindingGroup[] {
  const items = joinAlike(withKeys(findings));
  return MARKS.map((mark) => ({
    key: mark,
    of: { mark },
    items: items.filter(({ finding }) => markOf(finding) === mark),
  })).filter(hasItems);
}

function byRow(findings: readonly Finding[], template: Template): readonly FindingGroup[] {
  const items = withKeys(findings).sort(
    (one, other) => MARKS.indexOf(markOf(one.finding)) - MARKS.indexOf(markOf(other.finding)),
  );
  return [null, ...template.indicators.map(({ id }) => id)]
    .map((indicator) => ({
      key: indicator ?? '',
      of: { indicator },
      items: items.filter(({ finding }) => finding.indicator === indicator),
    }))
    .filter(hasItems);
}

function hasItems({ items }: FindingGroup): boolean {
  return items.length > 0;
}

function withKeys(findings: readonly Finding[]): FindingItem[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, messageId, indicator, cell } = finding;
    const key = [rule, messageId, indicator ?? '', cell ?? ''].join(' ');
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return { key: before === 0 ? key : `${key} ${String(before)}`, finding, alike: [] };
  });
}

function joinAlike(items: readonly FindingItem[]): readonly FindingItem[] {
  const first = new Map<string, { item: FindingItem; alike: Finding[] }>();
  const joined: FindingItem[] = [];
  for (const item of items) {
    const { finding } = item;
    if (finding.outcome !== 'cannot-judge') {
      joined.push(item);
      continue;
    }
    const reason = `${finding.rule} ${finding.messageId}`;
    const known = first.get(reason);
    if (known) {
      known.alike.push(finding);
      continue;
    }
    const alike: Finding[] = [];
    first.set(reason, { item, alike });
    joined.push({ ...item, alike });
  }
  return joined;
}
