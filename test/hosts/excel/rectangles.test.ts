import fc from 'fast-check';
import { addressesOf, rectanglesOf } from '../../../src/hosts/excel/rectangles';
import { splitAddress } from '../../excel-host/area';

const cell = fc.record({ row: fc.nat(12), column: fc.nat(8) });

test('rectangles hold the cells, each once, and no others', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const held = rectanglesOf(cells).flatMap(({ top, left, bottom, right }) => {
        const inside = [];
        for (let row = top; row <= bottom; row++) {
          for (let column = left; column <= right; column++) inside.push([row, column].join());
        }
        return inside;
      });
      const given = [...new Set(cells.map(({ row, column }) => [row, column].join()))];
      expect([...held].sort()).toEqual([...given].sort());
    }),
  );
});

test('a table is one rectangle, and one with a hole is four', () => {
  const table = Array.from({ length: 12 }, (_, at) => ({
    row: Math.floor(at / 4),
    column: at % 4,
  }));
  expect(rectanglesOf(table)).toEqual([{ top: 0, left: 0, bottom: 2, right: 3 }]);
  const holed = table.filter(({ row, column }) => row !== 1 || column !== 1);
  expect(rectanglesOf(holed)).toHaveLength(4);
});

test('addresses name all ranges, none longer than Excel takes', () => {
  const ranges = Array.from({ length: 3_000 }, (_, row) => ({
    top: row * 2,
    left: 0,
    bottom: row * 2,
    right: 3,
  }));
  const addresses = addressesOf(ranges);
  expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThanOrEqual(2_000);
  expect(addresses.flatMap((address) => splitAddress(address).areas ?? [])).toEqual(ranges);
});
