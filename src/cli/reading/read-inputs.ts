import type { Received } from '../../core/merge/types';
import { UsageFailure } from '../failure';
import type { InputFile } from '../inputs';
import type { Session } from '../session';
import { givenReference } from './given-reference';
import { createReadingPool } from './pool';
import { startWorker } from './start-worker';

/** Reads, recognises and checks the files, with progress; in the order given. @throws UsageFailure */
export async function readInputs(
  session: Session,
  inputs: readonly InputFile[],
): Promise<readonly Received[]> {
  if (inputs.length === 0) throw new UsageFailure('folder-empty', { files: session.names });
  const setup = { today: session.today, reference: await givenReference(session) };
  const pool = createReadingPool({ start: () => startWorker(setup) });
  try {
    let done = 0;
    return await pool.readAll(inputs, () => {
      done += 1;
      session.terminal.progress(session.text('reading', { done, total: inputs.length }));
    });
  } finally {
    session.terminal.progress(null);
    await pool.close();
  }
}
