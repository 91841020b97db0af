/** Merged cells: the top left cell holds all there is. */
import { cellsOf, covers, intersection, isSingleCell, rowsOf } from './area';
import type { Area } from './area';
import { putContent } from './cells';
import { requireAllowed, requireWholeMerges } from './guards';
import type { ExcelHost } from './host';
import type { Sheet } from './workbook';

/** @throws ExcelError AccessDenied on a protected sheet, InvalidArgument across other merges. */
export function mergeCells(host: ExcelHost, sheet: Sheet, area: Area, across: boolean): void {
  requireAllowed(host, sheet);
  requireWholeMerges(sheet, area);
  const merges = across ? rowsOf(area) : [area];
  sheet.merges = sheet.merges.filter((merge) => !covers(area, merge));
  for (const merge of merges.filter((candidate) => !isSingleCell(candidate))) {
    sheet.merges.push(merge);
    for (const [row, column] of cellsOf(merge)) {
      const isFirst = row === merge.top && column === merge.left;
      if (!isFirst) putContent(sheet, row, column, { value: null });
    }
  }
}

export function unmergeCells(host: ExcelHost, sheet: Sheet, area: Area): void {
  requireAllowed(host, sheet);
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
}

/** The merges that touch an area, whole, by row and then by column. */
export const mergedAreas = (sheet: Sheet, area: Area): Area[] =>
  sheet.merges
    .filter((merge) => intersection(merge, area))
    .sort((one, other) => one.top - other.top || one.left - other.left);
