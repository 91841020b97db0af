/** The engine of a page: in workers, so that the interface never waits for it. */
import type { Engine } from '../../app/engine';
import { engineOver } from '../../app/engine/over-port';
import { createPooledEngine } from '../../app/engine/pool';
import type { EngineWorker } from '../../app/engine/worker-lane';
import { realTimer } from '../../app/timer';
import { nameOfWorker, type WorkerSetup } from './setup';

/** @param setup the language of the provincial workbook */
export function connectEngine(setup: WorkerSetup): Engine {
  return createPooledEngine({ start: () => startWorker(setup), timer: realTimer });
}

function startWorker(setup: WorkerSetup): EngineWorker {
  // Webpack makes a file of its own of the worker named here.
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), {
    name: nameOfWorker(setup),
  });
  return {
    engine: engineOver(worker),
    broken: new Promise((_, reject) => {
      worker.addEventListener('error', (event) => {
        // What failed to load has no message.
        reject(new Error(event.message || 'the worker did not load'));
      });
      worker.addEventListener('messageerror', () => {
        reject(new Error('an answer of the worker could not be read'));
      });
    }),
    terminate: () => {
      worker.terminate();
    },
  };
}
