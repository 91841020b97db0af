import type { CellRange } from '../../core/sheets/address';

/**
 * How many cells ranges hold together, each counted once: a marked cell that was copied down a
 * column marks the column.
 */
export function countCells(ranges: readonly CellRange[]): number {
  const edges = new Set(ranges.flatMap(({ top, bottom }) => [top, bottom + 1]));
  const rows = [...edges].sort((one, other) => one - other);
  const waiting = [...ranges].sort((one, other) => other.top - one.top);
  let open: CellRange[] = [];
  let count = 0;
  rows.forEach((row, index) => {
    open = open.filter(({ bottom }) => bottom >= row);
    for (let next = waiting.at(-1); next?.top === row; next = waiting.at(-1)) {
      open.push(next);
      waiting.pop();
    }
    count += width(open) * ((rows[index + 1] ?? row) - row);
  });
  return count;
}

/** How many columns ranges of the same rows take. */
function width(ranges: readonly CellRange[]): number {
  let [columns, next] = [0, 0];
  for (const { left, right } of [...ranges].sort((one, other) => one.left - other.left)) {
    if (right < next) continue;
    columns += right - Math.max(left, next) + 1;
    next = right + 1;
  }
  return columns;
}
