/** What a session writes into the open workbook, and takes back. Each whole or not at all. */
import type { SheetModel } from '../../core/sheets/model';
import type { Suggestion } from '../../core/rules/types';
import { METADATA_SHEET } from '../../core/submission/metadata';
import { cellName } from '../../core/sheets/address';
import type { Desk } from './desk';
import type { OpenWorkbook } from './open-workbook';
import { placeSheets, type Existing } from './placing';
import { withSharedMetadata } from './shared-metadata';
import { cellAt } from './sheet-cache';
import type { SheetWrite } from './types';

/**
 * Puts sheets into the workbook and shows the first of them, or asks the person.
 * @throws HostFailure
 */
export async function putSheets(
  desk: Desk,
  workbook: OpenWorkbook,
  models: readonly SheetModel[],
  existing: Existing,
  about: SheetWrite,
): Promise<void> {
  const { host, sheets: cache } = workbook;
  desk.store.update({ askExisting: null });
  const present = await host.listSheets();
  const placed = placeSheets(models, present, existing);
  if ('ask' in placed) {
    desk.store.update({ askExisting: { sheet: placed.ask, about } });
    return;
  }
  const old = present.some(({ name }) => name === METADATA_SHEET);
  const sheets = old
    ? withSharedMetadata(placed.sheets, await cache.read(METADATA_SHEET))
    : placed.sheets;
  const { undo, names } = await host.writeSheets(sheets, placed.existing);
  cache.forget();
  workbook.changed({ kind: about, undo });
  if (about === 'consolidation') desk.store.update({ consolidationWritten: true });
  const [front] = names;
  if (front !== undefined) await host.selectCell(front, firstCell(models)).catch(desk.fail);
  await workbook.checks.check();
}

/** Where a person begins: the first result of a template, else the top. */
function firstCell([front]: readonly SheetModel[]): string {
  const cell = front?.cells.find(({ style }) => style === 'result');
  return cell ? cellName(cell.row, cell.column) : 'A1';
}

/** Only where the cell still holds what the suggestion would mend. @throws HostFailure */
export async function mendCell(
  desk: Desk,
  workbook: OpenWorkbook,
  { cell, from, to }: Suggestion,
): Promise<void> {
  const sheet = workbook.current?.submission.sheet;
  if (sheet === undefined) return;
  const now = cellAt(await workbook.sheets.read(sheet), cell)?.text ?? '';
  if (plain(now) === plain(from)) {
    const undo = await workbook.host.writeCells(sheet, [{ cell, value: to }]);
    workbook.sheets.forget(sheet);
    workbook.changed({ kind: 'suggestion', undo, cell: { sheet, cell, value: to } });
  } else {
    workbook.sheets.forget(sheet);
    desk.store.update({ trouble: { code: 'suggestion-stale', data: { cell, from, now } } });
  }
  await workbook.checks.check();
}

/** Blank ends and the way letters are composed do not make another text. */
function plain(text: string): string {
  return text.normalize('NFC').trim();
}
