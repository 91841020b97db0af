/** `phu-luc`: the use cases from a terminal. */
import { crashed } from './crash';
import packageJson from '../../package.json';
import { builtInTemplates } from '../core/templates/catalogue';
import { terminalText } from '../i18n/terminal-words';
import { COMMANDS } from './commands';
import { displayedWidth, padEnd } from './displayed';
import { UsageFailure } from './failure';
import { nearestOf } from './nearest';
import { checkLanguage, checkOptions, languageOf, parseCommandLine } from './options';
import { createSession } from './session';
import { EXIT, type ExitStatus } from './status';
import { createTerminal } from './terminal';

const args = process.argv.slice(2);
const terminal = createTerminal();
const language = languageOf(args);

async function run(): Promise<ExitStatus> {
  const line = parseCommandLine(args);
  checkLanguage(line.options);
  if (line.options.version) {
    terminal.print(packageJson.version);
    return EXIT.clean;
  }
  if (line.options.help || line.command === 'help') {
    for (const text of help()) terminal.print(text);
    return EXIT.clean;
  }
  if (line.command === null) {
    for (const text of help()) terminal.say(text);
    return EXIT.usage;
  }
  const command = COMMANDS.get(line.command);
  if (!command) throw unknownCommand(line.command);
  checkOptions(line, command.options);
  return command.run(createSession(line, language, terminal, today()));
}

function help(): readonly string[] {
  const templates = builtInTemplates();
  const widest = Math.max(...templates.map(({ id }) => displayedWidth(id)));
  const forms = templates.map(({ id, name }) => `  ${padEnd(id, widest)}  ${name[language]}\n`);
  return terminalText(language, 'help', { forms: forms.join('') }).split('\n');
}

function unknownCommand(command: string): UsageFailure {
  const commands = nearestOf(command, [...COMMANDS.keys()]);
  if (commands.length > 0) return new UsageFailure('command-near', { command, commands });
  return new UsageFailure('command-unknown', { command, commands: [...COMMANDS.keys()] });
}

/** The date of the people using it: Vietnam, wherever the machine's clock is set. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}

function failed(error: unknown): ExitStatus {
  terminal.progress(null);
  if (error instanceof UsageFailure) {
    terminal.say({ style: 'red', text: terminalText(language, error.code, error.data) });
    terminal.say(terminalText(language, 'try-help'));
    return EXIT.usage;
  }
  return crashed(error);
}

run().then(
  (status) => {
    process.exitCode = status;
    terminal.deliver();
  },
  (error: unknown) => {
    process.exitCode = failed(error);
  },
);
