/** `compare` for a person: commune by commune, what was mended, what was not, what is new. */
import { isNotRun } from '../../core/rules/not-run';
import type { Finding } from '../../core/rules/types';
import type { ReviewedSubmission } from '../../core/merge/types';
import type { Session } from '../session';
import { printChanges } from './changed-rows-text';
import { countsOf, type Compared, type ComparedPair } from './compared';
import { printFinding, printVoided } from './finding-text';
import { communeText, formText, submissionPeriod } from './submission-text';

export function printCompared(session: Session, compared: Compared): void {
  const { terminal, text } = session;
  terminal.print({ style: 'bold', text: `${compared.old.file} → ${compared.new.file}` });
  for (const { file, status } of [compared.old, compared.new]) {
    if (status === 'partly-read') terminal.paragraph(['  '], `${file}: ${text('partly-read')}`);
  }
  for (const pair of compared.pairs) printPair(session, pair);
  printLone(session, 'compare-only-old', compared.onlyOld);
  printLone(session, 'compare-only-new', compared.onlyNew);
  terminal.print({
    style: 'bold',
    text: text('compare-summary', { ...countsOf(compared.pairs) }),
  });
}

function printPair(session: Session, { before, after, comparison }: ComparedPair): void {
  const { terminal, text } = session;
  const version = ({ submission }: ReviewedSubmission) =>
    text('compare-version', {
      period: submissionPeriod(session, submission),
      sheet: submission.sheet,
    });
  const of = {
    commune: communeText(session, after.submission),
    form: formText(session, after.submission),
  };
  terminal.paragraph(
    ['  '],
    text('compare-pair', { ...of, old: version(before), new: version(after) }),
  );
  const { mended, still, waived, notJudged, changed } = comparison;
  const parts: readonly (readonly ['mended' | 'still' | 'new' | 'waived', readonly Finding[]])[] = [
    // What is gone needs no suggestion any more, and no waiver.
    ['mended', mended.map((finding) => ({ ...finding, suggestions: [], waiver: null }))],
    ['still', still.map((both) => both.after)],
    ['new', comparison.new],
    ['waived', waived.map((both) => both.after)],
  ];
  if (parts.every(([, findings]) => findings.length === 0)) {
    terminal.print('  ', text('compare-nothing-found'));
  }
  for (const [fate, findings] of parts) {
    if (findings.length === 0) continue;
    const title = text(`compare-${fate}`, { count: findings.length });
    terminal.print('  ', { style: 'bold', text: title });
    for (const finding of findings) printFinding(session, finding);
  }
  for (const waiver of after.voided) printVoided(session, waiver);
  const judged = (findings: readonly Finding[]) =>
    findings.filter((finding) => !isNotRun(finding)).length;
  const counts = {
    settled: judged(notJudged.settled),
    still: judged(notJudged.still.map((both) => both.after)),
    new: judged(notJudged.new),
  };
  if (Object.values(counts).some((count) => count > 0)) {
    terminal.paragraph(['  '], { style: 'dim', text: text('compare-not-judged', counts) });
  }
  printChanges(session, changed);
  terminal.print();
}

function printLone(
  session: Session,
  word: 'compare-only-old' | 'compare-only-new',
  lone: readonly ReviewedSubmission[],
): void {
  const { terminal, text } = session;
  if (lone.length === 0) return;
  const submissions = lone.map(
    ({ submission }) => `${communeText(session, submission)} (${formText(session, submission)})`,
  );
  terminal.paragraph(['  '], text(word, { submissions }));
  terminal.print();
}
