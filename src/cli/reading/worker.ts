/** A worker that reads, recognises and checks one file at a time, so that a bad one can be stopped. */
import { parentPort, workerData } from 'node:worker_threads';
import { readPast } from '../../app/read-past';
import { createReceiver, refused } from '../../app/receive';
import type { Refusal } from '../../core/merge/types';
import { FileRefused } from '../../hosts/file-refused';
import { xlsxReader } from '../../hosts/xlsx';
import type { Answer, ReadJob, WorkerMessage, WorkerSetup } from './messages';
import { officeOf } from './office';
import { readSourceFile } from './source-file';

const setup = workerData as WorkerSetup;

const office = officeOf(setup);
const receiver = createReceiver(xlsxReader, office);

async function answer(job: ReadJob): Promise<Answer> {
  try {
    const file = await readSourceFile(job.path, job.label);
    if (job.as === 'submission') {
      return { kind: 'received', received: await receiver.receive(file) };
    }
    return { kind: 'past', past: await readPast(xlsxReader, file, office) };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return refusal(job, { code: error.code, data: error.data });
  }
}

function refusal({ as, label }: ReadJob, why: Refusal): Answer {
  return as === 'submission'
    ? { kind: 'received', received: refused(label, 0, [], why) }
    : { kind: 'past', past: { file: label, reports: [], refusal: why, left: [] } };
}

function say(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', (job: ReadJob) => {
  // A rejection is a mistake of the program, not of the file: it ends the worker, and the pool sees it.
  void answer(job).then(say);
});
say({ kind: 'ready' });
