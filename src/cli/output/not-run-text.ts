import type { ReviewedSubmission } from '../../core/merge/types';
import { notRun } from '../../core/rules/not-run';
import type { Session } from '../session';

const WORDS = { history: 'history-absent', peers: 'peers-absent' } as const;

/** What nothing was compared with, and how it would be: a dim line for each kind, once for all. */
export function printNotRun(session: Session, reviewed: readonly ReviewedSubmission[]): void {
  const { terminal, text } = session;
  for (const need of ['history', 'peers'] as const) {
    const notices = reviewed.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === notRun[need].code),
    );
    const rules = notices[0]?.data['rules'];
    if (rules === undefined) continue;
    const data = { count: notices.length, total: reviewed.length, rules };
    terminal.paragraph([], { style: 'dim', text: text(WORDS[need], data) });
  }
}
