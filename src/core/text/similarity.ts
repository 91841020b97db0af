/** How alike two wordings of indicators are. */
import { distance } from 'fastest-levenshtein';

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a folded text, signs left out. */
export function words(folded: string): string[] {
  return folded.match(WORD) ?? [];
}

/** Of the score; the rest is how alike the texts are as a whole. */
const CONTAINMENT = 0.4;
/** A shorter wording inside a longer one says little below this many words. */
const TELLING = 5;

/**
 * 0 to 1 for two folded texts; 1 only when they have the same words in the same order.
 *
 * Two fifths are how far the shorter wording is contained in the longer one, so that truncated
 * wordings and words added in brackets cost little. The rest is how alike the texts are as a whole:
 * shared words (Dice) or letters (Levenshtein), whichever is higher; this ranks candidates that
 * contain each other, and survives slips of letters. Words match when they are equal, or differ by one
 * letter and have four or more. Only the ranking and a threshold near 0.6 are meant to be used.
 */
export function similarity(foldedA: string, foldedB: string): number {
  if (foldedA === foldedB) return foldedA === '' ? 0 : 1;
  const one = words(foldedA);
  const other = words(foldedB);
  if (one.length === 0 || other.length === 0) return 0;
  const textA = one.join(' ');
  const textB = other.join(' ');
  if (textA === textB) return 1;
  const shared = sharedWords(one, other);
  const shorter = Math.min(one.length, other.length);
  const contained = (shared / shorter) * Math.min(1, shorter / TELLING);
  const dice = (2 * shared) / (one.length + other.length);
  const letters = 1 - distance(textA, textB) / Math.max(textA.length, textB.length);
  // Other order or a slip of a letter is not the same wording.
  return Math.min(0.99, CONTAINMENT * contained + (1 - CONTAINMENT) * Math.max(dice, letters));
}

function sharedWords(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of other) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  const unmatched: string[] = [];
  for (const word of one) {
    const left = counts.get(word) ?? 0;
    if (left === 0) {
      unmatched.push(word);
    } else {
      counts.set(word, left - 1);
      shared += 1;
    }
  }
  for (const word of unmatched) {
    if (word.length < 4) continue;
    for (const [candidate, left] of counts) {
      if (left === 0 || candidate.length < 4 || !differByOneLetter(word, candidate)) continue;
      counts.set(candidate, left - 1);
      shared += 1;
      break;
    }
  }
  return shared;
}

function differByOneLetter(one: string, other: string): boolean {
  return Math.abs(one.length - other.length) <= 1 && distance(one, other) === 1;
}
