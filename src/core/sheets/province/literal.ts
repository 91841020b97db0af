/** Texts within formulas. */

/** Excel takes no longer text within a formula. */
const LONGEST = 255;
/** What no formula of a workbook can hold: control characters, halves of letters. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu;

/** One line that a formula can hold. */
export function cleanText(text: string): string {
  return text.replace(UNWRITABLE, ' ');
}

/** `"…"`, or several of them joined by `&`: text only, whatever stands in it. */
export function literal(text: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of text) {
    const written = letter === '"' ? '""' : letter;
    if (piece.length + written.length > LONGEST) {
      pieces.push(piece);
      piece = '';
    }
    piece += written;
  }
  return [...pieces, piece].map((one) => `"${one}"`).join('&');
}
