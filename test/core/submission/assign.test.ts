import fc from 'fast-check';
import { assignBest } from '../../../src/core/submission/assign';

function total(weight: readonly (readonly number[])[], assigned: readonly number[]): number {
  return assigned.reduce((sum, column, row) => sum + (weight[row]?.[column] ?? 0), 0);
}

/** Every way to pair, tried out. */
function bestOfAll(
  weight: readonly (readonly number[])[],
  row = 0,
  taken = new Set<number>(),
): number {
  const line = weight[row];
  if (!line) return 0;
  let best = bestOfAll(weight, row + 1, taken);
  line.forEach((value, column) => {
    if (taken.has(column)) return;
    taken.add(column);
    best = Math.max(best, value + bestOfAll(weight, row + 1, taken));
    taken.delete(column);
  });
  return best;
}

describe('assignBest', () => {
  it.each([
    { name: 'nothing', weight: [], expected: [] },
    {
      name: 'rows that go with nothing',
      weight: [
        [0, 0],
        [0, 0],
      ],
      expected: [-1, -1],
    },
    // The first row would take column 0; together 0.89 + 0.88 beats 0.9 alone.
    {
      name: 'both rather than the best one',
      weight: [
        [0.9, 0.89],
        [0.88, 0],
      ],
      expected: [1, 0],
    },
    { name: 'more rows than columns', weight: [[0.5], [0.7], [0.6]], expected: [-1, 0, -1] },
    { name: 'more columns than rows', weight: [[0.1, 0.3, 0.2]], expected: [1] },
  ])('$name', ({ weight, expected }) => {
    expect(assignBest(weight)).toEqual(expected);
  });

  it('gives no column twice, and the greatest sum there is', () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(
          fc.array(fc.integer({ min: 0, max: 20 }), { minLength: columns, maxLength: columns }),
          { minLength: rows, maxLength: rows },
        ),
      );
    fc.assert(
      fc.property(matrix, (weight) => {
        const assigned = assignBest(weight);
        const used = assigned.filter((column) => column >= 0);
        expect(new Set(used).size).toBe(used.length);
        expect(total(weight, assigned)).toBe(bestOfAll(weight));
      }),
    );
  });
});
