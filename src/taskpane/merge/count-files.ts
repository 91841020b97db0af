import type { Received } from '../../core/merge/types';

/** Numbers of the sentence that sums up what was taken in. */
export function countFiles(received: readonly Received[]) {
  const refused = received.filter(({ status }) => status === 'refused').length;
  return { files: received.length, read: received.length - refused, refused };
}
