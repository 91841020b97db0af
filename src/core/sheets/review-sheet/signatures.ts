import { BLANK, text, type CellBuilder } from '../builder';
import type { ReviewSheetWords, ReviewWord } from './words';

/** Rows left free to sign in. */
const ROOM = 4;

/** Who signs, without names. Returns the last row that is printed. */
export function putSignatures(
  builder: CellBuilder,
  below: number,
  words: ReviewSheetWords,
  { middle, last }: { readonly middle: number; readonly last: number },
): number {
  const top = below + 1;
  const sides: readonly [ReviewWord, number, number][] = [
    ['sign-commune', 0, middle],
    ['sign-reviewer', middle + 1, last],
  ];
  for (const [who, left, right] of sides) {
    builder.putMerged({ top, left, bottom: top, right }, text(words.text(who)), 'sign');
    const note = { top: top + 1, left, bottom: top + 1, right };
    builder.putMerged(note, text(words.text('sign-note')), 'signNote');
  }
  const end = top + 1 + ROOM;
  builder.put(end, 0, BLANK, 'signNote');
  return end;
}
