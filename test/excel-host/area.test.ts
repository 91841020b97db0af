import fc from 'fast-check';
import {
  areaName,
  cellCount,
  contains,
  fullAddress,
  intersection,
  parseArea,
  splitAddress,
  subtract,
} from './area';

test.each([
  ['B2', { top: 1, left: 1, bottom: 1, right: 1 }],
  ['$B$2:c3', { top: 1, left: 1, bottom: 2, right: 2 }],
  ['C3:B2', { top: 1, left: 1, bottom: 2, right: 2 }],
  ['A:B', { top: 0, left: 0, bottom: 1_048_575, right: 1 }],
  ['2:3', { top: 1, left: 0, bottom: 2, right: 16_383 }],
  ['A', null],
  ['5', null],
  ['A1:B', null],
  ['XFE1', null],
  ['A1048577', null],
  ['', null],
])('%s', (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

test.each([
  ['PL', 'PL!A1'],
  ['Phụ lục', "'Phụ lục'!A1"],
  ["Xã D'Ran", "'Xã D''Ran'!A1"],
  ['A1', "'A1'!A1"],
  ['2026', "'2026'!A1"],
])('a cell on %s is %s, and is read back', (sheet, address) => {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  expect(fullAddress(sheet, area)).toBe(address);
  expect(splitAddress(address)).toEqual({ sheet, areas: [area] });
});

const areas = fc
  .tuple(fc.nat(9), fc.nat(9), fc.nat(5), fc.nat(5))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));

test('what is left after taking an area away is all the other cells, each once', () => {
  fc.assert(
    fc.property(areas, areas, (from, taken) => {
      const pieces = subtract(from, taken);
      const shared = intersection(from, taken);
      const left = pieces.reduce((sum, piece) => sum + cellCount(piece), 0);
      expect(left).toBe(cellCount(from) - (shared ? cellCount(shared) : 0));
      for (const piece of pieces) {
        expect(intersection(piece, taken)).toBeNull();
        expect(
          contains(from, piece.top, piece.left) && contains(from, piece.bottom, piece.right),
        ).toBe(true);
      }
    }),
  );
});

test('names of areas are read back', () => {
  fc.assert(
    fc.property(areas, (area) => {
      expect(parseArea(areaName(area))).toEqual(area);
      expect(parseArea(areaName(area, true))).toEqual(area);
    }),
  );
});
