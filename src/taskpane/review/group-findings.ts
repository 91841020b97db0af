/** Findings in the order and the groups they are shown in. */
import type { Finding } from '../../core/rules/types';
import type { Template } from '../../core/templates/schema';
import { MARKS, markOf, type Mark } from '../common/marks';

export interface FindingItem {
  /** The same for the same finding after the next check, so that what was open stays open. */
  readonly key: string;
  readonly finding: Finding;
}

export interface FindingGroup {
  readonly key: string;
  /** The severity of all in it, or their row: an indicator, null for the whole appendix. */
  readonly of: { readonly mark: Mark } | { readonly indicator: string | null };
  readonly items: readonly FindingItem[];
}

export type Grouping = 'severity' | 'row';

/** What fails and is open; the rest is shown apart. */
export function groupFindings(
  findings: readonly Finding[],
  grouping: Grouping,
  template: Template,
): readonly FindingGroup[] {
  return grouping === 'severity' ? bySeverity(findings) : byRow(findings, template);
}

function bySeverity(findings: readonly Finding[]): readonly FindingGroup[] {
  const items = withKeys(findings);
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

export function withKeys(findings: readonly Finding[]): FindingItem[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, messageId, indicator, cell } = finding;
    const key = [rule, messageId, indicator ?? '', cell ?? ''].join(' ');
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return { key: before === 0 ? key : `${key} ${String(before)}`, finding };
  });
}

/** Why something could not be judged, and where. */
export interface Unjudged {
  readonly key: string;
  /** The first of its kind: its words stand for all. */
  readonly finding: Finding;
  /** Each once; none for what concerns the whole appendix. */
  readonly cells: readonly string[];
}

/** One for each reason, in the order they first come in. */
export function unjudgedByReason(findings: readonly Finding[]): readonly Unjudged[] {
  const reasons = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.outcome !== 'cannot-judge') continue;
    const reason = `${finding.rule} ${finding.messageId}`;
    const alike = reasons.get(reason);
    if (alike) alike.push(finding);
    else reasons.set(reason, [finding]);
  }
  return [...reasons].flatMap(([key, alike]) => {
    const [finding] = alike;
    const cells = [...new Set(alike.flatMap(({ cell }) => cell ?? []))];
    return finding ? [{ key, finding, cells }] : [];
  });
}
