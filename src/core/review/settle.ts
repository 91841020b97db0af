/** What remains of all that rules reported, in the order a person mends it. */
import type { Finding, Rule } from '../rules/types';
import type { Template } from '../templates/schema';

/**
 * One cause gives one finding: a rule stays silent where one it yields to has failed. First what
 * concerns the whole sheet, then row by row as the form prints them, errors before warnings before
 * notes, what could not be judged last.
 */
export function settle(
  found: readonly Finding[],
  rules: readonly Rule[],
  template: Template,
): readonly Finding[] {
  return found.filter(isNotExplained(found, rules)).sort(inMendingOrder(template));
}

function isNotExplained(found: readonly Finding[], rules: readonly Rule[]) {
  const failed = new Set(
    found
      .filter((finding) => finding.outcome === 'fails')
      .map((finding) => `${finding.name} ${finding.indicator ?? ''}`),
  );
  const yields = new Map(rules.map(({ meta }) => [meta.name, meta.yieldsTo ?? []]));
  return (finding: Finding) =>
    !(yields.get(finding.name) ?? []).some((name) =>
      failed.has(`${name} ${finding.indicator ?? ''}`),
    );
}

function inMendingOrder({ indicators }: Template) {
  const rows = new Map(indicators.map(({ id }, index) => [id, index]));
  const row = (finding: Finding) =>
    finding.indicator === null ? -1 : (rows.get(finding.indicator) ?? rows.size);
  const weight = (finding: Finding) =>
    ['error', 'warning', 'note'].indexOf(finding.severity) +
    (finding.outcome === 'cannot-judge' ? 3 : 0);
  return (a: Finding, b: Finding) =>
    row(a) - row(b) || weight(a) - weight(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
