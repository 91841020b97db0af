/** Runs the rules over a submission. */
import type { ReviewedSubmission } from '../merge/types';
import { documentsOf } from '../rules/evidence/mentions';
import { rules as allRules } from '../rules/registry';
import type { Finding, Rule } from '../rules/types';
import type { Submission } from '../submission/types';
import { applyWaivers } from '../waivers/apply';
import type { Waiver } from '../waivers/types';
import { createRuleContext, type ReviewOptions } from './context';
import { runRules } from './run';
import { settle } from './settle';

/** All findings of a submission, in the order a person mends them. */
export function reviewSubmission(
  submission: Submission,
  options: ReviewOptions,
  rules: readonly Rule[] = allRules,
): readonly Finding[] {
  const context = createRuleContext(submission, options);
  return settle(runRules(rules, context), rules, context.template);
}

/** The review with all that later steps ask of it. @param waivers all of the workbook */
export function review(
  submission: Submission,
  options: ReviewOptions,
  waivers: readonly Waiver[],
): ReviewedSubmission {
  const context = createRuleContext(submission, options);
  const found = settle(runRules(allRules, context), allRules, context.template);
  return {
    submission,
    ...applyWaivers(submission, found, waivers),
    waivers,
    documents: documentsOf(context),
  };
}
