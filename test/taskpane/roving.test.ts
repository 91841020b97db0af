import { destination } from '../../src/taskpane/common/use-roving';

test.each([
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 2],
  ['ArrowUp', 2, 3, 1],
  ['ArrowUp', 0, 3, 0],
  ['Home', 2, 3, 0],
  ['End', 0, 3, 2],
  ['Enter', 1, 3, null],
  ['ArrowLeft', 1, 3, null],
])('%s from item %i of %i leads to %s', (key, at, count, to) => {
  expect(destination(key, at, count)).toBe(to);
});
