import { placeOf } from '../../src/taskpane/place';

test.each([
  ['', 'entry'],
  ['?place=review', 'review'],
  ['?et=x&place=merge', 'merge'],
  ['?place=elsewhere', 'entry'],
  ['?place=__proto__', 'entry'],
])('%s opens %s', (search, place) => {
  expect(placeOf(search)).toBe(place);
});
