/** What can go wrong in a real Excel, to be switched on by a test at any time. */
export interface FailingRequest {
  /** Counted from 1 over the add-in's own syncs. */
  readonly request: number;
  /**
   * `before`: nothing of it is done. `midway`: fails after `actions` actions, which stay done.
   * `after`: all is done, but the answer is a failure. `unanswered`: all is done, and no answer
   * ever comes.
   */
  readonly when: 'before' | 'midway' | 'after' | 'unanswered';
  /** Default 1. */
  readonly actions?: number;
  /** Default `GeneralException`. */
  readonly code?: string;
}

export interface Faults {
  fail?: FailingRequest;
  /** Milliseconds before a request is done and answered. */
  slow?: number;
  /** Every write fails: the file was opened to be read only. */
  readOnly?: boolean;
}
