import type { CellMark } from '../../hosts/host';
import type { OpenWorkbook } from './open-workbook';

/** Marks these cells of a sheet and no others; none: takes all marks away. @throws HostFailure */
export async function markCells(
  workbook: OpenWorkbook,
  sheet: string,
  marks: readonly CellMark[],
): Promise<void> {
  const undo = await workbook.host.markCells(sheet, marks);
  workbook.changed({ kind: 'marks', undo });
  await workbook.checks.check();
}
