import { cellName } from '../../../core/sheets/address';
import type { CellAddress, CellRange } from '../../../core/sheets/address';
import { HostFailure } from '../../host-failure';
import { loadMerges, mergesFrom } from '../read/merges';
import { addSteps, step } from '../requests';
import type { Sync } from '../session';
import { loadStates, statesOf } from './cell-state';
import type { CellState } from './cell-state';

export interface FoundCells {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly isProtected: boolean;
  readonly areas: readonly FoundArea[];
  readonly merges: readonly CellRange[];
}

interface FoundArea {
  readonly area: CellRange;
  readonly states: readonly (readonly CellState[])[];
  /** `null` where some cells are locked and some are not. */
  readonly locked: boolean | null;
}

/**
 * Loads what rectangles of cells hold, and whether they can be written to. 1 sync.
 * @param key name or id of the sheet.
 * @throws HostFailure `sheet-missing`, `read-only`.
 */
export async function loadCells(
  context: Excel.RequestContext,
  sync: Sync,
  key: string,
  rectangles: readonly CellRange[],
  name = key,
): Promise<FoundCells> {
  const { workbook } = context;
  workbook.load('readOnly');
  const sheet = workbook.worksheets.getItemOrNullObject(key).load('id');
  const protection = sheet.protection.load('protected');
  const merged = loadMerges(sheet, aboveAndLeftOf(rectangles));
  const loaded: { area: CellRange; range: Excel.Range; lock: Excel.FormatProtection }[] = [];
  const steps = rectangles.map((area) =>
    step(() => {
      const range = loadStates(sheet, area);
      loaded.push({ area, range, lock: range.format.protection.load('locked') });
    }, 4),
  );
  await addSteps(context, sync, steps);
  await sync();
  if (sheet.isNullObject) throw new HostFailure('sheet-missing', { sheet: name });
  if (workbook.readOnly) throw new HostFailure('read-only');
  return {
    sheet,
    id: sheet.id,
    isProtected: protection.protected,
    areas: loaded.map(({ area, range, lock }) => ({
      area,
      states: statesOf(range),
      // the library's types leave out what its documentation says: null for mixed cells
      locked: lock.locked as boolean | null,
    })),
    merges: mergesFrom(merged),
  };
}

/**
 * Refuses what a person could not write either. No sync, but 1 to find the locked cells among
 * others.
 * @throws HostFailure `sheet-protected`, or `not-supported` with `reason: 'merged-cell'`; with `cell`.
 */
export async function refuseUnwritable(
  { sheet, isProtected, areas, merges }: FoundCells,
  sync: Sync,
): Promise<void> {
  for (const { row, column } of areas.flatMap(({ area }) => addressesIn(area))) {
    const merge = merges.find((area) => holds(area, { row, column }));
    if (merge && (merge.top !== row || merge.left !== column)) {
      const cell = cellName(row, column);
      throw new HostFailure('not-supported', { reason: 'merged-cell', cell });
    }
  }
  if (!isProtected) return;
  const cells = areas
    .filter(({ locked }) => locked !== false)
    .flatMap(({ area }) => addressesIn(area));
  if (cells.length === 0) return;
  const locks = cells.map(({ row, column }) => ({
    cell: cellName(row, column),
    lock: sheet.getCell(row, column).format.protection.load('locked'),
  }));
  await sync();
  const locked = locks.find(({ lock }) => lock.locked);
  if (locked) throw new HostFailure('sheet-protected', { cell: locked.cell });
}

function addressesIn({ top, left, bottom, right }: CellRange): CellAddress[] {
  const addresses: CellAddress[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) addresses.push({ row, column });
  }
  return addresses;
}

/** Where a merged range must begin to reach one of these cells. */
function aboveAndLeftOf(rectangles: readonly CellRange[]): CellRange {
  return {
    top: 0,
    left: 0,
    bottom: rectangles.reduce((most, { bottom }) => Math.max(most, bottom), 0),
    right: rectangles.reduce((most, { right }) => Math.max(most, right), 0),
  };
}

function holds({ top, left, bottom, right }: CellRange, { row, column }: CellAddress): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
