import { UsageFailure } from '../failure';
import { checkInputs } from '../inputs';
import { checkJson } from '../output/check-json';
import { printChecked } from '../output/check-text';
import { readInputs } from '../reading/read-inputs';
import type { Command } from '../session';
import { exitStatus } from '../status';
import { summarise } from '../summary';

/** `check FILE…`: what is wrong in each appendix. Changes nothing. */
export const check: Command = async (session) => {
  const { names, options, language, terminal } = session;
  if (names.length === 0) throw new UsageFailure('files-missing');
  const inputs = await checkInputs(names, options.reference);
  const received = await readInputs(session, inputs);

  if (options.json) terminal.printJson(checkJson(language, received));
  else printChecked(session, received);

  const { errors } = summarise(received.flatMap(({ submissions }) => submissions));
  return exitStatus({
    refused: received.some(({ status }) => status === 'refused'),
    errors: errors > 0,
  });
};
