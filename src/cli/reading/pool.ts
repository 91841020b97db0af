/** Reads many files in a few workers; a file that takes too long costs its worker, not the run. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { refused } from '../../app/receive';
import type { Received } from '../../core/merge/types';
import type { InputFile } from '../inputs';
import type { ReadAnswer, ReadJob, WorkerSetup } from './messages';

/** A file that is not read by then is stopped. Real ones take milliseconds. */
const LIMIT_MS = 10_000;
/** Per worker, in MB; the largest real workbook of the survey needs a fraction of it. */
const MEMORY_MB = 192;
const MOST_WORKERS = 4;

export interface ReadingPool {
  /** In the order of `files`. `onDone` is told after each file. */
  readAll(files: readonly InputFile[], onDone: (received: Received) => void): Promise<Received[]>;
  close(): Promise<void>;
}

export function createReadingPool(setup: WorkerSetup): ReadingPool {
  const idle: Worker[] = [];

  const start = () =>
    new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: setup,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });

  const read = async (file: InputFile): Promise<Received> => {
    const worker = idle.pop() ?? start();
    const answer = await ask(worker, { path: file.path, label: file.label });
    if (answer.status === 'answered') {
      idle.push(worker);
      return answer.received;
    }
    await worker.terminate();
    return refused(file.label, 0, [], { code: answer.code, data: {} });
  };

  return {
    readAll: async (files, onDone) => {
      const results: Received[] = [];
      let next = 0;
      const lane = async () => {
        for (let at = next++; at < files.length; at = next++) {
          const file = files[at];
          if (!file) return;
          const received = await read(file);
          results[at] = received;
          onDone(received);
        }
      };
      const lanes = Math.min(availableParallelism(), MOST_WORKERS, files.length);
      await Promise.all(Array.from({ length: lanes }, lane));
      return results;
    },
    close: async () => {
      await Promise.all(idle.splice(0).map((worker) => worker.terminate()));
    },
  };
}

type Asked =
  | { readonly status: 'answered'; readonly received: Received }
  | { readonly status: 'stopped'; readonly code: 'file-timeout' | 'file-hostile' };

/** @throws Error when the program itself is at fault. */
function ask(worker: Worker, job: ReadJob): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle({ status: 'stopped', code: 'file-timeout' }), LIMIT_MS);
    const onMessage = ({ received }: ReadAnswer) => settle({ status: 'answered', received });
    const onError = (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        settle({ status: 'stopped', code: 'file-hostile' });
        return;
      }
      clear();
      reject(error);
    };
    const clear = () => {
      clearTimeout(timer);
      worker.off('message', onMessage);
      worker.off('error', onError);
    };
    const settle = (asked: Asked) => {
      clear();
      resolve(asked);
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.postMessage(job);
  });
}
