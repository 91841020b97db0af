/** How the program speaks: results on standard output, everything else on standard error. */
import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** A text, or a text with a colour that is shown only where a person watches. */
export type Part = string | { readonly style: Style; readonly text: string };

export interface Terminal {
  /** A line of the result. */
  print(...parts: readonly Part[]): void;
  /** A line for the person, not part of the result. */
  say(...parts: readonly Part[]): void;
  /** One line that replaces itself; nothing where no one watches. `null` wipes it. */
  progress(line: string | null): void;
}

/** The part of a stream that is used here. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export function createTerminal(
  output: Output = process.stdout,
  errors: Output = process.stderr,
): Terminal {
  return {
    print: (...parts) => output.write(`${line(output, parts)}\n`),
    say: (...parts) => errors.write(`${line(errors, parts)}\n`),
    progress: (text) => {
      if (errors.isTTY) errors.write(`\r\u001b[K${text === null ? '' : harmless(text)}`);
    },
  };
}

function line(stream: Output, parts: readonly Part[]): string {
  const coloured =
    stream.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
  return parts
    .map((part) => {
      if (typeof part === 'string') return harmless(part);
      const text = harmless(part.text);
      return coloured ? styleText(part.style, text) : text;
    })
    .join('');
}

/** Texts come from other people's files: they must not steer the terminal. */
function harmless(text: string): string {
  return text.replace(/\r?\n/g, ' ').replace(/\p{Cc}/gu, '');
}
