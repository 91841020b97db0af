/** An engine made of several workers: a file that takes too long costs its worker, not the page. */
import type { Refusal } from '../../core/merge/types';
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
    receive: (file) => {
      const run = (engine: RemoteEngine) => engine.receive(file);
      return lanes
        .run({ run, limit: FILE_LIMIT, urgent: false })
        .catch((error: unknown) => refused(file.name, 0, [], refusalOf(error)));
    },
    readPast: (file) => {
      const run = (engine: RemoteEngine) => engine.readPast(file);
      return lanes.run({ run, limit: FILE_LIMIT, urgent: true }).catch((error: unknown) => {
        return { file: file.name, reports: [], refusal: refusalOf(error), left: [] };
      });
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
      lanes.use({ reference });
    },
    usePast: async (past) => {
      lanes.use({ past });
    },
    check: (workbook) => soon((engine) => engine.check(workbook)),
    consolidate: (received, choices) => soon((engine) => engine.consolidate(received, choices)),
    waive: (submission, finding, given) =>
      soon((engine) => engine.waive(submission, finding, given)),
    cellMarks: (reviewed) => soon((engine) => engine.cellMarks(reviewed)),
    reviewSheet: (reviewed) => soon((engine) => engine.reviewSheet(reviewed)),
    referenceSheet: (commune) => soon((engine) => engine.referenceSheet(commune)),
    emptyAppendix: (template, commune, period) =>
      soon((engine) => engine.emptyAppendix(template, commune, period)),
    provincialWorkbook: (consolidation) =>
      soon((engine) => engine.provincialWorkbook(consolidation)),
    provincialFile: (consolidation) => soon((engine) => engine.provincialFile(consolidation)),
    close: lanes.close,
  };
}

/** Why a file was not read. @throws what says nothing of the file: a worker that never started */
function refusalOf(error: unknown): Refusal {
  if (error instanceof TookTooLong) return { code: 'file-timeout', data: {} };
  if (error instanceof WorkerBroke && error.atWork) {
    return { code: 'file-unreadable', data: { reason: 'worker-broke' } };
  }
  throw error;
}
