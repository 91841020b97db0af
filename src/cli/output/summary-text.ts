import type { Session } from '../session';
import type { Summary } from '../summary';

/** The last line: all counts; what was accepted only where something was. */
export function printSummary({ terminal, text }: Session, summary: Summary): void {
  const { accepted } = summary;
  const line = [
    text('summary', { ...summary }),
    ...(accepted > 0 ? [text('summary-accepted', { accepted })] : []),
  ];
  terminal.print({ style: 'bold', text: line.join(' ') });
}
