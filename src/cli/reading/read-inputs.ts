import { reviewAmong } from '../../app/review-among';
import type { Received } from '../../core/merge/types';
import { UsageFailure } from '../failure';
import type { InputFile } from '../inputs';
import type { Session } from '../session';
import { givenPast } from './given-past';
import { givenReference } from './given-reference';
import { officeOf } from './office';
import { createReadingPool } from './pool';
import { startWorker } from './start-worker';

/**
 * Reads, recognises and checks the files, each by itself, with progress; in the order given.
 * @throws UsageFailure
 */
export async function readEach(
  session: Session,
  inputs: readonly InputFile[],
): Promise<readonly Received[]> {
  return (await readWithPast(session, inputs, [])).received;
}

/**
 * The same; then looks at the submissions among each other, and beside the earlier reports.
 * @throws UsageFailure
 */
export async function readTogether(
  session: Session,
  inputs: readonly InputFile[],
  previous: readonly InputFile[],
): Promise<readonly Received[]> {
  const { received, past, office } = await readWithPast(session, inputs, previous);
  return reviewAmong(received, office, past);
}

/**
 * The files, each by itself, and what the earlier reports say: for those who compare them later.
 * @throws UsageFailure
 */
export async function readWithPast(
  session: Session,
  inputs: readonly InputFile[],
  previous: readonly InputFile[],
) {
  const { terminal, text, today, names } = session;
  if (inputs.length === 0) throw new UsageFailure('folder-empty', { files: names });
  const setup = { today, reference: await givenReference(session) };
  const pool = createReadingPool({ start: () => startWorker(setup) });
  const total = inputs.length + previous.length;
  let done = 0;
  const onDone = () => {
    done += 1;
    terminal.progress(text('reading', { done, total }));
  };
  try {
    const pastFiles = await pool.readPast(previous, onDone);
    terminal.progress(null);
    const past = givenPast(session, previous, pastFiles);
    const received = await pool.readAll(inputs, onDone);
    return { received, past, office: officeOf(setup) };
  } finally {
    terminal.progress(null);
    await pool.close();
  }
}
