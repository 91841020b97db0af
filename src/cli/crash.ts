/** What happens when the program itself is at fault. Imported first: it must hold while the rest loads. */
import { terminalText } from '../i18n/terminal-words';
import { systemCode } from './failure';
import { languageOf } from './options';
import { EXIT, type ExitStatus } from './status';
import { createTerminal } from './terminal';

const terminal = createTerminal();
const language = languageOf(process.argv.slice(2));

/** Says so, with the trace for whoever is sent the report. */
export function crashed(error: unknown): ExitStatus {
  const reason = error instanceof Error ? error.message : String(error);
  terminal.progress(null);
  terminal.say({ style: 'red', text: terminalText(language, 'crash', { reason }) });
  const trace = error instanceof Error ? (error.stack ?? '').split('\n').slice(1) : [];
  for (const text of trace) terminal.say({ style: 'dim', text });
  return EXIT.crash;
}

process.on('uncaughtException', (error) => {
  process.exit(crashed(error));
});

/** Who reads the result may stop reading (`| head`); a result that nothing takes is lost. */
process.stdout.on('error', (error) => {
  const reason = systemCode(error);
  if (reason === 'EPIPE') return;
  terminal.say(terminalText(language, 'output-lost', { reason: reason ?? error.message }));
  process.once('exit', () => {
    process.exitCode = EXIT.outputLost;
  });
});

/** There is nowhere left to say it. */
process.stderr.on('error', () => undefined);
