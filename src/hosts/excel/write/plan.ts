import { renameSheets } from '../../../core/sheets/references';
import type { SheetModel } from '../../../core/sheets/model';
import { HostFailure } from '../../host-failure';
import { planNames, sheetNameKey } from '../../sheet-names';
import type { Existing } from '../../sheet-names';
import { isPutAside, namesAside } from '../put-aside';
import type { ExcelVisibility } from '../put-aside';
import type { Sync } from '../session';
import type { AddedSheet, Exchange } from './exchange';

/** A sheet of the workbook before a write. */
export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: ExcelVisibility;
}

export interface Found {
  /** In the order of their tabs. */
  readonly sheets: readonly FoundSheet[];
  /** Id of the sheet in front. */
  readonly front: string;
}

/** A sheet to be written. */
export interface PlannedSheet {
  /** Under the name it gets. */
  readonly model: SheetModel;
  readonly added: AddedSheet;
  readonly replaces: FoundSheet | null;
}

export interface Plan {
  readonly sheets: readonly PlannedSheet[];
  readonly exchange: Exchange;
}

/**
 * Looks at what a write depends on. 1 sync.
 * @throws HostFailure `read-only` or `workbook-protected`.
 */
export async function look({ workbook }: Excel.RequestContext, sync: Sync): Promise<Found> {
  workbook.load('readOnly');
  const protection = workbook.protection.load('protected');
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const front = workbook.worksheets.getActiveWorksheet().load('id');
  await sync();
  if (workbook.readOnly) throw new HostFailure('read-only');
  if (protection.protected) throw new HostFailure('workbook-protected');
  return {
    sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility })),
    front: front.id,
  };
}

/** @throws HostFailure `sheet-exists` */
export function planWrite(found: Found, models: readonly SheetModel[], existing: Existing): Plan {
  const present = found.sheets.filter((sheet) => !isPutAside(sheet));
  const byName = new Map(present.map((sheet) => [sheetNameKey(sheet.name), sheet]));
  const names = planNames(
    present.map(({ name }) => name),
    models.map(({ name }) => name),
    existing,
  );
  const asides = namesAside('moi', models.length, found.sheets);
  const sheets = renameSheets(models, names).map((model, index) => ({
    model,
    added: { id: null, aside: asides[index] ?? '' },
    replaces: byName.get(sheetNameKey(model.name)) ?? null,
  }));
  return {
    sheets,
    exchange: {
      added: sheets.map(({ added }) => added),
      replaced: sheets.flatMap(({ replaces }) => replaces ?? []),
      front: found.front,
    },
  };
}
