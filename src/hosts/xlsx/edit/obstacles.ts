import type { CellRange } from '../../../core/sheets/address';
import { HostFailure } from '../../host-failure';
import { readRange } from '../guard/addresses';
import type { ZipPackage } from '../guard/zip-package';
import { cellKey } from '../guard/worksheet-census';
import { outlineOf } from './outline';
import { attributeOf, linkedParts } from './workbook-part';
import { readXml } from '../read/workbook-parts';
import type { PlannedEdit } from '../../planned-edits';
import type { SheetLayout } from './sheet-layout';

/** Why a cell cannot be changed on its own: `data.reason` of a `not-supported` failure. */
type Obstacle = 'merged-cell' | 'array-formula' | 'shared-formula' | 'table-header' | 'pivot-table';

/**
 * Cells that Excel, too, would not let a person change alone, or whose change would make other
 * cells wrong.
 * @param fixed ranges whose cells repeat what another part says (`fixedRanges`).
 * @throws HostFailure `not-supported` with `reason` and `cell`.
 */
export function refuseObstacles(
  edits: readonly PlannedEdit[],
  layout: SheetLayout,
  fixed: readonly FixedRange[],
): void {
  const edited = new Set(edits.map(({ row, column }) => cellKey(row, column)));
  const shared = [...layout.formulas.shared.values()];
  const orphaning = new Set(
    shared.flatMap(({ master, cells }) =>
      master !== null && cells.some((key) => !edited.has(key)) ? [master] : [],
    ),
  );
  for (const edit of edits) {
    const { row, column, cell } = edit;
    const refuse = (reason: Obstacle): never => {
      throw new HostFailure('not-supported', { reason, cell });
    };
    const merge = layout.merges.find((range) => holds(range, edit));
    if (merge && !(merge.top === row && merge.left === column)) refuse('merged-cell');
    if (layout.formulas.ranges.some((range) => isWide(range) && holds(range, edit))) {
      refuse('array-formula');
    }
    // the other cells only say "as in that one"
    if (orphaning.has(cellKey(row, column))) refuse('shared-formula');
    const part = fixed.find(({ range }) => holds(range, edit));
    if (part) refuse(part.obstacle);
  }
}

export interface FixedRange {
  readonly range: CellRange;
  readonly obstacle: 'table-header' | 'pivot-table';
}

/**
 * Headers and totals of tables, which Excel repairs away when the table part says otherwise, and
 * pivot tables, which are filled anew. @throws FileRefused when their parts are broken.
 */
export function fixedRanges(zip: ZipPackage, sheet: string): FixedRange[] {
  return [
    ...linkedParts(zip, sheet, 'table').flatMap((part) => tableRanges(zip, part)),
    ...linkedParts(zip, sheet, 'pivotTable').flatMap((part) => pivotRanges(zip, part)),
  ];
}

function tableRanges(zip: ZipPackage, part: string): FixedRange[] {
  const xml = readXml(zip, part);
  const table = xml && outlineOf(xml, part);
  const range = readRange(attributeOf(table, 'ref') ?? '');
  if (!range) return [];
  const headers = Number(attributeOf(table, 'headerRowCount') ?? 1);
  const totals = Number(attributeOf(table, 'totalsRowCount') ?? 0);
  const { top, bottom } = range;
  return [
    { ...range, bottom: top + headers - 1 },
    { ...range, top: bottom - totals + 1 },
  ].map((rows) => ({ range: rows, obstacle: 'table-header' }));
}

function pivotRanges(zip: ZipPackage, part: string): FixedRange[] {
  const xml = readXml(zip, part);
  const location = xml && outlineOf(xml, part).children.find(({ name }) => name === 'location');
  const range = readRange(attributeOf(location ?? null, 'ref') ?? '');
  return range ? [{ range, obstacle: 'pivot-table' }] : [];
}

function holds({ top, left, bottom, right }: CellRange, { row, column }: PlannedEdit): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function isWide({ top, left, bottom, right }: CellRange): boolean {
  return top < bottom || left < right;
}
