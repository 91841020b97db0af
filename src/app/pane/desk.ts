/** What all parts of a session share: the state, the engine, and what becomes of errors. */
import { FileRefused } from '../../hosts/file-refused';
import { HostFailure } from '../../hosts/host-failure';
import type { Engine } from '../engine';
import type { Timer } from '../timer';
import type { Store } from './store';
import type { PaneState, Trouble } from './types';

export interface DeskOptions {
  readonly engine: Engine;
  readonly timer: Timer;
  /** Told every error nobody foresaw: never shown, never swallowed. */
  readonly report: (error: unknown) => void;
}

export interface Desk extends DeskOptions {
  readonly store: Store;
  /** Shows what went wrong. */
  fail(error: unknown): void;
  /**
   * Something the person asked for; never rejects. The trouble of before is gone.
   * @param busy what is shown meanwhile; null for what is done in a moment
   */
  act(busy: PaneState['busy'], task: () => Promise<void>): Promise<void>;
  /** One after the other: what reads a workbook to change it. */
  inTurn(task: () => Promise<void>): Promise<void>;
  close(): void;
}

export function createDesk(options: DeskOptions, store: Store): Desk {
  let turns: Promise<unknown> = Promise.resolve();
  let closed = false;
  const fail = (error: unknown): void => {
    const trouble = troubleOf(error);
    store.update({ trouble: trouble ?? { code: 'unexpected', data: {} } });
    if (!trouble) options.report(error);
  };
  return {
    ...options,
    store,
    fail,
    act: async (busy, task) => {
      if (closed) return;
      store.update({ trouble: null });
      await (busy ? store.during(busy, task) : task()).catch(fail);
    },
    inTurn: (task) => {
      const turn = turns.then(() => (closed ? undefined : task()));
      turns = turn.catch(() => undefined);
      return turn;
    },
    close: () => {
      closed = true;
      store.close();
    },
  };
}

/** null for an error that says nothing to the person. */
function troubleOf(error: unknown): Trouble | null {
  if (error instanceof HostFailure || error instanceof FileRefused) {
    return { code: error.code, data: error.data };
  }
  return null;
}
