/** What happens to whole sheets, whoever does it. */
import type { Area } from './area';
import { invalidOperation, itemNotFound } from './errors';
import type { Actor } from './events';
import { requireOpenStructure, requireSheetName } from './guards';
import type { ExcelHost } from './host';
import { newSheet } from './workbook';
import type { Sheet, Visibility } from './workbook';

/** @throws ExcelError ItemNotFound when the sheet is gone. */
export function sheetOf(host: ExcelHost, id: string): Sheet {
  const sheet = host.workbook.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw itemNotFound(`sheet ${id}`);
  return sheet;
}

export function addSheet(host: ExcelHost, name: unknown, actor: Actor): Sheet {
  requireOpenStructure(host);
  const sheet = newSheet(host.workbook, requireSheetName(host, name ?? freeName(host)));
  host.workbook.sheets.push(sheet);
  host.events.ofSheet('Added', sheet, actor);
  return sheet;
}

function freeName(host: ExcelHost): string {
  const taken = new Set(host.workbook.sheets.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${String(number)}`)) number += 1;
  return `Sheet${String(number)}`;
}

/** @throws ExcelError InvalidOperation for a very hidden sheet or the last visible one. */
export function deleteSheet(host: ExcelHost, sheet: Sheet, actor: Actor): void {
  requireOpenStructure(host);
  if (sheet.visibility === 'VeryHidden') throw invalidOperation('the sheet is very hidden');
  leaveVisibleSheet(host, sheet);
  host.workbook.sheets = host.workbook.sheets.filter(({ id }) => id !== sheet.id);
  host.events.ofSheet('Deleted', sheet, actor);
}

export function renameSheet(host: ExcelHost, sheet: Sheet, name: unknown): void {
  requireOpenStructure(host);
  sheet.name = requireSheetName(host, name, sheet);
}

export function showSheet(host: ExcelHost, sheet: Sheet, visibility: Visibility): void {
  requireOpenStructure(host);
  if (visibility !== 'Visible') leaveVisibleSheet(host, sheet);
  sheet.visibility = visibility;
}

/** Brings another visible sheet to the front before `sheet` leaves. */
function leaveVisibleSheet(host: ExcelHost, sheet: Sheet): void {
  const { workbook } = host;
  const others = workbook.sheets.filter(
    ({ id, visibility }) => id !== sheet.id && visibility === 'Visible',
  );
  const at = workbook.sheets.indexOf(sheet);
  const next = others.find((other) => workbook.sheets.indexOf(other) > at) ?? others.at(-1);
  if (!next && sheet.visibility === 'Visible') {
    throw invalidOperation('a workbook must have a visible sheet');
  }
  if (next && workbook.active === sheet.id) activateSheet(host, next);
}

/** @throws ExcelError InvalidOperation for a hidden sheet. */
export function activateSheet(host: ExcelHost, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible') throw invalidOperation('the sheet is hidden');
  if (host.workbook.active === sheet.id) return;
  const before = host.workbook.sheets.find(({ id }) => id === host.workbook.active);
  host.workbook.active = sheet.id;
  if (before) host.events.ofSheet('Deactivated', before, 'person');
  host.events.ofSheet('Activated', sheet, 'person');
}

export function selectArea(host: ExcelHost, sheet: Sheet, area: Area): void {
  activateSheet(host, sheet);
  sheet.selection = area;
  host.events.selected(sheet, area);
}
