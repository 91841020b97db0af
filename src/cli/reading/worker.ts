/** A worker that reads, recognises and checks one file at a time, so that a bad one can be stopped. */
import { readFile, stat } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { createReceiver, refused } from '../../app/receive';
import type { Received } from '../../core/merge/types';
import { lamDong } from '../../core/places/gazetteer';
import { builtInTemplates } from '../../core/templates/catalogue';
import { xlsxReader } from '../../hosts/xlsx';
import { MAX_FILE_BYTES } from '../../hosts/xlsx/guard/limits';
import type { ReadAnswer, ReadJob, WorkerSetup } from './messages';
import { referenceOf } from './reference';

const setup = workerData as WorkerSetup;

const receiver = createReceiver(xlsxReader, {
  templates: builtInTemplates(),
  places: lamDong,
  reference: referenceOf(setup.reference),
  today: setup.today,
});

async function receive(job: ReadJob): Promise<Received> {
  try {
    const { mtime, size } = await stat(job.path);
    if (size > MAX_FILE_BYTES) {
      return refused(job.label, 0, [], { code: 'file-too-large', data: {} });
    }
    const bytes = await readFile(job.path);
    return await receiver.receive({ name: job.label, bytes, modified: mtime.toISOString() });
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error) {
      return refused(job.label, 0, [], { code: 'file-unreadable', data: {} });
    }
    throw error;
  }
}

parentPort?.on('message', (job: ReadJob) => {
  receive(job).then(
    (received) => parentPort?.postMessage({ received } satisfies ReadAnswer),
    (error: unknown) => {
      // A mistake of the program, not of the file: let the pool see it fail.
      throw error;
    },
  );
});
