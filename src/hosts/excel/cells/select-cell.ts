import { parseCellName } from '../../../core/sheets/address';
import { HostFailure } from '../../host-failure';
import type { ExcelSession } from '../session';

/**
 * Brings a cell before the person. 2 syncs.
 * @throws HostFailure `sheet-missing`; `not-supported` with `reason: 'hidden'` for a sheet that
 *   cannot be shown; `unexpected` for what is no address.
 */
export function selectCell(session: ExcelSession, name: string, cell: string): Promise<void> {
  return session.run(async (context, sync) => {
    if (!parseCellName(cell)) {
      throw new HostFailure('unexpected', { code: 'cell-address', cell });
    }
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
    await sync();
    if (sheet.isNullObject) throw new HostFailure('sheet-missing', { sheet: name });
    if (sheet.visibility !== 'Visible') {
      throw new HostFailure('not-supported', { reason: 'hidden', sheet: name });
    }
    sheet.activate();
    sheet.getRange(cell).select();
    await sync();
  });
}
