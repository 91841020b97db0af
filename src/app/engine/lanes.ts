/** Jobs over a few workers; a worker that hangs or breaks is replaced. */
import type { Timer } from '../timer';
import type { RemoteEngine } from './remote';
import { TookTooLong, WorkerBroke, WorkerLane, type EngineWorker, type Told } from './worker-lane';

export interface Job<T> {
  readonly run: (engine: RemoteEngine) => Promise<T>;
  /** In milliseconds, from when a worker has loaded. */
  readonly limit: number;
  /** Goes before all that are not. */
  readonly urgent: boolean;
}

export interface LanesOptions {
  /** Starts a worker. */
  readonly start: () => EngineWorker;
  readonly timer: Timer;
  /** Workers start when they are needed, at most so many. */
  readonly workers: number;
}

export interface Lanes {
  /** Rejects with what the job rejects with, or `TookTooLong`, or `WorkerBroke`. */
  run<T>(job: Job<T>): Promise<T>;
  /** For the jobs that begin from now on. */
  use(told: Partial<Told>): void;
  /** Ends all workers; what was asked and not answered never will be. */
  close(): void;
}

interface Waiting {
  readonly urgent: boolean;
  begin(lane: WorkerLane): void;
  fail(error: unknown): void;
}

export function createLanes({ start, timer, workers }: LanesOptions): Lanes {
  const lanes = new Set<WorkerLane>();
  const idle = new Set<WorkerLane>();
  const waiting: Waiting[] = [];
  let told: Told = { reference: null, past: null };
  let closed = false;

  const discard = (lane: WorkerLane): void => {
    idle.delete(lane);
    if (lanes.delete(lane)) lane.terminate();
  };

  const opened = (): WorkerLane => {
    const lane: WorkerLane = new WorkerLane(start(), timer, () => {
      discard(lane);
    });
    lanes.add(lane);
    return lane;
  };

  const serve = (): void => {
    while (!closed && (idle.size > 0 || lanes.size < workers)) {
      const job = waiting.shift();
      if (!job) return;
      const [free] = idle;
      if (free) idle.delete(free);
      try {
        job.begin(free ?? opened());
      } catch (error) {
        job.fail(new WorkerBroke(false, error));
      }
    }
  };

  const work = async <T>({ run, limit }: Job<T>, lane: WorkerLane): Promise<T> => {
    try {
      return await lane.work(run, limit, told);
    } catch (error) {
      if (error instanceof TookTooLong || error instanceof WorkerBroke) discard(lane);
      throw error;
    } finally {
      if (lanes.has(lane)) idle.add(lane);
      serve();
    }
  };

  return {
    run: <T>(job: Job<T>) =>
      new Promise<T>((resolve, reject) => {
        const fail = (error: unknown): void => {
          if (!closed) reject(error instanceof Error ? error : new Error(String(error)));
        };
        const begin = (lane: WorkerLane): void => {
          void work(job, lane).then((value) => {
            if (!closed) resolve(value);
          }, fail);
        };
        const place = job.urgent ? waiting.findIndex(({ urgent }) => !urgent) : -1;
        const at = place < 0 ? waiting.length : place;
        waiting.splice(at, 0, { urgent: job.urgent, begin, fail });
        serve();
      }),
    use: (given) => {
      told = { ...told, ...given };
    },
    close: () => {
      closed = true;
      waiting.length = 0;
      for (const lane of lanes) discard(lane);
    },
  };
}
