/** Runs something later, once, unless the function returned is called first. Injected, for tests. */
export type Timer = (run: () => void, milliseconds: number) => () => void;

/** The timer of pages, workers and Node. */
export const realTimer: Timer = (run, milliseconds) => {
  const timeout = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timeout);
  };
};
