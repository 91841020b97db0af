import type { SheetInfo } from '../../host';
import { isPutAside, visibilityOf } from '../put-aside';
import type { ExcelSession } from '../session';

/** Sheets put aside for an undo are none to anyone else. 1 sync. */
export function listSheets(session: ExcelSession): Promise<readonly SheetInfo[]> {
  return session.run(async ({ workbook }, sync) => {
    const { worksheets } = workbook;
    worksheets.load('items/name,items/visibility');
    await sync();
    return worksheets.items
      .filter((sheet) => !isPutAside(sheet))
      .map(({ name, visibility }) => ({ name, visibility: visibilityOf(visibility) }));
  });
}

/** Name of the sheet in front. 1 sync. */
export function activeSheet(session: ExcelSession): Promise<string> {
  return session.run(async (context, sync) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await sync();
    return sheet.name;
  });
}

/** Name of the workbook, `Phụ lục.xlsx`; never a path. 1 sync. */
export function workbookName(session: ExcelSession): Promise<string> {
  return session.run(async ({ workbook }, sync) => {
    workbook.load('name');
    await sync();
    return workbook.name;
  });
}
