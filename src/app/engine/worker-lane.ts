/** One worker of several: does one job at a time, within a limit. */
import type { PastReport } from '../../core/corpus/types';
import type { GivenReference } from '../../core/reference/types';
import type { Timer } from '../timer';
import type { RemoteEngine } from './remote';

/** Loading the program and the reference figures into a worker. */
const START_LIMIT = 60_000;

/** One worker, as its page sees it. */
export interface EngineWorker {
  readonly engine: RemoteEngine;
  /** Rejects when the worker breaks down; never resolves. */
  readonly broken: Promise<never>;
  terminate(): void;
}

/** What every engine works with beside what it is asked. */
export interface Told {
  readonly reference: GivenReference | null;
  readonly past: readonly PastReport[] | null;
}

/** The job was not done by its limit. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
}

/** The worker could not be loaded, or ended by itself. */
export class WorkerBroke extends Error {
  override readonly name = 'WorkerBroke';

  constructor(
    /** True when it had started well, so that the job may be what broke it. */
    readonly atWork: boolean,
    cause: unknown,
  ) {
    super(atWork ? 'the worker broke at work' : 'the worker did not start', { cause });
  }
}

export class WorkerLane {
  /** What its engine was last told; undefined before it has loaded. */
  private told: Told | undefined;
  private readonly broken: Promise<never>;

  /** @param onBroken called once, at work or idle */
  constructor(
    private readonly worker: EngineWorker,
    private readonly timer: Timer,
    onBroken: () => void,
  ) {
    this.broken = worker.broken.catch((cause: unknown) => {
      throw new WorkerBroke(this.told !== undefined, cause);
    });
    this.broken.catch(onBroken);
  }

  /** @throws TookTooLong, WorkerBroke: the lane is of no more use; else what the job throws. */
  async work<T>(run: (engine: RemoteEngine) => Promise<T>, limit: number, told: Told): Promise<T> {
    const { reference, past } = this.told ?? {};
    if (reference !== told.reference || past !== told.past) await this.tell(told);
    return this.within(run(this.worker.engine), limit);
  }

  terminate(): void {
    this.worker.terminate();
  }

  /** The reference figures always the first time: an engine that answers has loaded. */
  private async tell({ reference, past }: Told): Promise<void> {
    const { engine } = this.worker;
    const before = this.told ?? { reference: undefined, past: null };
    try {
      if (before.reference !== reference) {
        await this.within(engine.useReference(reference), START_LIMIT);
      }
      if (before.past !== past) await this.within(engine.usePast(past), START_LIMIT);
    } catch (error) {
      throw error instanceof WorkerBroke ? error : new WorkerBroke(false, error);
    }
    this.told = { reference, past };
  }

  private async within<T>(task: Promise<T>, limit: number): Promise<T> {
    let cancel: () => void = () => undefined;
    const late = new Promise<never>((_, reject) => {
      cancel = this.timer(() => {
        reject(new TookTooLong());
      }, limit);
    });
    try {
      return await Promise.race([task, late, this.broken]);
    } finally {
      cancel();
    }
  }
}
