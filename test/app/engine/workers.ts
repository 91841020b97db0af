/** Workers that do what a test says, and a clock that goes when it says so. */
import type { EngineWorker } from '../../../src/app/engine/worker-lane';
import { answering } from '../../../src/app/engine/remote';
import type { Engine } from '../../../src/app/engine';
import type { Timer } from '../../../src/app/timer';

export interface StagedTimer {
  readonly timer: Timer;
  /** What is set and neither run nor cancelled, in milliseconds. */
  pending(): number[];
  /** Runs what is due within so many milliseconds. */
  pass(milliseconds: number): void;
}

export function stagedTimer(): StagedTimer {
  let now = 0;
  const set = new Set<{ readonly at: number; readonly run: () => void }>();
  return {
    timer: (run, milliseconds) => {
      const one = { at: now + milliseconds, run };
      set.add(one);
      return () => {
        set.delete(one);
      };
    },
    pending: () => [...set].map(({ at }) => at - now),
    pass: (milliseconds) => {
      now += milliseconds;
      for (const one of [...set].sort((a, b) => a.at - b.at)) {
        if (one.at > now || !set.delete(one)) continue;
        one.run();
      }
    },
  };
}

/** Until all that needs no clock has happened. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 5; round += 1) await new Promise((done) => setImmediate(done));
}

/** Until it is so; hashing, for one, is done elsewhere and takes its time. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setTimeout(done, 1));
}

export interface StagedWorker extends EngineWorker {
  terminated: boolean;
  break(error: Error): void;
}

export function stagedWorker(engine: Engine): StagedWorker {
  let breakDown: (error: Error) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => {
    breakDown = reject;
  });
  return {
    engine: answering(engine),
    broken,
    terminated: false,
    terminate() {
      this.terminated = true;
    },
    break: (error) => {
      breakDown(error);
    },
  };
}
