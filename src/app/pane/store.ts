/** The one place that holds what the pane shows. */
import type { PaneState } from './types';

type Busy = NonNullable<PaneState['busy']>;

export interface Store {
  /** The same object until something changes. */
  get(): PaneState;
  update(change: Partial<PaneState>): void;
  subscribe(listener: () => void): () => void;
  /** `busy` while the task is under way; of several, the last begun. */
  during<T>(busy: Busy, task: () => Promise<T>): Promise<T>;
  /** Nothing changes any more, nobody is told. */
  close(): void;
}

/** @param report told what a listener throws: one that fails stops neither us nor the others */
export function createStore(first: PaneState, report: (error: unknown) => void): Store {
  let state = first;
  let closed = false;
  let activities: readonly { readonly busy: Busy }[] = [];
  const listeners = new Set<() => void>();

  const update = (change: Partial<PaneState>): void => {
    const next = { ...state, ...change };
    if (closed || isSame(state, next)) return;
    state = next;
    for (const listener of [...listeners]) {
      try {
        listener();
      } catch (error) {
        report(error);
      }
    }
  };
  const showActivities = (): void => {
    update({ busy: activities.at(-1)?.busy ?? null });
  };

  return {
    get: () => state,
    update,
    subscribe: (listener) => {
      // A listener given twice is two.
      const own = (): void => {
        listener();
      };
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
    during: async (busy, task) => {
      const activity = { busy };
      activities = [...activities, activity];
      showActivities();
      try {
        return await task();
      } finally {
        activities = activities.filter((other) => other !== activity);
        showActivities();
      }
    },
    close: () => {
      closed = true;
      listeners.clear();
    },
  };
}

/** All of it is drawn again when one thing changes: not when none does. */
function isSame(one: PaneState, other: PaneState): boolean {
  const keys = Object.keys(other) as (keyof PaneState)[];
  return keys.every((key) => Object.is(one[key], other[key]));
}

export function firstState(edition: PaneState['edition'], workbook: string | null): PaneState {
  return {
    edition,
    workbook,
    busy: null,
    trouble: null,
    checked: null,
    selected: null,
    unsaved: false,
    askExisting: null,
    undoable: null,
    marks: 0,
    reference: null,
    past: [],
    compared: null,
    merging: null,
    received: [],
    repeated: [],
    stopped: [],
    consolidation: null,
    consolidationWritten: false,
  };
}
