/** Texts as a terminal shows them: by the columns they take, not by their letters' code units. */

/** Vietnamese letters may come as a letter and its marks, which take no column of their own. */
const NO_COLUMN = /[\p{Mn}\p{Me}\p{Cf}]/gu;

/** In columns. */
export function displayedWidth(text: string): number {
  return [...text.replace(NO_COLUMN, '')].length;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayedWidth(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayedWidth(text))) + text;
}

/** Cut at the end so that it fits, and so marked. */
export function shortened(text: string, width: number): string {
  const whole = text.normalize('NFC');
  if (displayedWidth(whole) <= width) return whole;
  return `${[...whole]
    .slice(0, width - 1)
    .join('')
    .trimEnd()}…`;
}

/** Lines of at most `width` columns, broken between words; a longer word keeps a line of its own. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && displayedWidth(last) + 1 + displayedWidth(word) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
