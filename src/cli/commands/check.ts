import packageJson from '../../../package.json';
import { UsageFailure } from '../failure';
import { checkInputs, otherPaths, previousInputs } from '../inputs';
import { formatOf, reportOut } from '../options';
import { checkJson } from '../output/check-json';
import { printChecked } from '../output/check-text';
import { sarifLog } from '../output/sarif';
import { readTogether } from '../reading/read-inputs';
import type { Command } from '../session';
import { checkOutput } from '../write-whole';
import { writeReport } from '../write-report';
import { exitStatus } from '../status';
import { summarise } from '../summary';

/** `check FILE…`: what is wrong in each appendix. Changes nothing in them. */
export const check: Command = async (session) => {
  const { names, options, language, terminal } = session;
  if (names.length === 0) throw new UsageFailure('files-missing');
  const format = formatOf(options);
  const report = reportOut(options);
  const previous = await previousInputs(options);
  const others = otherPaths(options, previous);
  const inputs = await checkInputs(names, others);
  if (report !== null) {
    await checkOutput(report, [...inputs.map(({ path }) => path), ...others], options.force);
  }
  const received = await readTogether(session, inputs, previous);

  if (format === 'json') terminal.printJson(checkJson(language, received));
  else if (format === 'sarif')
    terminal.printJson(sarifLog(language, packageJson.version, received));
  else printChecked(session, received);

  if (report !== null) await writeReport(session, received, report);
  const { errors } = summarise(received.flatMap(({ submissions }) => submissions));
  return exitStatus({
    refused: received.some(({ status }) => status === 'refused'),
    errors: errors > 0,
  });
};
