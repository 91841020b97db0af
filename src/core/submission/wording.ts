/** Comparing words: what makes two wordings the same, and how near two others are. */
import { distance } from 'fastest-levenshtein';
import { rememberTexts } from '../remember';
import { fold } from '../text/fold';

/** Headers, wordings and units come again in every workbook. */
const LONGEST_WORDING = 300;

/** Folded letters and digits with single spaces: `“Bình dân học vụ số”, ...` → `binh dan hoc vu so`. */
export const comparable = rememberTexts(
  (text) =>
    fold(text)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim(),
  LONGEST_WORDING,
);

/** A wording made ready for comparing. */
export interface Wording {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

export function wording(text: string): Wording {
  const plain = comparable(text);
  return { text: plain, words: new Set(plain.split(' ')) };
}

/** Texts that share fewer of their words are not worth measuring: their similarity would be low. */
const SHARED_WORDS = 0.35;
/** A wording followed by more words ("… trên địa bàn xã") is that wording. */
const CONTINUED = 0.9;

/**
 * How near `text` (comparable) is to a wording, 0–1: 1 less the share of letters to change. 0 for
 * texts that have too few words in common.
 */
export function similarity(text: string, words: ReadonlySet<string>, other: Wording): number {
  if (text === other.text) return 1;
  const continued = text.startsWith(`${other.text} `) ? CONTINUED : 0;
  const longest = Math.max(text.length, other.text.length);
  if (longest > 3 * Math.min(text.length, other.text.length)) return continued;
  let shared = 0;
  for (const word of words) if (other.words.has(word)) shared += 1;
  if (shared < SHARED_WORDS * Math.max(words.size, other.words.size)) return continued;
  return Math.max(continued, 1 - distance(text, other.text) / longest);
}

/** A word written twice running. */
const DOUBLED = /(?<![a-z0-9])([a-z0-9]+)(?: \1)+(?![a-z0-9])/g;

/** Two comparable texts that differ by no more than a slip: a letter, or a word written twice. */
export function isSlip(text: string, other: string): boolean {
  if (text === other) return true;
  const [one, two] = [text.replace(DOUBLED, '$1'), other.replace(DOUBLED, '$1')];
  return Math.abs(one.length - two.length) <= 1 && distance(one, two) <= 1;
}
