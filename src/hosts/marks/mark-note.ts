import { CELL_TEXT_LIMIT, cleanText } from '../cell-text';

const FIRST_LINE = 'Thẩm định:';
/** So much is left for what a note says. */
const LONGEST = CELL_TEXT_LIMIT - 100;

/** The text of a note of ours: its first line says what it is, its last one that it is ours. */
export function markNote(note: string): string {
  const body = linesOf(cleanText(note, LONGEST));
  return [FIRST_LINE, ...body, signatureOf(body)].join('\n');
}

/**
 * True for a note as we wrote it. One in which a person has since written something is that
 * person's: the signature no longer fits.
 */
export function isMarkNote(text: string): boolean {
  const lines = linesOf(text);
  const body = lines.slice(1, -1);
  return lines.length > 2 && lines[0] === FIRST_LINE && lines.at(-1) === signatureOf(body);
}

/** Programs differ in line ends and in the spaces before them. */
function linesOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()
    .split('\n');
}

/** `(phu-luc 1x2y3z)`, other for another text: FNV-1a, 32 bits. */
function signatureOf(body: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(body.join('\n'))) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return `(phu-luc ${(hash >>> 0).toString(36)})`;
}
