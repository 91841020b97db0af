/** `check` for a person: file by file, what is wrong, where, and what to do. */
import type { Received, ReviewedSubmission } from '../../core/merge/types';
import type { Finding } from '../../core/rules/types';
import { OWN_SHEETS } from '../../core/submission/metadata';
import { findTemplate } from '../../core/templates/catalogue';
import { refusalMessage } from '../../i18n/ledger-words';
import { findingMessage, suggestionLabel } from '../../i18n/rule-words';
import { displayedWidth, padEnd } from '../displayed';
import type { Session } from '../session';
import { summarise } from '../summary';
import type { Part } from '../terminal';
import { periodText } from './period-text';

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const;
const MARKS = ['error', 'warning', 'note', 'cannot-judge'] as const;
/** Of the column of cells: `AA100`. */
const CELL = 5;

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

function printSubmission(session: Session, { submission, findings }: ReviewedSubmission): void {
  const { terminal, text, language } = session;
  const period = submission.period.chosen?.value;
  terminal.paragraph(
    ['  '],
    text('submission', {
      commune:
        submission.commune.chosen?.value.fullName ??
        text(submission.level === 'province' ? 'province' : 'commune-not-known'),
      period: period ? periodText(language, period) : text('period-not-known'),
      sheet: submission.sheet,
      form: findTemplate(submission.template.id)?.name[language] ?? submission.template.id,
    }),
  );
  if (findings.length === 0) terminal.print('  ', text('no-findings'));
  for (const finding of findings.filter(({ outcome }) => outcome === 'fails')) {
    printFinding(session, finding, []);
  }
  for (const [first, ...alike] of judgedAlike(findings)) {
    if (first) printFinding(session, first, alike);
  }
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

function printFinding(session: Session, finding: Finding, alike: readonly Finding[]): void {
  const { terminal, text, language } = session;
  const marks = Math.max(...MARKS.map((mark) => displayedWidth(text(mark))));
  const head: readonly Part[] = [
    '  ',
    mark(session, finding, marks),
    `  ${padEnd(finding.cell ?? '', CELL)}  `,
  ];
  const others = alike.map(({ cell, indicator }) => cell ?? indicator ?? '');
  const also = others.length > 0 ? ` ${text('judged-alike', { cells: others })}` : '';
  terminal.paragraph(head, `${findingMessage(language, finding)}${also}  [${finding.rule}]`);
  const margin = ' '.repeat(2 + marks + 2 + CELL + 2);
  for (const suggestion of finding.suggestions) {
    const label = suggestionLabel(language, finding, suggestion);
    terminal.paragraph([margin], text('suggestion', { cell: suggestion.cell, label }));
  }
}

function mark({ text }: Session, { outcome, severity }: Finding, width: number): Part {
  if (outcome === 'cannot-judge') {
    return { style: 'dim', text: padEnd(text('cannot-judge'), width) };
  }
  return { style: COLOURS[severity], text: padEnd(text(severity), width) };
}
