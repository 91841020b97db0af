import { SSF } from '@e965/xlsx';
import fc from 'fast-check';
import { displayOf, plainNumber } from '../../../src/core/sheets/number-format';

test.each([
  ['General', 'plain'],
  ['0', 'plain'],
  ['#,##0', 'plain'],
  ['#,##0.00', 'plain'],
  ['@', 'plain'],
  ['0.00E+00', 'plain'],
  ['# ?/?', 'plain'],
  ['#,##0" người"', 'plain'],
  ['0" %"', 'plain'],
  [String.raw`0\%`, 'plain'],
  ['#,##0_-', 'plain'],
  ['#,##0 [$₫-42A]', 'plain'],
  ['[Red]-#,##0;[Blue]#,##0', 'plain'],
  ['0%', 'percent'],
  ['0.0%', 'percent'],
  ['[Red]0.00%', 'percent'],
  ['dd/mm/yyyy', 'date'],
  ['m/d/yyyy', 'date'],
  ['[$-42A]dd mmmm yyyy', 'date'],
  ['h:mm AM/PM', 'date'],
  ['[h]:mm:ss', 'date'],
  ['mmm-yy', 'date'],
  [String.raw`"ngày" dd "tháng" mm`, 'date'],
] as const)('%s → %s', (format, display) => {
  expect(displayOf(format)).toBe(display);
});

test('dates are told as the parser of files tells them', () => {
  const part = fc.constantFrom(
    ...[
      '0',
      '#',
      '.',
      ',',
      '?',
      '0.00',
      '#,##0',
      'dd',
      'mm',
      'yyyy',
      'h',
      'ss',
      '/',
      '-',
      ' ',
      ':',
    ],
    ...[
      '"ngày"',
      '"d"',
      String.raw`\d`,
      '_d',
      '[Red]',
      '[h]',
      '[$-42A]',
      '@',
      'AM/PM',
      '0.00E+00',
      ';',
    ],
    'General',
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const format = parts.join('');
      const isDate: unknown = SSF.is_date(format);
      expect(displayOf(format) === 'date').toBe(isDate === true);
    }),
  );
});

test.each([
  [14_033, '14033'],
  [0.1 + 0.2, '0.3'],
  [1 / 3, '0.333333333333333'],
  [-0.5, '-0.5'],
])('%d without a format reads %s', (value, text) => {
  expect(plainNumber(value)).toBe(text);
});
