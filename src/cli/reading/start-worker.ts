import { Worker } from 'node:worker_threads';
import type { WorkerSetup } from './messages';

/** In MB; the largest real workbook of the survey needs a fraction of it. */
const MEMORY = 192;

/** Webpack makes a file of its own of the worker named here. */
export function startWorker(setup: WorkerSetup): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: setup,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
}
