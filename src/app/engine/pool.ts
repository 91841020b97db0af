/** An engine made of several workers: a file that takes too long costs its worker, not the page. */
import { refused } from '../refused';
import { createLanes, type LanesOptions } from './lanes';
import { givenOrRefused, type RemoteEngine } from './remote';
import type { Engine } from './types';
import { TookTooLong, WorkerBroke } from './worker-lane';

/** A file that is not read by then is stopped. Real ones take milliseconds. */
const FILE_LIMIT = 10_000;
/** Merging and writing what 124 communes sent takes a second or two on an old computer. */
const OTHER_LIMIT = 120_000;
/** Two read side by side; more would starve Excel on the computers of communes. */
const WORKERS = 2;

export type PoolOptions = Omit<LanesOptions, 'workers'>;

/**
 * Files wait for a free worker; all else goes before them.
 * @returns an engine that rejects with `TookTooLong` or `WorkerBroke` where no file is at fault.
 */
export function createPooledEngine(options: PoolOptions): Engine {
  const lanes = createLanes({ ...options, workers: WORKERS });
  const soon = <T>(run: (engine: RemoteEngine) => Promise<T>) =>
    lanes.run({ run, limit: OTHER_LIMIT, urgent: true });

  return {
    receive: async (file) => {
      try {
        const run = (engine: RemoteEngine) => engine.receive(file);
        return await lanes.run({ run, limit: FILE_LIMIT, urgent: false });
      } catch (error) {
        // A worker that never started says nothing of the file.
        if (error instanceof TookTooLong) {
          return refused(file.name, 0, [], { code: 'file-timeout', data: {} });
        }
        if (error instanceof WorkerBroke && error.atWork) {
          const data = { reason: 'worker-broke' };
          return refused(file.name, 0, [], { code: 'file-unreadable', data });
        }
        throw error;
      }
    },
    readReference: async (file) =>
      givenOrRefused(
        await lanes
          .run({ run: (engine) => engine.readReference(file), limit: FILE_LIMIT, urgent: true })
          .catch((error: unknown) => {
            if (error instanceof TookTooLong) return { code: 'file-timeout', data: {} } as const;
            throw error;
          }),
      ),
    useReference: async (reference) => {
      lanes.useReference(reference);
    },
    check: (workbook) => soon((engine) => engine.check(workbook)),
    consolidate: (received, choices) => soon((engine) => engine.consolidate(received, choices)),
    emptyAppendix: (template, commune, period) =>
      soon((engine) => engine.emptyAppendix(template, commune, period)),
    provincialWorkbook: (consolidation) =>
      soon((engine) => engine.provincialWorkbook(consolidation)),
    write: (model) => soon((engine) => engine.write(model)),
    close: lanes.close,
  };
}
