import { rangeName } from '../../core/sheets/address';
import type { CellAddress, CellRange } from '../../core/sheets/address';

/** Cells as few rectangles, none overlapping; a cell given twice counts once. */
export function rectanglesOf(cells: readonly CellAddress[]): CellRange[] {
  const columnsByRow = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const columns = columnsByRow.get(row);
    if (columns) columns.add(column);
    else columnsByRow.set(row, new Set([column]));
  }
  const closed: CellRange[] = [];
  let open = new Map<string, CellRange>();
  for (const row of [...columnsByRow.keys()].sort((one, other) => one - other)) {
    const next = new Map<string, CellRange>();
    for (const { left, right } of runsOf(columnsByRow.get(row) ?? new Set())) {
      const key = `${String(left)}:${String(right)}`;
      const above = open.get(key);
      const grows = above?.bottom === row - 1;
      next.set(key, { top: grows ? above.top : row, left, bottom: row, right });
      if (grows) open.delete(key);
    }
    closed.push(...open.values());
    open = next;
  }
  return [...closed, ...open.values()];
}

function runsOf(columns: ReadonlySet<number>): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}

/** `worksheet.getRanges` takes 8,192 characters; Excel is quicker with fewer areas. */
const LONGEST_ADDRESS = 2_000;

/** `A1:B2,C3`, as many as it takes to name all ranges. */
export function addressesOf(ranges: readonly CellRange[]): string[] {
  const addresses: string[] = [];
  let address = '';
  for (const range of ranges) {
    const name = rangeName(range);
    if (address !== '' && address.length + name.length >= LONGEST_ADDRESS) {
      addresses.push(address);
      address = '';
    }
    address += address === '' ? name : `,${name}`;
  }
  return address === '' ? addresses : [...addresses, address];
}

export function rowCount({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: CellRange): number {
  return right - left + 1;
}

export function rangeOn(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(range.top, range.left, rowCount(range), columnCount(range));
}
