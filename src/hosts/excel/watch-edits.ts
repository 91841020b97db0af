import type { SheetEdit } from '../host';
import type { ExcelSession } from './session';

/**
 * Tells of edits, those of others in the same workbook too, in their order. Our own are known by
 * their `triggerSource` (ExcelApi 1.14): a flag of ours would swallow what a person types meanwhile.
 * 1 sync to begin, 1 for each edit told, 1 to end.
 */
export async function watchEdits(
  session: ExcelSession,
  listener: (edit: SheetEdit) => void,
): Promise<() => Promise<void>> {
  let last: Promise<void> = Promise.resolve();
  let stopping: Promise<void> | null = null;
  const names = new Map<string, string>();

  async function tell({ worksheetId, address }: Excel.WorksheetChangedEventArgs): Promise<void> {
    const sheet = await nameOf(session, worksheetId, names);
    // a sheet that is gone has no edits, and whoever has stopped listening hears of none
    if (sheet !== null && stopping === null) listener({ sheet, address });
  }

  const handler = await session.run(async ({ workbook }, sync) => {
    const added = workbook.worksheets.onChanged.add((edit) => {
      if (edit.triggerSource === 'ThisLocalAddin') return Promise.resolve();
      const told = last.then(() => tell(edit));
      // Excel's library hears of a failure; the next edit does not
      last = told.catch(() => undefined);
      return told;
    });
    const sheets = workbook.worksheets.load('items/id,items/name');
    await sync();
    for (const { id, name } of sheets.items) names.set(id, name);
    return added;
  });
  return () => {
    stopping ??= session.runWith(handler, () => {
      handler.remove();
    });
    return stopping;
  };
}

/**
 * What a sheet is called now; `null` when it is gone. While Excel does not answer, what it was
 * last called: an edit told late or under an old name is better than one not told.
 */
async function nameOf(
  session: ExcelSession,
  id: string,
  known: Map<string, string>,
): Promise<string | null> {
  try {
    const name = await session.run(async ({ workbook }, sync) => {
      const sheet = workbook.worksheets.getItemOrNullObject(id).load('name');
      await sync();
      return sheet.isNullObject ? null : sheet.name;
    });
    if (name !== null) known.set(id, name);
    return name;
  } catch (error) {
    const name = known.get(id);
    if (name === undefined) throw error;
    return name;
  }
}
