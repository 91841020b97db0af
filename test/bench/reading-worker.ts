/** The worker of the program's pool, for communes of the whole country too. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ReadJob, WorkerMessage } from '../../src/cli/reading/messages';
import { readSourceFile } from '../../src/cli/reading/source-file';
import { createOurReceiver, placesOf, type Scale } from './our-merge';

const receiver = createOurReceiver(placesOf(workerData as Scale));

function say(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', ({ path, label }: ReadJob) => {
  void readSourceFile(path, label)
    .then(receiver.receive)
    .then((received) => {
      say({ kind: 'received', received });
    });
});
say({ kind: 'ready' });
