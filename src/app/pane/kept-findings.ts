import type { Received } from '../../core/merge/types';
import type { Finding } from '../../core/rules/types';

/**
 * Every check makes all findings anew, most of them just as they were: those stay the same objects,
 * so that what draws them need not.
 */
export function withKeptFindings(before: Received | undefined, now: Received): Received {
  const known = new Map(
    before?.submissions.map(({ submission, findings }) => [
      submission.sheet,
      new Map(findings.map((finding) => [JSON.stringify(finding), finding])),
    ]),
  );
  if (known.size === 0) return now;
  const submissions = now.submissions.map((reviewed) => {
    const own = known.get(reviewed.submission.sheet);
    const findings = reviewed.findings.map((finding) => keptOf(finding, own) ?? finding);
    return { ...reviewed, findings };
  });
  return { ...now, submissions };
}

/** Each at most once: two alike are two. */
function keptOf(finding: Finding, known?: Map<string, Finding>): Finding | undefined {
  const key = JSON.stringify(finding);
  const kept = known?.get(key);
  known?.delete(key);
  return kept;
}
