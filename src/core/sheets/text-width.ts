/**
 * How wide a text is in Times New Roman, near enough to tell where its lines break. In ems: the
 * width of a letter in a font of one point, after the font's own metrics (Adobe's Times-Roman).
 */
import { codeAt } from '../text/code-at';

/** Letters by width; what stands in none is as wide as a digit. */
const EMS: readonly (readonly [number, string])[] = [
  [0.22, "'|"],
  [0.26, ' ,.\u00A0\t'],
  [0.28, '/:;\\ijlt'],
  [0.34, '!()[]-fr‘’I'],
  [0.39, 'sJ'],
  [0.45, '?acez"“”'],
  [0.56, 'ơưFPS+=<>'],
  [0.62, 'ELTZ'],
  [0.67, 'BCR'],
  [0.73, 'ADĐGHKNOQUVXYƠƯw&'],
  [0.8, 'm'],
  [0.95, 'MW%@'],
  [1, '—…'],
];
const DIGIT = 0.5;
const WIDE = 1;
const WIDEST = 1;
/** Letters of Times New Roman Bold are wider by this. */
const BOLD = 1.06;

const known = new Map(EMS.flatMap(([width, letters]) => [...letters].map((one) => [one, width])));
const MARK = /\p{M}/u;
/** Beyond the alphabets of Europe: Chinese letters, emoji. */
const FIRST_WIDE = 0x2e80;

function measure(letter: string): number {
  if (MARK.test(letter)) return 0;
  const base = letter.normalize('NFD').charAt(0);
  const horned = letter.normalize('NFD').includes('\u031B');
  const asWritten = known.get(horned ? (base === base.toLowerCase() ? 'ơ' : 'Ơ') : base);
  return asWritten ?? (letter.charCodeAt(0) >= FIRST_WIDE ? WIDE : DIGIT);
}

/** By UTF-16 unit, once asked for: a whole province has millions of letters. */
const widths = new Float32Array(0x10000).fill(NaN);

/** Of a UTF-16 unit; each half of a pair counts. */
function widthOf(code: number): number {
  const width = widths[code] ?? DIGIT;
  return Number.isNaN(width) ? (widths[code] = measure(String.fromCharCode(code))) : width;
}

export interface Line {
  /** In points. */
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
}

const LINE_END = 10;
const SPACE = 32;
/** Lines of a broken word are not full: it takes this much more room. */
const RAGGED = 1.25;

/** How many lines a text takes when it is wrapped at spaces; `most` at the most, to stop early. */
export function lineCount(text: string, { width, size, bold }: Line, most: number): number {
  const room = width / size / (bold ? BOLD : 1);
  if (text.length * WIDEST <= room && !text.includes('\n')) return 1;
  const { length } = text;
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let at = 0; at <= length && lines < most; at += 1) {
    const code = at < length ? codeAt(text, at) : LINE_END;
    if (code !== SPACE && code !== LINE_END) {
      word += widthOf(code);
      continue;
    }
    if (used > 0 && used + word > room) {
      lines += 1;
      used = 0;
    }
    // a word that no line holds is broken, at its hyphens and slashes if it has any
    used += word > room ? word * RAGGED : word;
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used %= room;
    }
    word = 0;
    if (code === SPACE) used += widthOf(SPACE);
    else if (at < length) {
      lines += 1;
      used = 0;
    }
  }
  return Math.min(lines, most);
}
