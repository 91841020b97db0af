/** Claims of one fact (commune, period) that contradict each other. */
import type { Claim, ClaimSource } from '../submission/types';

/** Most trusted first. */
const SOURCES: readonly ClaimSource[] = ['title', 'metadata', 'file-name'];

/** Message ids of the two rules on contradictions: which source is set against which. */
export const CONTRADICTIONS = ['title-metadata', 'title-file-name', 'metadata-file-name'] as const;

export interface Contradiction<T> {
  readonly id: (typeof CONTRADICTIONS)[number];
  readonly first: Claim<T>;
  readonly second: Claim<T>;
}

/**
 * The first claim of each source against the most trusted one: at most two contradictions.
 * `agree` is told whether the second claim is the file name's.
 */
export function contradictions<T>(
  claims: readonly Claim<T>[],
  agree: (first: T, second: T, secondIsFileName: boolean) => boolean,
): readonly Contradiction<T>[] {
  const bySource = SOURCES.flatMap(
    (source) => claims.find((claim) => claim.source === source) ?? [],
  );
  const [first, ...others] = bySource;
  if (!first) return [];
  return others.flatMap((second) => {
    const id = CONTRADICTIONS.find((pair) => pair === `${first.source}-${second.source}`);
    const same = agree(first.value, second.value, second.source === 'file-name');
    return id && !same ? [{ id, first, second }] : [];
  });
}
