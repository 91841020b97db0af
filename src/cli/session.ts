import type { FindingData } from '../core/rules/types';
import { terminalText, type TerminalWord } from '../i18n/terminal-words';
import type { Language } from '../i18n/language';
import type { CommandLine } from './options';
import type { ExitStatus } from './status';
import type { Terminal } from './terminal';

/** What every command works with. */
export interface Session extends CommandLine {
  readonly language: Language;
  readonly terminal: Terminal;
  /** ISO date of today. */
  readonly today: string;
  text(id: TerminalWord, data?: FindingData): string;
}

/** A command of the terminal edition. What it prints is seen once it is done. @throws UsageFailure */
export type Command = (session: Session) => ExitStatus | Promise<ExitStatus>;

export function createSession(
  line: CommandLine,
  language: Language,
  terminal: Terminal,
  today: string,
): Session {
  return {
    ...line,
    language,
    terminal,
    today,
    text: (id, data) => terminalText(language, id, data),
  };
}
