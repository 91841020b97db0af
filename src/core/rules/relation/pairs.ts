/** Pairs: about what is given, not about size. After DHIS2's operators of the same names. */
import { boundsOfSide, type Sides, type Term } from './sides';

export type Verdict = 'kept' | 'broken' | 'unknown';

/** Both sides are given or neither. A cell that cannot be read is written all the same. */
export function judgeCompulsoryPair({ left, right }: Sides): Verdict {
  const [one, other] = [presenceOf(left), presenceOf(right)];
  if (one === 'unknown' || other === 'unknown') return 'unknown';
  return one === other ? 'kept' : 'broken';
}

/** True for the side of a broken compulsory pair that is not given. */
export function isAbsent(side: readonly Term[]): boolean {
  return presenceOf(side) === 'absent';
}

function presenceOf(side: readonly Term[]): 'present' | 'absent' | 'unknown' {
  if (side.some(({ state }) => state === 'given' || state === 'unreadable')) return 'present';
  return side.some(({ state }) => state === 'unknown') ? 'unknown' : 'absent';
}

/** Never both above 0. */
export function judgeExclusivePair({ left, right }: Sides): Verdict {
  const [one, other] = [boundsOfSide(left), boundsOfSide(right)];
  if (one.low > 0 && other.low > 0) return 'broken';
  if (one.high === 0 || other.high === 0) return 'kept';
  return [...left, ...right].some(({ state }) => state !== 'given') ? 'unknown' : 'kept';
}
