/** How the program speaks: results on standard output, everything else on standard error. */
import { styleText } from 'node:util';
import { displayedWidth, shortened, wrapped } from './displayed';

type Style = Parameters<typeof styleText>[0];

/** A text, or a text with a colour that is shown only where a person watches. */
export type Part = string | { readonly style: Style; readonly text: string };

export interface Terminal {
  /** In columns; null where no one watches, and lines may be as long as they like. */
  readonly width: number | null;
  /** A line of the result. */
  print(...parts: readonly Part[]): void;
  /** As `print`; where a person watches, the text is broken into lines that stand beside the head. */
  paragraph(head: readonly Part[], text: Part): void;
  /** JSON: the whole result. */
  printJson(value: unknown): void;
  /** Hands over the result. Until then nothing of it is seen: a command that fails has none. */
  deliver(): void;
  /** A line for the person, not part of the result. */
  say(...parts: readonly Part[]): void;
  /** One line that replaces itself; nothing where no one watches. `null` wipes it. */
  progress(line: string | null): void;
}

/** The part of a stream that is used here. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const USUAL_WIDTH = 80;
/** Text beside a narrower margin is harder to read than text that runs on. */
const NARROWEST = 24;

export function createTerminal(
  output: Output = process.stdout,
  errors: Output = process.stderr,
): Terminal {
  const result: string[] = [];
  const width = watched(output) ? columnsOf(output) : null;
  const print = (...parts: readonly Part[]) => {
    result.push(line(output, parts));
  };
  return {
    width,
    print,
    paragraph: (head, body) => {
      const text = textOf(body);
      const styled = (part: string): Part =>
        typeof body === 'string' ? part : { ...body, text: part };
      const margin = head.reduce((sum, part) => sum + displayedWidth(textOf(part)), 0);
      const room = width === null ? Infinity : width - margin;
      const lines = room < NARROWEST ? [text] : wrapped(text, room);
      const [first = '', ...more] = lines;
      print(...head, styled(first));
      for (const next of more) print(' '.repeat(margin), styled(next));
    },
    printJson: (value) => result.push(visible(JSON.stringify(value))),
    deliver: () => {
      if (result.length > 0) output.write(`${result.splice(0).join('\n')}\n`);
    },
    say: (...parts) => errors.write(`${line(errors, parts)}\n`),
    progress: (text) => {
      if (!watched(errors)) return;
      const fitting = shortened(harmless(text ?? ''), columnsOf(errors) - 1);
      errors.write(`\r\u001b[K${fitting}`);
    },
  };
}

function watched(stream: Output): boolean {
  return stream.isTTY === true && process.env['TERM'] !== 'dumb';
}

/** A terminal that does not know its width says 0. */
function columnsOf({ columns }: Output): number {
  return columns || USUAL_WIDTH;
}

const textOf = (part: Part) => harmless(typeof part === 'string' ? part : part.text);

function line(stream: Output, parts: readonly Part[]): string {
  const coloured = watched(stream) && !process.env['NO_COLOR'];
  return parts
    .map((part) => {
      const text = textOf(part);
      if (!coloured || typeof part === 'string' || text === '') return text;
      return styleText(part.style, text, { validateStream: false });
    })
    .join('');
}

/** Control characters, line separators and marks that turn the direction of writing. */
const STEERING = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Texts come from other people's files: they must not steer the terminal. */
function harmless(text: string): string {
  return text.replace(/\r?\n|\t/g, ' ').replace(STEERING, '\ufffd');
}

/** The same JSON, without the characters that `JSON.stringify` leaves as they are. */
function visible(json: string): string {
  return json.replace(STEERING, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
