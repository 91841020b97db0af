/** `check` for a person: file by file, what is wrong, where, and what to do. */
import type { Received, ReviewedSubmission } from '../../core/merge/types';
import type { Finding } from '../../core/rules/types';
import { findTemplate } from '../../core/templates/catalogue';
import { periodWords } from '../../core/templates/period-words';
import { refusalMessage } from '../../i18n/ledger-words';
import { findingMessage, suggestionLabel } from '../../i18n/rule-words';
import type { Session } from '../session';
import { summarise } from '../summary';
import type { Part } from '../terminal';

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

export function printChecked(session: Session, received: readonly Received[]): void {
  const { terminal, text } = session;
  for (const file of received) printFile(session, file);
  const summary = summarise(received.flatMap(({ submissions }) => submissions));
  terminal.print({ style: 'bold', text: text('summary', { ...summary }) });
}

function printFile(session: Session, file: Received): void {
  const { terminal, text, language } = session;
  terminal.print({ style: 'bold', text: file.file });
  if (file.refusal) {
    const reason = refusalMessage(language, file.refusal);
    terminal.print('  ', { style: 'red', text: text('refused') }, `  ${reason}`);
  }
  if (file.status === 'partly-read') terminal.print('  ', text('partly-read'));
  for (const reviewed of file.submissions) printSubmission(session, reviewed);
  if (file.ignoredSheets.length > 0) {
    terminal.print('  ', text('sheets-ignored', { sheets: file.ignoredSheets }));
  }
  terminal.print();
}

function printSubmission(session: Session, { submission, findings }: ReviewedSubmission): void {
  const { terminal, text, language } = session;
  const period = submission.period.chosen?.value;
  terminal.print(
    '  ',
    text('submission', {
      commune:
        submission.commune.chosen?.value.fullName ??
        text(submission.level === 'province' ? 'province' : 'commune-not-known'),
      period: period ? periodWords(period) : text('period-not-known'),
      sheet: submission.sheet,
      form: findTemplate(submission.template.id)?.name[language] ?? submission.template.id,
    }),
  );
  if (findings.length === 0) terminal.print('  ', text('no-findings'));
  for (const finding of findings) printFinding(session, finding);
}

function printFinding(session: Session, finding: Finding): void {
  const { terminal, text, language } = session;
  terminal.print(
    '  ',
    mark(session, finding),
    `  ${(finding.cell ?? '').padEnd(5)} ${findingMessage(language, finding)}`,
    { style: 'dim', text: `  [${finding.rule}]` },
  );
  for (const suggestion of finding.suggestions) {
    const label = suggestionLabel(language, finding, suggestion);
    terminal.print(' '.repeat(24), text('suggestion', { cell: suggestion.cell, label }));
  }
}

function mark({ text }: Session, finding: Finding): Part {
  if (finding.outcome === 'cannot-judge') return { style: 'dim', text: text('cannot-judge') };
  return { style: COLOURS[finding.severity], text: text(finding.severity).padEnd(14) };
}
