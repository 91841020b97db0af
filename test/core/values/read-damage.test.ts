/** What an Excel set to en-US does to figures written the Vietnamese way. */
import fc from 'fast-check';
import { undoDamage } from '../../../src/core/values/whole';
import { bad, type Case, CLASSES, ok, PEOPLE, PEOPLE_OR_HOUSEHOLDS, read } from './rows';

const damage = (value: number, repaired: number, to: string) =>
  bad({ code: 'locale-damage', value, repaired }, { to, reason: 'times-1000' });

const cases: Case[] = [
  [14.033, damage(14.033, 14033, '14.033')],
  [9.51, damage(9.51, 9510, '9.510')],
  [2.5, damage(2.5, 2500, '2.500')],
  [1.1, damage(1.1, 1100, '1.100')],
  [116.256, damage(116.256, 116256, '116.256')],
  [999.999, damage(999.999, 999999, '999.999')],
  [8.03, damage(8.03, 8030, '8.030')],
  ['9.51', damage(9.51, 9510, '9.510')],
  ['9.5', damage(9.5, 9500, '9.500')],
  ['9.51 người', damage(9.51, 9510, '9.510 người')],
  ['Khoảng 9.51', damage(9.51, 9510, 'Khoảng 9.510')],
  // 4.000 has become 4: nothing shows it.
  [4, ok({ people: 4 })],
  // Four digits before the mark: Excel leaves 1234.500 no reading as a count.
  [1234.5, bad({ code: 'not-whole', value: 1234.5 })],
  [14.0331, bad({ code: 'not-whole', value: 14.0331 })],
];

test.each(cases)('%j in a row of people', (cell, expected) => {
  expect(read(cell, PEOPLE)).toEqual(expected);
});

test('a row of people or households is damaged before its unit is asked for', () => {
  expect(read(14.033, PEOPLE_OR_HOUSEHOLDS)).toEqual(damage(14.033, 14033, '14.033'));
});

test('a date in a row that counts is called a date', () => {
  expect(read({ value: 45881, text: '12/8/2025', display: 'date' }, CLASSES)).toEqual(
    bad({ code: 'date', text: '12/8/2025' }),
  );
});

test('every count below a million that loses its dot and does not end in 000 is found and mended', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 999_999 }), (count) => {
      fc.pre(count % 1000 !== 0);
      const dotted = `${String(Math.floor(count / 1000))}.${String(count % 1000).padStart(3, '0')}`;
      expect(undoDamage(Number(dotted))).toBe(count);
      expect(read(Number(dotted), PEOPLE)).toEqual(damage(Number(dotted), count, dotted));
    }),
  );
});
