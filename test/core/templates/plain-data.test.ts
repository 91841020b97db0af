/** The build of the pages runs these modules, and hands on what JSON keeps of them: all of it. */
import { communes } from '../../../src/core/places/communes';
import { builtIn } from '../../../src/core/templates/built-in';

test.each([
  ['the forms', builtIn],
  ['the communes', communes],
])('%s are plain data', (_, given) => {
  expect(given.length).toBeGreaterThan(0);
  expect(JSON.parse(JSON.stringify(given))).toStrictEqual(given);
});
