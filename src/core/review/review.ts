/** Runs the rules over a submission. */
import { rules as allRules } from '../rules/registry';
import { ruleCrashed } from '../rules/rule-crashed';
import type { Finding, Report, Rule, RuleContext, RuleMeta } from '../rules/types';
import type { Submission } from '../submission/types';
import { createRuleContext, type ReviewOptions } from './context';

/**
 * All findings of a submission, in the order a person mends them: first what concerns the whole
 * sheet, then row by row as the form prints them, errors before warnings before notes.
 */
export function reviewSubmission(
  submission: Submission,
  options: ReviewOptions,
  rules: readonly Rule[] = allRules,
): readonly Finding[] {
  const context = createRuleContext(submission, options);
  const found = rules.flatMap((rule) => runRule(rule, context));
  return found.filter(isNotExplained(found, rules)).sort(inMendingOrder(context));
}

function runRule(rule: Rule, context: RuleContext): Finding[] {
  try {
    return Array.from(rule.check(context), (report) => toFinding(rule.meta, report));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      toFinding(ruleCrashed, {
        indicator: null,
        cell: null,
        outcome: 'cannot-judge',
        messageId: 'crashed',
        data: { rule: rule.meta.code, reason },
      }),
    ];
  }
}

function toFinding(meta: RuleMeta, report: Report): Finding {
  return {
    rule: meta.code,
    name: meta.name,
    family: meta.family,
    severity: report.severity ?? meta.severity,
    outcome: report.outcome,
    indicator: report.indicator,
    cell: report.cell,
    messageId: report.messageId,
    data: report.data ?? {},
    suggestions: report.suggestions ?? [],
  };
}

/** One cause gives one finding: a rule stays silent where one it yields to has failed. */
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

function inMendingOrder(context: RuleContext) {
  const rows = new Map(context.template.indicators.map(({ id }, index) => [id, index]));
  const row = (finding: Finding) =>
    finding.indicator === null ? -1 : (rows.get(finding.indicator) ?? rows.size);
  const weight = (finding: Finding) =>
    ['error', 'warning', 'note'].indexOf(finding.severity) +
    (finding.outcome === 'cannot-judge' ? 3 : 0);
  return (a: Finding, b: Finding) =>
    row(a) - row(b) || weight(a) - weight(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
