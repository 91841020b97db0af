/** The rows that say something else than before: a line each. */
import type { ChangedEntry, ChangedPart } from '../../core/review/compare';
import { shortened } from '../displayed';
import type { Session } from '../session';

/** Of a quoted result, in columns. */
const LONGEST = 60;

export function printChanges(session: Session, changed: readonly ChangedEntry[]): void {
  const { terminal, text } = session;
  if (changed.length === 0) return;
  const title = text('compare-changed', { count: changed.length });
  terminal.print('  ', { style: 'bold', text: title });
  for (const change of changed) {
    const { indicator, before, after } = change;
    const cell = (after ?? before)?.cells.result;
    const row = text('compare-row', { indicator });
    const place = cell === undefined ? row : `${row} (${cell})`;
    terminal.paragraph(['  '], `${place}: ${said(session, change).join('; ')}.`);
  }
}

function said(session: Session, { before, after, parts }: ChangedEntry): readonly string[] {
  const { text } = session;
  if (!before) return [text('compare-row-added', { after: quoted(session, after?.raw) })];
  if (!after) return [text('compare-row-gone', { before: quoted(session, before.raw) })];
  const sentence = (part: ChangedPart) => {
    if (part === 'evidence') return text('compare-evidence');
    const of = (entry: typeof before) => quoted(session, part === 'unit' ? entry.unit : entry.raw);
    return text(`compare-${part}`, { before: of(before), after: of(after) });
  };
  return parts.map(sentence);
}

function quoted({ text }: Session, said = ''): string {
  const oneLine = said.replace(/\s+/g, ' ').trim();
  return oneLine === '' ? text('compare-blank') : `“${shortened(oneLine, LONGEST)}”`;
}
