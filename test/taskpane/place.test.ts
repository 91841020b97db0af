import { placeBeside, placeOf } from '../../src/taskpane/place';

test.each([
  ['', 'entry'],
  ['?place=review', 'review'],
  ['?et=x&place=merge', 'merge'],
  ['?place=elsewhere', 'entry'],
  ['?place=__proto__', 'entry'],
])('%s opens %s', (search, place) => {
  expect(placeOf(search)).toBe(place);
});

test.each([
  ['entry', 'ArrowRight', 'review'],
  ['merge', 'ArrowRight', 'entry'],
  ['entry', 'ArrowLeft', 'merge'],
  ['review', 'Home', 'entry'],
  ['review', 'End', 'merge'],
  ['review', 'ArrowDown', null],
] as const)('from %s %s leads to %s', (place, key, to) => {
  expect(placeBeside(place, key)).toBe(to);
});
