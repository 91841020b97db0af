/** `phu-luc`: the use cases from a terminal. */
import { builtInTemplates } from '../core/templates/catalogue';
import { terminalText, isTerminalWord } from '../i18n/terminal-words';
import packageJson from '../../package.json';
import { check } from './commands/check';
import { merge } from './commands/merge';
import { listRules } from './commands/rules';
import { makeTemplate } from './commands/template';
import { UsageFailure } from './failure';
import { checkLanguage, languageOf, parseCommandLine } from './options';
import { createSession, type Command } from './session';
import { EXIT } from './status';
import { createTerminal } from './terminal';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['template', makeTemplate],
  ['check', check],
  ['merge', merge],
  ['rules', listRules],
]);

async function run(args: readonly string[]): Promise<number> {
  const terminal = createTerminal();
  const language = languageOf(args);
  try {
    const line = parseCommandLine(args);
    checkLanguage(line.options);
    if (line.options.version) {
      terminal.print(packageJson.version);
      return EXIT.clean;
    }
    if (line.options.help || line.command === null || line.command === 'help') {
      const forms = builtInTemplates().map(({ id, name }) => `  ${id}  ${name[language]}\n`);
      for (const text of terminalText(language, 'help', { forms: forms.join('') }).split('\n')) {
        terminal.print(text);
      }
      return line.options.help || line.command === 'help' ? EXIT.clean : EXIT.usage;
    }
    const command = COMMANDS.get(line.command);
    if (!command) throw new UsageFailure('command-unknown', { command: line.command });
    return await command(createSession(line, language, terminal, today()));
  } catch (error) {
    terminal.progress(null);
    if (error instanceof UsageFailure && isTerminalWord(error.code)) {
      terminal.say({ style: 'red', text: terminalText(language, error.code, error.data) });
      terminal.say(terminalText(language, 'try-help'));
      return error.exitStatus;
    }
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.say(terminalText(language, 'crash', { reason }));
    return EXIT.usage;
  }
}

/** The date of the people using it: Vietnam, wherever the machine's clock is set. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}

void run(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
