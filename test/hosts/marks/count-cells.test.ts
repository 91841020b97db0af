import fc from 'fast-check';
import { countCells } from '../../../src/hosts/marks/count-cells';

const range = fc
  .tuple(fc.nat(7), fc.nat(7), fc.nat(4), fc.nat(4))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

test('counts each cell once, however the ranges overlap', () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 8 }), (ranges) => {
      const cells = new Set<string>();
      for (const { top, left, bottom, right } of ranges) {
        for (let row = top; row <= bottom; row++) {
          for (let column = left; column <= right; column++) cells.add(`${row} ${column}`);
        }
      }
      expect(countCells(ranges)).toBe(cells.size);
    }),
  );
});

test('a whole sheet is no work', () => {
  const sheet = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  expect(countCells([sheet, { ...sheet, top: 5 }])).toBe(1_048_576 * 16_384);
});
