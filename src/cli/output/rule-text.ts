import type { RuleMeta } from '../../core/rules/types';
import { rulePage } from '../../i18n/rule-page';
import type { TerminalWord } from '../../i18n/terminal-words';
import type { Session } from '../session';

/** The whole page of a rule; what it does not say is left out. */
export function printRule({ terminal, text, language }: Session, meta: RuleMeta): void {
  const page = rulePage(language, meta);
  terminal.print({ style: 'bold', text: `${meta.code}  ${page.title}` });
  terminal.print({ style: 'dim', text: `${text(meta.severity)} · ${meta.name}` });
  const parts: readonly (readonly [TerminalWord, string | readonly string[]])[] = [
    ['rule-looks', page.looks],
    ['rule-why', page.why],
    ['rule-fails', page.fails],
    ['rule-passes', page.passes],
    ['rule-mend', page.mend],
    ['rule-source', page.source],
  ];
  for (const [title, said] of parts) {
    const lines = typeof said === 'string' ? [said] : said;
    if (lines.every((line) => line === '')) continue;
    terminal.print();
    terminal.print({ style: 'bold', text: text(title) });
    for (const line of lines) terminal.paragraph(['  '], line);
  }
}
