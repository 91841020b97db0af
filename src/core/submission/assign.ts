/** The best way to pair rows with targets, all pairs taken together. */

/**
 * The Hungarian method (Kuhn and Munkres, in the form with potentials). `weight[row][column]` ≥ 0;
 * 0 means that the two do not go together. Returns for each row its column, or -1. The sum of the
 * weights of the pairs is the greatest there is. Time: rows × columns × the smaller of the two.
 */
export function assignBest(weight: readonly (readonly number[])[]): number[] {
  const rows = weight.length;
  const columns = weight[0]?.length ?? 0;
  if (rows > columns) {
    const turned = Array.from({ length: columns }, (_, column) =>
      weight.map((line) => line[column] ?? 0),
    );
    const result = new Array<number>(rows).fill(-1);
    assignBest(turned).forEach((row, column) => {
      if (row >= 0) result[row] = column;
    });
    return result;
  }
  const owner = new Int32Array(columns + 1).fill(-1);
  const rowPotential = new Float64Array(rows);
  const columnPotential = new Float64Array(columns + 1);
  for (let row = 0; row < rows; row += 1) {
    addRow(row, columns, weight, owner, rowPotential, columnPotential);
  }
  const result = new Array<number>(rows).fill(-1);
  for (let column = 0; column < columns; column += 1) {
    const row = at(owner, column);
    if (row >= 0 && (weight[row]?.[column] ?? 0) > 0) result[row] = column;
  }
  return result;
}

function at(values: Int32Array | Float64Array, index: number): number {
  return values[index] ?? 0;
}

/** Brings one more row in, moving the others along the cheapest path. The last column is a helper. */
function addRow(
  row: number,
  columns: number,
  weight: readonly (readonly number[])[],
  owner: Int32Array,
  rowPotential: Float64Array,
  columnPotential: Float64Array,
): void {
  const least = new Float64Array(columns + 1).fill(Infinity);
  const from = new Int32Array(columns + 1).fill(columns);
  const seen = new Uint8Array(columns + 1);
  let current = columns;
  owner[columns] = row;
  while (at(owner, current) >= 0) {
    seen[current] = 1;
    const holder = at(owner, current);
    let step = Infinity;
    let next = -1;
    for (let column = 0; column < columns; column += 1) {
      if (seen[column]) continue;
      const cost =
        -(weight[holder]?.[column] ?? 0) - at(rowPotential, holder) - at(columnPotential, column);
      if (cost < at(least, column)) {
        least[column] = cost;
        from[column] = current;
      }
      if (at(least, column) < step) {
        step = at(least, column);
        next = column;
      }
    }
    if (next < 0) break;
    for (let column = 0; column <= columns; column += 1) {
      if (seen[column]) {
        const moved = at(owner, column);
        rowPotential[moved] = at(rowPotential, moved) + step;
        columnPotential[column] = at(columnPotential, column) - step;
      } else {
        least[column] = at(least, column) - step;
      }
    }
    current = next;
  }
  while (current !== columns) {
    const previous = at(from, current);
    owner[current] = at(owner, previous);
    current = previous;
  }
  owner[columns] = -1;
}
