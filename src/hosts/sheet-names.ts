/** What names sheets may bear, and which they get when they come into a workbook. */
import { HostFailure } from './host-failure';

/** What to do where a sheet of the name is there already; see `WorkbookHost.writeSheets`. */
export type Existing = 'refuse' | 'replace' | 'rename';

/** The most Excel allows, in UTF-16 units. */
const LONGEST = 31;
/** Control characters and `_xHHHH_` would come back as another name than the one formulas use. */
const FORBIDDEN = /[:\\/?*[\]]|^'|'$|\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]|_x[\dA-F]{4}_/iu;

/**
 * Excel's rules: 1–31 characters, none of `: \ / ? * [ ]`, no apostrophe at an end, not its own
 * `History`.
 */
export function isSheetName(name: string): boolean {
  const isLong = name === '' || name.length > LONGEST;
  return !isLong && sheetNameKey(name) !== 'history' && !FORBIDDEN.test(name);
}

/** Equal for names that Excel takes for the same. */
export function sheetNameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/**
 * The names that sheets get when they come into a workbook.
 * @param present the names of all sheets there.
 * @throws HostFailure `sheet-exists`, with `sheet`, where it may not be replaced or renamed; two
 *   new sheets of one name do not replace each other.
 */
export function planNames(
  present: readonly string[],
  added: readonly string[],
  existing: Existing,
): string[] {
  const taken = new Set(present.map(sheetNameKey));
  const given = new Set<string>();
  return added.map((sheet) => {
    let name = sheet;
    if (taken.has(sheetNameKey(name)) || given.has(sheetNameKey(name))) {
      if (existing === 'rename') name = freeName(sheet, taken, given);
      else if (existing === 'refuse' || given.has(sheetNameKey(name))) {
        throw new HostFailure('sheet-exists', { sheet });
      }
    }
    given.add(sheetNameKey(name));
    return name;
  });
}

/** `Rà soát (2)`, cut to what Excel allows, never within a character or its marks. */
function freeName(name: string, ...taken: readonly ReadonlySet<string>[]): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${String(number)})`;
    const free = shortened(name, LONGEST - suffix.length) + suffix;
    if (taken.every((names) => !names.has(sheetNameKey(free)))) return free;
  }
}

function shortened(name: string, length: number): string {
  if (name.length <= length) return name;
  let end = length;
  while (end > 0 && /^[\p{M}\uDC00-\uDFFF]/u.test(name.slice(end))) end--;
  return name.slice(0, end).trimEnd();
}
