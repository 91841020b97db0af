/** What a page has done in workers, so that the interface never waits for it. */
import type { Engine } from '../../app/engine';
import { engineOver } from '../../app/engine/over-port';
import { createPooledEngine } from '../../app/engine/pool';
import { realTimer } from '../../app/timer';
import type { FileHosts } from '../../hosts/host';
import { fileHostsOver } from '../../hosts/over-port/file-hosts';
import { nameOfWorker, type WorkerSetup } from './setup';

/** @param setup the language of the provincial workbook */
export function connectEngine(setup: WorkerSetup): Engine {
  return createPooledEngine({
    start: () => {
      // Webpack makes a file of its own of the worker named here.
      const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), {
        name: nameOfWorker(setup),
      });
      return { engine: engineOver(worker), ...lifeOf(worker) };
    },
    timer: realTimer,
  });
}

/** The workbook files of the browser edition. */
export function connectFiles(): FileHosts {
  return fileHostsOver(() => {
    const worker = new Worker(new URL('./workbook.worker.ts', import.meta.url));
    return { port: worker, ...lifeOf(worker) };
  });
}

interface Life {
  /** Rejects when the worker breaks down; never resolves. */
  readonly broken: Promise<never>;
  terminate(): void;
}

function lifeOf(worker: Worker): Life {
  return {
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
