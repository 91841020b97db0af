/**
 * Formulas that read a result cell, in functions every Excel since 2007, WPS and LibreOffice have,
 * with the same outcome in every language: `14.033` is fourteen thousand in an English Excel too.
 * Each is well under the 255 characters that a validation takes.
 */

/** What people put between digits: thousands, spaces, no-break spaces. */
const MARKS = ['.', ' ', '\u00A0'];

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

export function isBlank(cell: string): string {
  return `LEN(TRIM(${cell}))=0`;
}

/**
 * The whole number in `1.250`, `07` or, where a unit may follow, `1.250 người`; an error for
 * anything else. The `e0` at the end keeps VALUE from reading dates, money and `1e5`; a comma would
 * part decimals in one language and thousands in another, so it makes the number unreadable.
 */
export function numberIn(cell: string, unit: string | null): string {
  const bare = MARKS.reduce(
    (inner, mark) => `SUBSTITUTE(${inner},${quoted(mark)},"")`,
    unit === null ? cell : `SUBSTITUTE(LOWER(${cell}),${quoted(unit)},"")`,
  );
  return `VALUE(SUBSTITUTE(${bare},",","x")&"e0")`;
}

/** A whole number, zero or more. A cell that holds a number, not text, may have lost its thousands. */
export function isCount(cell: string, unit: string | null): string {
  return `AND(IFERROR(${numberIn(cell, unit)}>=0,FALSE),N(${cell})=INT(N(${cell})))`;
}

/**
 * Begins with a digit and has a `%` or a `/`, or is a number up to 100 (`80`, `80,5`). Of a text
 * only what stands before the comma is read, so that no language takes it for something else.
 */
export function isRate(cell: string): string {
  const has = (mark: string) => `ISNUMBER(FIND("${mark}",${cell}))`;
  const whole = `SUBSTITUTE(LEFT(${cell},FIND(",",${cell}&",")-1),".","")`;
  const small = [
    `AND(ISNUMBER(${cell}),N(${cell})<=100)`,
    `IFERROR(VALUE(${whole}&"e0")<=100,FALSE)`,
  ];
  const rates = [has('%'), has('/'), ...small].join(',');
  return `AND(ISNUMBER(VALUE(LEFT(TRIM(${cell}),1))),OR(${rates}))`;
}

/** Begins with Có or Không; a remark may follow. */
export function isAnswer(cell: string): string {
  const begins = (word: string) =>
    `LOWER(LEFT(TRIM(${cell}),${String(word.length)}))=${quoted(word)}`;
  return `OR(${begins('có')},${begins('không')})`;
}

/** Names all of the units, or any of them. */
export function namesUnits(cell: string, units: readonly string[], wants: 'all' | 'any'): string {
  const named = units.map((unit) => `ISNUMBER(SEARCH(${quoted(unit)},${cell}))`);
  return `${wants === 'all' ? 'AND' : 'OR'}(${named.join(',')})`;
}
