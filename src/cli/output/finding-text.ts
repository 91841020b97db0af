/** One finding for a person: how grave, where, what, and what to do. */
import type { Finding } from '../../core/rules/types';
import { formatDate } from '../../core/values/format';
import type { VoidWaiver, Waiver } from '../../core/waivers/types';
import { findingMessage, suggestionLabel } from '../../i18n/rule-words';
import { displayedWidth, padEnd } from '../displayed';
import type { Session } from '../session';
import type { Part } from '../terminal';

const STYLES = {
  error: 'red',
  warning: 'yellow',
  note: 'cyan',
  'cannot-judge': 'dim',
  accepted: 'green',
  voided: 'yellow',
} as const;
type Mark = keyof typeof STYLES;
const MARKS = ['error', 'warning', 'note', 'cannot-judge', 'accepted', 'voided'] as const;

/** Of the column of cells: `AA100`. */
const CELL = 5;

export function printFinding(
  session: Session,
  finding: Finding,
  alike: readonly Finding[] = [],
): void {
  const { terminal, text, language } = session;
  const others = alike.map(({ cell, indicator }) => cell ?? indicator ?? '');
  const also = others.length > 0 ? ` ${text('judged-alike', { cells: others })}` : '';
  const message = `${findingMessage(language, finding)}${also}  [${finding.rule}]`;
  terminal.paragraph(head(session, markOf(finding), finding.cell), message);
  const margin = ' '.repeat(2 + markWidth(session) + 2 + CELL + 2);
  if (finding.waiver) {
    terminal.paragraph([margin], text('accepted-line', acceptance(finding.waiver)));
    return;
  }
  for (const suggestion of finding.suggestions) {
    const label = suggestionLabel(language, finding, suggestion);
    terminal.paragraph([margin], text('suggestion', { cell: suggestion.cell, label }));
  }
}

/** A waiver that no longer holds, and why. */
export function printVoided(session: Session, { waiver, why }: VoidWaiver): void {
  const { terminal, text } = session;
  const said = text('voided-line', { ...acceptance(waiver), why: text(`voided-${why}`) });
  terminal.paragraph(head(session, 'voided', waiver.cell), `${said}  [${waiver.rule}]`);
}

function acceptance({ reason, by, date }: Waiver) {
  return { reason, by, date: formatDate(date) };
}

function markOf({ outcome, severity, waiver }: Finding): Mark {
  if (outcome === 'cannot-judge') return 'cannot-judge';
  return waiver ? 'accepted' : severity;
}

function head(session: Session, mark: Mark, cell: string | null): readonly Part[] {
  const word = padEnd(session.text(mark), markWidth(session));
  return ['  ', { style: STYLES[mark], text: word }, `  ${padEnd(cell ?? '', CELL)}  `];
}

function markWidth({ text }: Session): number {
  return Math.max(...MARKS.map((mark) => displayedWidth(text(mark))));
}
