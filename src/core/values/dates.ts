/** Days as people and spreadsheets write them. */

/** A day found in a text. Offsets are UTF-16 positions in the text as given. */
export interface DayInText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
  /** ISO date; null for a day that does not exist (`31/02/2026`). */
  readonly date: string | null;
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** d/M/yyyy with `/`, `-` or `.`. */
const IN_NUMBERS = String.raw`(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)`;
/** `ngày 25 tháng 7 năm 2025`, in NFC, NFD or without tones. */
const IN_WORDS = String.raw`ng[\p{L}\p{M}]{1,2}y\s{1,5}(\d{1,2})\s{1,5}th[\p{L}\p{M}]{1,2}ng\s{1,5}(\d{1,2}),?\s{1,5}n[\p{L}\p{M}]{1,2}m\s{1,5}(\d{4})(?!\d)`;
const NUMERIC_DAY = new RegExp(IN_NUMBERS, 'g');
const ANY_DAY = new RegExp(`${IN_NUMBERS}|${IN_WORDS}`, 'giu');
/** Without it no day is in words; found in a fraction of the time. */
const MONTH = /th[^\s\d]{1,2}ng\s{1,5}\d/i;

/** All days of a text, in order. Leading zeros may be there or not. Linear time. */
export function findDates(text: string): DayInText[] {
  return Array.from(text.matchAll(MONTH.test(text) ? ANY_DAY : NUMERIC_DAY), (match) => {
    const day = Number(match[1] ?? match[5]);
    const month = Number(match[3] ?? match[6]);
    const year = Number(match[4] ?? match[7]);
    const start = match.index;
    const [written] = match;
    const end = start + written.length;
    return { text: written, start, end, day, month, year, date: isoDate({ year, month, day }) };
  });
}

/** The day a text says and nothing else (`25/7/2025`, `ngày 25 tháng 7 năm 2025`); null for any other text. */
export function readDate(text: string): DayInText | null {
  const [first] = findDates(text);
  if (!first) return null;
  const before = text.slice(0, first.start).trim();
  const after = text.slice(first.end).trim();
  const led = before === '' || /^ng[\p{L}\p{M}]{1,2}y$/iu.test(before);
  return led && /^[.,;]?$/.test(after) ? first : null;
}

/** `2025-07-25`, or null for a day that does not exist. */
export function isoDate({ year, month, day }: Day): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return null;
  const pad = (part: number, width: number) => String(part).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const LAST_SERIAL = 2_958_465;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The day of a serial number of Excel's 1900 system, its time of day dropped. Serial 60 is
 * 29/2/1900, which Excel has and the calendar has not. Null outside 1/1/1900–31/12/9999.
 */
export function fromExcelSerial(serial: number): Day | null {
  const days = Math.floor(serial);
  if (!(days >= 1 && days <= LAST_SERIAL)) return null;
  if (days === 60) return { year: 1900, month: 2, day: 29 };
  const first = Date.UTC(1900, 0, 1);
  const date = new Date(first + (days < 60 ? days - 1 : days - 2) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
