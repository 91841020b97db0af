import { distance } from 'fastest-levenshtein';

/** Of the longer word: as much may differ for a slip of the hand. */
const SLIP = 0.5;

/** The candidates a mistyped word may stand for, nearest first; empty when none is near. */
export function nearestOf(typed: string, candidates: readonly string[]): readonly string[] {
  const word = typed.toLowerCase();
  return candidates
    .map((candidate) => ({ candidate, slips: distance(word, candidate.toLowerCase()) }))
    .filter(({ candidate, slips }) => slips <= SLIP * Math.max(word.length, candidate.length))
    .sort((a, b) => a.slips - b.slips)
    .map(({ candidate }) => candidate);
}
