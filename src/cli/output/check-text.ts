/** `check` for a person: file by file, what is wrong, where, and what to do. */
import type { Received, ReviewedSubmission } from '../../core/merge/types';
import { isNotRun } from '../../core/rules/not-run';
import type { Finding } from '../../core/rules/types';
import { OWN_SHEETS } from '../../core/submission/metadata';
import { refusalMessage } from '../../i18n/ledger-words';
import type { Session } from '../session';
import { summarise } from '../summary';
import { printFinding, printVoided } from './finding-text';
import { printNotRun } from './not-run-text';
import { communeText, formText, submissionPeriod } from './submission-text';
import { printSummary } from './summary-text';

export function printChecked(session: Session, received: readonly Received[]): void {
  for (const file of received) printFile(session, file);
  const reviewed = received.flatMap(({ submissions }) => submissions);
  printNotRun(session, reviewed);
  printSummary(session, summarise(reviewed));
}

function printFile(session: Session, file: Received): void {
  const { terminal, text, language } = session;
  terminal.print({ style: 'bold', text: file.file });
  if (file.refusal) {
    const reason = refusalMessage(language, file.refusal);
    terminal.paragraph(['  ', { style: 'red', text: text('refused') }, '  '], reason);
  }
  if (file.status === 'partly-read') terminal.paragraph(['  '], text('partly-read'));
  for (const reviewed of file.submissions) printSubmission(session, reviewed);
  const ignored = file.ignoredSheets.filter((sheet) => !OWN_SHEETS.has(sheet));
  if (ignored.length > 0) {
    terminal.paragraph(['  '], text('sheets-ignored', { sheets: ignored }));
  }
  terminal.print();
}

/** What is to be mended first, then what could not be judged, then what was accepted. */
function printSubmission(session: Session, reviewed: ReviewedSubmission): void {
  const { terminal, text } = session;
  const { submission, voided } = reviewed;
  terminal.paragraph(
    ['  '],
    text('submission', {
      commune: communeText(session, submission),
      period: submissionPeriod(session, submission),
      sheet: submission.sheet,
      form: formText(session, submission),
    }),
  );
  const findings = reviewed.findings.filter((finding) => !isNotRun(finding));
  if (findings.length === 0) terminal.print('  ', text('no-findings'));
  const failed = findings.filter(({ outcome }) => outcome === 'fails');
  for (const finding of failed.filter(({ waiver }) => !waiver)) printFinding(session, finding);
  for (const [first, ...alike] of judgedAlike(findings)) {
    if (first) printFinding(session, first, alike);
  }
  for (const finding of failed.filter(({ waiver }) => waiver)) printFinding(session, finding);
  for (const waiver of voided) printVoided(session, waiver);
}

/** What could not be judged for one reason is said once, for all its cells. */
function judgedAlike(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const byReason = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.outcome !== 'cannot-judge') continue;
    const reason = `${finding.rule} ${finding.messageId}`;
    byReason.set(reason, [...(byReason.get(reason) ?? []), finding]);
  }
  return [...byReason.values()];
}
