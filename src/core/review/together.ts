/** Reviews submissions again, now that others, or earlier reports, stand beside them. */
import type { Corpus, PastReport, PeerGroup } from '../corpus/types';
import { communeOf } from '../merge/admission';
import { byJson, byText, inTurn } from '../merge/order';
import type { ReviewedSubmission } from '../merge/types';
import { isNotRun } from '../rules/not-run';
import { rules as allRules } from '../rules/registry';
import type { Submission } from '../submission/types';
import { applyWaivers } from '../waivers/apply';
import { createRuleContext, type ReviewOptions } from './context';
import { runRules } from './run';
import { settle } from './settle';

/**
 * Adds what the rules on history and peers find; what the others found is kept.
 * @param corpus what stands beside each submission, the same object of peers for all of a group
 */
export function reviewTogether(
  reviewed: ReviewedSubmission,
  options: Omit<ReviewOptions, 'corpus'>,
  corpus: Corpus,
): ReviewedSubmission {
  const { submission, waivers } = reviewed;
  const context = createRuleContext(submission, { ...options, corpus });
  const comparing = allRules.filter(({ meta }) => meta.needs !== undefined);
  const again = new Set(comparing.map(({ meta }) => meta.code));
  const kept = reviewed.findings
    .filter((finding) => !again.has(finding.rule) && !isNotRun(finding))
    .map((finding) => ({ ...finding, waiver: null }));
  const found = settle([...kept, ...runRules(comparing, context)], allRules, options.template);
  return { ...reviewed, ...applyWaivers(submission, found, waivers) };
}

/** One submission a commune, all of one form and period; null when there is but one. */
export function peerGroup(reviewed: readonly ReviewedSubmission[]): PeerGroup | null {
  if (reviewed.length < 2) return null;
  const code = ({ submission }: { submission: Submission }) =>
    submission.commune.chosen?.value.code ?? '';
  return { reports: [...reviewed].sort((a, b) => (code(a) < code(b) ? -1 : 1)) };
}

/**
 * The earlier reports of a submission's commune on its form, latest period first, whatever the order
 * of `past`; null when there is none, or nothing says whose or when the submission is.
 */
export function historyOf(
  submission: Submission,
  past: readonly PastReport[],
): readonly PastReport[] | null {
  const code = communeOf(submission)?.code;
  const current = submission.period.chosen?.value;
  if (code === undefined || !current) return null;
  const earlier = past.filter(
    (report) =>
      report.commune === code &&
      report.template === submission.template.id &&
      report.period.id !== current.id &&
      report.period.to <= current.to &&
      report.period.from <= current.from,
  );
  return earlier.length === 0 ? null : earlier.sort(latestFirst);
}

const latestFirst = inTurn<PastReport>(
  (a, b) => byText(b.period.to, a.period.to),
  (a, b) => byText(b.period.from, a.period.from),
  (a, b) => byText(a.file, b.file),
  (a, b) => byText(a.sheet, b.sheet),
  byJson,
);
