/** What the terminal and its reading workers say to each other; plain data only. */
import type { Received } from '../../core/merge/types';
import type { GivenReference } from '../../core/reference/types';

export interface WorkerSetup {
  readonly today: string;
  readonly reference: GivenReference | null;
}

export interface ReadJob {
  readonly path: string;
  readonly label: string;
}

/** `ready` once, when the worker has loaded; then one answer for each job. */
export type WorkerMessage =
  { readonly kind: 'ready' } | { readonly kind: 'received'; readonly received: Received };
