import { HostFailure } from '../../host-failure';
import type { ExcelVisibility } from '../put-aside';
import type { ExcelSession } from '../session';

/** A write of sheets: those that came, and those put aside for them. */
export interface Exchange {
  readonly added: readonly AddedSheet[];
  readonly replaced: readonly ReplacedSheet[];
  /** Id of the sheet that was in front before. */
  readonly front: string;
}

export interface AddedSheet {
  /** `null` until Excel has told it. */
  id: string | null;
  /** The name it came under, and goes under: no other sheet bears it. */
  readonly aside: string;
}

export interface ReplacedSheet {
  readonly id: string;
  /** What it was called and how it was seen before. */
  readonly name: string;
  readonly visibility: ExcelVisibility;
}

/**
 * Brings the workbook back to what it was before the exchange, from wherever the exchange or an
 * earlier attempt has stopped. 2 syncs; 1 when there is nothing to do.
 * @throws HostFailure `sheet-missing` when a replaced sheet is no longer kept, `sheet-exists` when
 *   its name was taken since: then nothing is changed.
 */
export async function takeBack(session: ExcelSession, exchange: Exchange): Promise<void> {
  await session.run(async (context, sync) => {
    const { worksheets } = context.workbook;
    const present = worksheets.load('items/id,items/name,items/visibility');
    const front = worksheets.getActiveWorksheet().load('id');
    await sync();

    const { items } = present;
    const added = exchange.added.flatMap(({ id, aside }) => {
      const sheet = items.find((item) => (id === null ? item.name === aside : item.id === id));
      return sheet ? [{ sheet, aside }] : [];
    });
    const isAdded = (id: string): boolean => added.some(({ sheet }) => sheet.id === id);
    const replaced = exchange.replaced.map((before) => {
      const sheet = items.find(({ id }) => id === before.id);
      if (!sheet) throw new HostFailure('sheet-missing', { sheet: before.name });
      const taken = items.some(({ id, name }) => {
        return id !== before.id && !isAdded(id) && sameName(name, before.name);
      });
      if (taken) throw new HostFailure('sheet-exists', { sheet: before.name });
      return { sheet, before };
    });

    context.application.suspendScreenUpdatingUntilNextSync();
    // in this order there is always a visible sheet, and never one name twice
    for (const { sheet, before } of replaced) {
      if (sheet.visibility !== before.visibility) sheet.visibility = before.visibility;
    }
    for (const { sheet, aside } of added) sheet.name = aside;
    for (const { sheet, before } of replaced) {
      if (sheet.name !== before.name) sheet.name = before.name;
    }
    const isShown = (id: string): boolean =>
      items.some((item) => item.id === id && item.visibility === 'Visible') ||
      replaced.some(({ before }) => before.id === id && before.visibility === 'Visible');
    if (isAdded(front.id) && isShown(exchange.front)) {
      worksheets.getItem(exchange.front).activate();
    }
    for (const { sheet } of added) remove(sheet, sheet.visibility);
    await sync();
  }, 'workbook-protected');
}

/** A very hidden sheet cannot be deleted; a hidden one can. */
export function remove(sheet: Excel.Worksheet, visibility: string): void {
  if (visibility === 'VeryHidden') sheet.visibility = 'Hidden';
  sheet.delete();
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
