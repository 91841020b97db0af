import type { Undo } from '../host';
import { HostFailure } from '../host-failure';
import type { HostFailureCode } from '../host-failure';
import { isWithin, pause } from './session';
import type { Patience } from './session';

/** With pauses of two seconds: a person has a minute to leave a cell. */
const MOST_ATTEMPTS = 30;

/** Failures that another attempt may not meet again. */
const PASSING: ReadonlySet<HostFailureCode> = new Set(['busy', 'cell-edit-mode', 'unexpected']);

/** Writes one after the other, and puts a workbook back as it was when one fails midway. */
export class Writes {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly patience: Patience) {}

  /** Runs a write after those before it, and after what they still put back. */
  inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(task);
    this.last = Promise.all([result.catch(() => undefined), this.last]);
    return result;
  }

  /**
   * Puts back what a failed write has done. While a person is typing that must wait; the failure,
   * which tells them so, must not: then the rest happens later, before any other write.
   * @param restore brings the workbook back from wherever it is; may be called again.
   * @returns the failure to report: `data.restored` is `no` when the workbook could not be put back.
   */
  async putBack(failure: unknown, restore: () => Promise<void>): Promise<unknown> {
    const done = this.insist(restore);
    const settled = done.catch(() => undefined);
    this.last = Promise.all([this.last, settled]);
    try {
      await isWithin(done, this.patience.typing);
      return failure;
    } catch (error) {
      if (!(failure instanceof HostFailure)) return failure;
      return new HostFailure(failure.code, { ...failure.data, restored: 'no' }, { cause: error });
    }
  }

  private async insist(restore: () => Promise<void>): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await restore();
        return;
      } catch (error) {
        if (attempt === MOST_ATTEMPTS || !mayPass(error)) throw error;
        await pause(this.patience.retry);
      }
    }
  }

  /**
   * An undo that is done once however often it is asked for, but again after it has failed.
   * @param takeBack goes on from wherever an attempt before has stopped: so a failure midway is
   *   followed by a second attempt, at once.
   */
  undoing(takeBack: () => Promise<void>): Undo {
    let done = false;
    return () =>
      this.inTurn(async () => {
        if (done) return;
        try {
          await takeBack();
        } catch (error) {
          if (!(error instanceof HostFailure) || error.code === 'cell-edit-mode') throw error;
          if (!mayPass(error)) throw error;
          await takeBack();
        }
        done = true;
      });
  }
}

function mayPass(error: unknown): boolean {
  return error instanceof HostFailure && PASSING.has(error.code);
}
