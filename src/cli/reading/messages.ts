/** What the terminal and its reading workers say to each other; plain data only. */
import type { PastFile } from '../../core/corpus/types';
import type { Received } from '../../core/merge/types';
import type { GivenReference } from '../../core/reference/types';

export interface WorkerSetup {
  readonly today: string;
  readonly reference: GivenReference | null;
}

export interface ReadJob {
  readonly path: string;
  readonly label: string;
  /** `past`: read only, to compare with. */
  readonly as: 'submission' | 'past';
}

/** `ready` once, when the worker has loaded; then one answer for each job. */
export type WorkerMessage = { readonly kind: 'ready' } | Answer;

export type Answer =
  | { readonly kind: 'received'; readonly received: Received }
  | { readonly kind: 'past'; readonly past: PastFile };
