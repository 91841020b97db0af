/** What Excel does not let an add-in do. */
import { covers, intersection } from './area';
import type { Area } from './area';
import { formatAt } from './cells';
import { accessDenied, invalidArgument, itemAlreadyExists } from './errors';
import type { ExcelHost } from './host';
import { sheetNamed } from './workbook';
import type { Sheet } from './workbook';

/** @throws ExcelError AccessDenied in a workbook that is read only. */
export function requireWritable(host: ExcelHost): void {
  if (host.faults.readOnly) throw accessDenied('the workbook is read only');
}

/** For adding, renaming, hiding, moving and deleting sheets. @throws ExcelError AccessDenied */
export function requireOpenStructure(host: ExcelHost): void {
  requireWritable(host);
  if (host.workbook.structure) throw accessDenied('the structure of the workbook is protected');
}

/** For contents. @throws ExcelError AccessDenied when a cell is locked on a protected sheet. */
export function requireUnlocked(
  host: ExcelHost,
  sheet: Sheet,
  cells: Iterable<readonly [number, number]>,
): void {
  requireWritable(host);
  if (!sheet.protection) return;
  for (const [row, column] of cells) {
    if (formatAt(sheet, row, column, 'locked')) throw accessDenied('a cell is locked');
  }
}

/** For all else on a protected sheet, unless it was protected with `option`. */
export function requireAllowed(host: ExcelHost, sheet: Sheet, option?: string): void {
  requireWritable(host);
  if (!sheet.protection) return;
  if (option === undefined || sheet.protection.options[option] !== true) {
    throw accessDenied(`the sheet is protected (${option ?? 'always'})`);
  }
}

/**
 * A name for a sheet, as Excel takes it.
 * @throws ExcelError InvalidArgument, or ItemAlreadyExists when another sheet bears it.
 */
export function requireSheetName(host: ExcelHost, name: unknown, self?: Sheet): string {
  const fits =
    typeof name === 'string' &&
    name.length >= 1 &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  if (!fits) throw invalidArgument(`sheet name '${String(name)}'`);
  const other = sheetNamed(host.workbook, name);
  if (other && other !== self) throw itemAlreadyExists(`sheet '${name}'`);
  return name;
}

/** @throws ExcelError InvalidArgument when an area cuts through merged cells. */
export function requireWholeMerges(sheet: Sheet, area: Area): void {
  const cut = sheet.merges.some(
    (merge) => intersection(merge, area) && !covers(area, merge) && !covers(merge, area),
  );
  if (cut) throw invalidArgument('the range cuts through merged cells');
}
