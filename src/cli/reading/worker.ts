/** A worker that reads, recognises and checks one file at a time, so that a bad one can be stopped. */
import { parentPort, workerData } from 'node:worker_threads';
import { createReceiver, refused } from '../../app/receive';
import type { Received } from '../../core/merge/types';
import { lamDong } from '../../core/places/gazetteer';
import { builtInTemplates } from '../../core/templates/catalogue';
import { FileRefused } from '../../hosts/file-refused';
import { xlsxReader } from '../../hosts/xlsx';
import type { ReadJob, WorkerMessage, WorkerSetup } from './messages';
import { referenceOf } from './reference-figures';
import { readSourceFile } from './source-file';

const setup = workerData as WorkerSetup;

const receiver = createReceiver(xlsxReader, {
  templates: builtInTemplates(),
  places: lamDong,
  reference: referenceOf(setup.reference),
  today: setup.today,
});

async function receive({ path, label }: ReadJob): Promise<Received> {
  try {
    return await receiver.receive(await readSourceFile(path, label));
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return refused(label, 0, [], { code: error.code, data: error.data });
  }
}

function say(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', (job: ReadJob) => {
  // A rejection is a mistake of the program, not of the file: it ends the worker, and the pool sees it.
  void receive(job).then((received) => {
    say({ kind: 'received', received });
  });
});
say({ kind: 'ready' });
