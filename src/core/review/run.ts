/** Runs rules; what they cannot do is a finding too. */
import { notRun } from '../rules/not-run';
import { ruleCrashed } from '../rules/rule-crashed';
import type { Finding, Need, Report, Rule, RuleContext, RuleMeta } from '../rules/types';
import type { Template } from '../templates/schema';

/**
 * All that the rules report, in no order. Rules that lack what they need are named once a need; the
 * province's own appendix has neither an earlier one of a commune nor others beside it.
 */
export function runRules(given: readonly Rule[], context: RuleContext): readonly Finding[] {
  const alone = context.submission.level === 'province';
  const rules = alone ? given.filter(({ meta }) => meta.needs === undefined) : given;
  const lacking = (need: Need) => rules.filter(({ meta }) => meta.needs === need);
  const absent = (['history', 'peers'] as const).filter(
    (need) => context.corpus[need] === null && lacking(need).length > 0,
  );
  const notices = absent.map((need) =>
    toFinding(notRun[need], context.template, {
      ...NOWHERE,
      messageId: 'absent',
      data: { rules: lacking(need).map(({ meta }) => meta.code) },
    }),
  );
  const able = rules.filter(({ meta }) => !absent.some((need) => need === meta.needs));
  return [...notices, ...able.flatMap((rule) => runRule(rule, context))];
}

const NOWHERE = { indicator: null, cell: null, outcome: 'cannot-judge' } as const;

function runRule(rule: Rule, context: RuleContext): Finding[] {
  try {
    return Array.from(rule.check(context), (report) =>
      toFinding(rule.meta, context.template, report),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const data = { rule: rule.meta.code, reason };
    const report = { ...NOWHERE, messageId: 'crashed', data };
    return [toFinding(ruleCrashed, context.template, report)];
  }
}

function toFinding(meta: RuleMeta, { severities }: Template, report: Report): Finding {
  const tuned = severities.find(({ rule }) => rule === meta.name)?.severity;
  return {
    rule: meta.code,
    name: meta.name,
    family: meta.family,
    severity: tuned ?? report.severity ?? meta.severity,
    outcome: report.outcome,
    indicator: report.indicator,
    cell: report.cell,
    messageId: report.messageId,
    data: report.data ?? {},
    suggestions: report.suggestions ?? [],
    spans: report.spans ?? [],
    waiver: null,
  };
}
