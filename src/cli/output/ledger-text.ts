/** The ledger for a person: what became of each file, and who has not reported. */
import type { Consolidation, LedgerLine } from '../../core/merge/types';
import { refusalMessage } from '../../i18n/ledger-words';
import type { Session } from '../session';

/** Longer lists lead to the ledger in the workbook. */
const MOST_NAMES = 12;

export function printLedger(session: Session, { ledger, counts, expected }: Consolidation): void {
  const { terminal, text } = session;
  terminal.print({ style: 'bold', text: text('ledger-title') });
  terminal.paragraph(['  '], text('ledger-counts', { ...counts, ...refusedOf(ledger) }));
  for (const line of ledger) printLine(session, line);
  const missing = ledger.filter(({ status }) => status === 'missing');
  if (missing.length > 0) {
    const names = missing.slice(0, MOST_NAMES).map(({ commune }) => commune?.fullName ?? '');
    const more = missing.length - names.length;
    const communes = [names.join(', '), more > 0 ? text('and-more', { count: more }) : ''];
    terminal.paragraph(
      ['  '],
      text('missing-line', {
        count: missing.length,
        expected: expected.length,
        communes: communes.filter((part) => part !== '').join(' '),
      }),
    );
  }
  terminal.print();
}

/** Refused files held no appendix that could be counted. */
function refusedOf(ledger: readonly LedgerLine[]) {
  const refused = ledger.filter(({ status }) => status === 'refused');
  const refusedFiles = refused.filter(({ sheet }) => sheet === null).length;
  return { refused: refused.length - refusedFiles, refusedFiles };
}

/** What was merged whole, and who sent nothing, need no line of their own. */
function printLine({ terminal, text, language }: Session, line: LedgerLine): void {
  const file = line.file ?? '';
  const commune = line.commune?.fullName ?? '';
  if (line.refusal) {
    const head = ['  ', { style: 'red', text: text('refused') } as const, '  '];
    terminal.paragraph(head, `${file}: ${refusalMessage(language, line.refusal)}`);
  } else if (line.status === 'replaced') {
    const by = line.replacedBy ?? '';
    const word = line.tie ? 'tie-line' : 'replaced-line';
    terminal.paragraph(['  '], text(word, { commune, file, by }));
  }
  if (line.partlyRead) terminal.paragraph(['  '], text('partly-read-line', { commune, file }));
}
