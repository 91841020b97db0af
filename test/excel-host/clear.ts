import { wordArgument } from './arguments';
import { cellsOf, intersection, isUnbounded } from './area';
import type { Area } from './area';
import { clearContents, clearFormats, clearLinks, contentAt, storedKeys } from './cells';
import { requireAllowed, requireUnlocked } from './guards';
import type { ExcelHost } from './host';
import { removeConditionalFormats } from './conditional-formats';
import { columnOfKey, rowOfKey } from './workbook';
import type { Sheet } from './workbook';

const APPLY_TO = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/**
 * `range.clear(applyTo)`. With the formats go merges and conditional formats; validations and
 * notes stay.
 */
export function clearRange(host: ExcelHost, sheet: Sheet, area: Area, applyTo: unknown): void {
  const what = wordArgument(applyTo ?? 'All', 'applyTo', APPLY_TO);
  const all = what === 'All';
  const cells = isUnbounded(area)
    ? storedKeys(sheet, area).map((key) => [rowOfKey(key), columnOfKey(key)] as const)
    : cellsOf(area);
  if (all || what === 'Contents') requireUnlocked(host, sheet, cells);
  if (all || what !== 'Contents') requireAllowed(host, sheet, 'allowFormatCells');
  const before = contentAt(sheet, area.top, area.left);
  if (all || what === 'Contents') {
    clearContents(sheet, area);
    host.events.changed(sheet, area, 'add-in', before, contentAt(sheet, area.top, area.left));
  }
  if (all || what === 'Formats') {
    clearFormats(sheet, area);
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
    removeConditionalFormats(sheet, [area]);
  }
  if (all || what === 'Hyperlinks' || what === 'RemoveHyperlinks') clearLinks(sheet, area);
}
