/** Reads many files in a few workers; a file that takes too long costs its worker, not the run. */
import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { refused } from '../../app/refused';
import type { PastFile } from '../../core/corpus/types';
import type { Received, Refusal } from '../../core/merge/types';
import type { InputFile } from '../inputs';
import type { ReadJob, WorkerMessage } from './messages';

/** A file that is not read by then is stopped. Real ones take milliseconds. */
const LIMIT_MS = 10_000;
const MOST_WORKERS = 4;

export interface PoolOptions {
  /** Starts a worker that speaks as `WorkerMessage` says. */
  readonly start: () => Worker;
  /** For one file, once its worker has loaded; in milliseconds. */
  readonly limit?: number;
}

export interface ReadingPool {
  /**
   * In the order of `files`. `onDone` is told after each file.
   * @throws Error naming the file, when the program itself is at fault.
   */
  readAll(files: readonly InputFile[], onDone: (received: Received) => void): Promise<Received[]>;
  /** The same of files that are only compared with. */
  readPast(files: readonly InputFile[], onDone: () => void): Promise<PastFile[]>;
  /** Stops all workers, busy ones too. */
  close(): Promise<void>;
}

export function createReadingPool({ start, limit = LIMIT_MS }: PoolOptions): ReadingPool {
  const workers = new Set<Worker>();
  const idle: Worker[] = [];
  let closed = false;

  const startOne = async () => {
    const worker = start();
    workers.add(worker);
    await outcome(worker, 'worker');
    return worker;
  };

  /** A refusal for a file that cost its worker. */
  const read = async (job: ReadJob): Promise<WorkerMessage | Refusal> => {
    const worker = idle.pop() ?? (await startOne());
    const answer = await ask(worker, job, limit);
    if (answer.kind !== 'out-of-memory' && answer.kind !== 'too-long') {
      idle.push(worker);
      return answer;
    }
    await worker.terminate();
    workers.delete(worker);
    return { code: answer.kind === 'out-of-memory' ? 'file-bomb' : 'file-timeout', data: {} };
  };

  const inLanes = async <T>(
    files: readonly InputFile[],
    readOne: (file: InputFile) => Promise<T>,
    onDone: (result: T) => void,
  ): Promise<T[]> => {
    const results: T[] = [];
    let next = 0;
    const lane = async () => {
      for (let at = next++; !closed && at < files.length; at = next++) {
        const file = files[at];
        if (!file) return;
        const result = await readOne(file);
        results[at] = result;
        onDone(result);
      }
    };
    const lanes = Math.min(availableParallelism(), MOST_WORKERS, files.length);
    await Promise.all(Array.from({ length: lanes }, lane));
    return results;
  };

  const readSubmission = async ({ path, label }: InputFile): Promise<Received> => {
    const answer = await read({ path, label, as: 'submission' });
    if ('code' in answer) return refused(label, 0, [], answer);
    if (answer.kind === 'received') return answer.received;
    throw new Error(`${label}: the worker said ${answer.kind}`);
  };

  const readPastFile = async ({ path, label }: InputFile): Promise<PastFile> => {
    const answer = await read({ path, label, as: 'past' });
    if ('code' in answer) return { file: label, reports: [], refusal: answer, left: [] };
    if (answer.kind === 'past') return answer.past;
    throw new Error(`${label}: the worker said ${answer.kind}`);
  };

  return {
    readAll: (files, onDone) => inLanes(files, readSubmission, onDone),
    readPast: (files, onDone) => inLanes(files, readPastFile, onDone),
    close: async () => {
      closed = true;
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
}

/** What became of a worker's task. */
type Outcome = WorkerMessage | { readonly kind: 'out-of-memory' } | { readonly kind: 'too-long' };

async function ask(worker: Worker, job: ReadJob, limit: number): Promise<Outcome> {
  const watch = new AbortController();
  worker.postMessage(job);
  try {
    return await Promise.race([
      outcome(worker, job.label),
      wait(limit, { kind: 'too-long' } as const, { signal: watch.signal }),
    ]);
  } finally {
    watch.abort();
  }
}

/** @throws Error when the worker ends otherwise: then the program itself is at fault. */
function outcome(worker: Worker, about: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    const onMessage = (message: WorkerMessage) => {
      settle(() => {
        resolve(message);
      });
    };
    const onError = (error: Error & { code?: string }) => {
      settle(() => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ kind: 'out-of-memory' });
        else reject(new Error(`${about}: ${error.message}`, { cause: error }));
      });
    };
    const onExit = () => {
      settle(() => {
        reject(new Error(`${about}: the worker ended`));
      });
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}
