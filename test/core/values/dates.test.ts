import fc from 'fast-check';
import { findDates, fromExcelSerial, readDate } from '../../../src/core/values/dates';
import { formatDate } from '../../../src/core/values/format';

test.each<[string, string | null]>([
  ['25/7/2025', '2025-07-25'],
  ['04/7/2025', '2025-07-04'],
  ['4/07/2025', '2025-07-04'],
  ['24/04/2026', '2026-04-24'],
  ['25-7-2025', '2025-07-25'],
  ['25.7.2025', '2025-07-25'],
  [' 25/7/2025. ', '2025-07-25'],
  ['ngày 25/7/2025', '2025-07-25'],
  ['ngày 25 tháng 7 năm 2025', '2025-07-25'],
  ['Ngày 25 tháng 07 năm 2025', '2025-07-25'],
  ['ngày 25 tháng 7 năm 2025'.normalize('NFD'), '2025-07-25'],
  ['ngay 25 thang 7 nam 2025', '2025-07-25'],
  ['29/2/2024', '2024-02-29'],
  ['29/2/2000', '2000-02-29'],
  ['29/2/1900', null],
  ['29/2/2026', null],
  ['31/02/2026', null],
  ['31/4/2026', null],
  ['0/1/2026', null],
  ['1/13/2026', null],
  ['32/1/2026', null],
])('%j is the day %j', (text, date) => {
  expect(readDate(text)).toMatchObject({ date });
});

test.each([
  '',
  '25/7',
  '7/2025',
  '25/7/25',
  '25/7-2025',
  '25/7/20255',
  '125/7/2025',
  '88/UBND-VHXH',
  'ngày … tháng … năm 2025',
  'Công văn ngày 25/7/2025',
  '25/7/2025 và 26/7/2025',
])('%j is no day', (text) => {
  expect(readDate(text)).toBeNull();
});

test('days are found where they stand', () => {
  const text = 'Công văn số 88/UBND-VHXH ngày 25/7/2025; Quyết định số 59/QĐ-UBND ngày 04/7/2025';
  const found = findDates(text).map(({ start, end, text: written, date }) => [
    text.slice(start, end) === written,
    written,
    date,
  ]);
  expect(found).toEqual([
    [true, '25/7/2025', '2025-07-25'],
    [true, '04/7/2025', '2025-07-04'],
  ]);
});

const days = fc.date({
  min: new Date('1900-03-01T00:00:00Z'),
  max: new Date('9999-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const serialOf = (date: Date) => Math.floor(date.getTime() / 86_400_000) + 25_569;

test('every day reads back as it was written', () => {
  fc.assert(
    fc.property(days, (day) => {
      const iso = day.toISOString().slice(0, 10);
      expect(readDate(formatDate(iso))).toMatchObject({ date: iso });
    }),
  );
});

test.each<[number, ReturnType<typeof fromExcelSerial>]>([
  [1, { year: 1900, month: 1, day: 1 }],
  [59, { year: 1900, month: 2, day: 28 }],
  [60, { year: 1900, month: 2, day: 29 }],
  [61, { year: 1900, month: 3, day: 1 }],
  [45658, { year: 2025, month: 1, day: 1 }],
  [45881.75, { year: 2025, month: 8, day: 12 }],
  [2958465, { year: 9999, month: 12, day: 31 }],
  [2958466, null],
  [0, null],
  [-1, null],
  [Number.NaN, null],
])('serial %d', (serial, day) => {
  expect(fromExcelSerial(serial)).toEqual(day);
});

test('from 1 March 1900 on, serial 25569 is 1 January 1970', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(fromExcelSerial(serialOf(day))).toEqual({
        year: day.getUTCFullYear(),
        month: day.getUTCMonth() + 1,
        day: day.getUTCDate(),
      });
    }),
  );
});
