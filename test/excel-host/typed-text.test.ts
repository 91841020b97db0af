/** What Excel makes of a text, by locale. Day numbers: 2026-08-12 is 46246, 2026-12-08 is 46364. */
import { EN_US, serialOf, VI_VN } from './locale';
import { shownText } from './shown-text';
import { readTyped } from './typed-text';

const typed = (text: string, locale = VI_VN, format = 'General') =>
  readTyped(text, format, locale, 2026);

// 1899-12-30 plus 46022 days is 2026-01-01; August 12 is the 224th day, December 8 the 342nd.
test('days are counted as Excel counts them', () => {
  expect(serialOf(2026, 1, 1)).toBe(46023);
  expect(serialOf(2026, 8, 12)).toBe(46023 + 223);
  expect(serialOf(2026, 12, 8)).toBe(46023 + 341);
  expect(serialOf(2026, 2, 30)).toBeNull();
});

test.each([
  ['14.033', VI_VN, { value: 14033, numberFormat: '#,##0' }],
  ['14.033', EN_US, { value: 14.033 }],
  ['14,033', VI_VN, { value: 14.033 }],
  ['14,033', EN_US, { value: 14033, numberFormat: '#,##0' }],
  ['1.234.567,5', VI_VN, { value: 1234567.5, numberFormat: '#,##0.00' }],
  ['1.5', VI_VN, { value: '1.5' }],
  ['1.23.456', VI_VN, { value: '1.23.456' }],
  ['80%', VI_VN, { value: 0.8, numberFormat: '0%' }],
  ['80,5%', VI_VN, { value: 0.805, numberFormat: '0.00%' }],
  ['80.5%', EN_US, { value: 0.805, numberFormat: '0.00%' }],
  [' 12 ', VI_VN, { value: 12 }],
  ['-7', VI_VN, { value: -7 }],
  ['(7)', EN_US, { value: -7 }],
  ['1e3', EN_US, { value: 1000, numberFormat: '0.00E+00' }],
  ['.', EN_US, { value: '.' }],
  ['12/8', VI_VN, { value: 46246, numberFormat: 'd-mmm' }],
  ['12/8', EN_US, { value: 46364, numberFormat: 'd-mmm' }],
  ['12/8/2026', VI_VN, { value: 46246, numberFormat: 'm/d/yyyy' }],
  ['8/2026', VI_VN, { value: 46235, numberFormat: 'mmm-yy' }],
  ['31/12', EN_US, { value: '31/12' }],
  ['116/120', VI_VN, { value: '116/120' }],
  ['8:30', VI_VN, { value: 8.5 / 24, numberFormat: 'h:mm' }],
  ['true', VI_VN, { value: true }],
  ['#N/A', VI_VN, { value: '#N/A', error: true }],
  ['Đạt', VI_VN, { value: 'Đạt' }],
  ['', VI_VN, { value: null }],
  ["'0012", VI_VN, { value: '0012' }],
  ["'=A1", VI_VN, { value: '=A1' }],
  ['=SUM(A1:A3)', VI_VN, { value: 0, formula: '=SUM(A1:A3)' }],
  ['=', VI_VN, { value: '=' }],
  ['-Tổ', VI_VN, { value: '#NAME?', error: true, formula: '=-Tổ' }],
])('%s in %o', (text, locale, content) => {
  expect(typed(text, locale)).toEqual(content);
});

test.each(['14.033', '=A1', '-Tổ chức', '12/8', '@x', 'TRUE'])('%s stays text under @', (text) => {
  expect(typed(text, VI_VN, '@')).toEqual({ value: text });
});

test.each([
  ['=IF(A1;1;2)', 'formulas are en-US'],
  ['=SUM(A1', 'an open bracket'],
  ['="a', 'an open quote'],
  ['=A1+', 'an end without a term'],
  ['- Tổ chức (lớp', 'an open bracket after a dash'],
  ['@ai', 'no function'],
  ['x'.repeat(32_768), 'too long'],
])('Excel refuses %j: %s', (text) => {
  expect(() => typed(text)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
});

test.each([
  [14033, '#,##0', '14.033', '14,033'],
  [14033, 'General', '14033', '14033'],
  [0.805, '0%', '81%', '81%'],
  [0.805, '0.00%', '80,50%', '80.50%'],
  [1.005, '0.00', '1,01', '1.01'],
  [0.1 + 0.2, 'General', '0,3', '0.3'],
  [-0.4, '0', '0', '0'],
  [-1234.5, '#,##0.0', '-1.234,5', '-1,234.5'],
  [46246, 'm/d/yyyy', '12/08/2026', '8/12/2026'],
  [46246, 'd-mmm', '12-Thg8', '12-Aug'],
  [46246, 'dd/mm/yyyy', '12/08/2026', '12/08/2026'],
  [46246.5, 'yyyy-mm-dd hh:mm', '2026-08-12 12:00', '2026-08-12 12:00'],
  [123456789012, 'General', '1,23457E+11', '1.23457E+11'],
  ['Đạt', '0', 'Đạt', 'Đạt'],
  [true, 'General', 'TRUE', 'TRUE'],
  [null, '0', '', ''],
])('%p under %s shows %s, in English %s', (value, format, vietnamese, english) => {
  expect(shownText({ value }, format, VI_VN)).toBe(vietnamese);
  expect(shownText({ value }, format, EN_US)).toBe(english);
});

test('a number format that is not played is named', () => {
  expect(() => shownText({ value: 1 }, '[Red]0', VI_VN)).toThrow(/'\[Red\]0'/);
});
