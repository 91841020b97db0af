import { isDark } from '../../src/taskpane/theme/is-dark';

test.each([
  // Office themes: colourful, white, dark grey, black.
  ['#F3F3F3', false],
  ['#FFFFFF', false],
  ['#262626', true],
  ['#000000', true],
  ['ffffff', false],
  ['', null],
  ['white', null],
])('the background %s is dark: %s', (bodyBackgroundColor, expected) => {
  expect(isDark({ bodyBackgroundColor })).toBe(expected);
});
