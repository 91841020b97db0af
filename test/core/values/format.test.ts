import fc from 'fast-check';
import type { Indicator } from '../../../src/core/templates/schema';
import {
  formatDate,
  formatMeasures,
  formatNumber,
  formatPercent,
} from '../../../src/core/values/format';
import { rateOf } from '../../../src/core/values/ratio';
import {
  ANSWER,
  ANSWER_OR_RATE,
  BARE_RATE,
  CLASSES_AND_PEOPLE,
  PEOPLE,
  PEOPLE_OR_HOUSEHOLDS,
  RATE,
  read,
} from './rows';

test.each<[number, number | undefined, string]>([
  [0, undefined, '0'],
  [-0, undefined, '0'],
  [7, undefined, '7'],
  [999, undefined, '999'],
  [1888, undefined, '1.888'],
  [14033, undefined, '14.033'],
  [2462259, undefined, '2.462.259'],
  [-14033, undefined, '-14.033'],
  [9007199254740991, undefined, '9.007.199.254.740.991'],
  [1e21, undefined, '1.000.000.000.000.000.000.000'],
  [80.5, undefined, '80,5'],
  [0.1 + 0.2, undefined, '0,3'],
  [1234.5, undefined, '1.234,5'],
  [0.0000001, undefined, '0,0000001'],
  [1e-30, undefined, '0'],
  [-1e-30, undefined, '0'],
  [80.5, 0, '81'],
  [80.5, 1, '80,5'],
  [80.5, 2, '80,50'],
  [80.55, 1, '80,6'],
  [1.005, 2, '1,01'],
  [-80.55, 1, '-80,6'],
  [-0.04, 1, '0,0'],
  [14033, 1, '14.033,0'],
  [999.96, 1, '1.000,0'],
])('the number %d with %s decimals is %s', (value, decimals, text) => {
  expect(formatNumber(value, decimals)).toBe(text);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is no figure to write', (value) => {
  expect(() => formatNumber(value)).toThrow(RangeError);
});

test.each<[number, number | undefined, string]>([
  [80.5, undefined, '80,5%'],
  [100, undefined, '100%'],
  [1000, undefined, '1000%'],
  [80.5429604546, 1, '80,5%'],
  [80.5429604546, 2, '80,54%'],
])('the rate %d with %s decimals is %s', (points, decimals, text) => {
  expect(formatPercent(points, decimals)).toBe(text);
});

test.each<[Indicator, Record<string, number>, string]>([
  [PEOPLE, { people: 14033 }, '14.033'],
  [CLASSES_AND_PEOPLE, { classes: 78, people: 13132 }, '78 lớp (13.132 người)'],
  [CLASSES_AND_PEOPLE, { classes: 78 }, '78 lớp'],
  [CLASSES_AND_PEOPLE, { people: 13132 }, '13.132 người'],
  [PEOPLE_OR_HOUSEHOLDS, { people: 117000 }, '117.000 người'],
  [PEOPLE_OR_HOUSEHOLDS, { households: 500, people: 1200 }, '1.200 người; 500 hộ'],
  [RATE, { rate: 80.5 }, '80,5%'],
  [RATE, { rate: 80.5, with: 14033, all: 17423 }, '80,5% (14.033/17.423)'],
  [RATE, { rate: rateOf(14033, 17423), with: 14033, all: 17423 }, '14.033/17.423'],
  [ANSWER, { answer: 1 }, 'Có'],
  [ANSWER, { answer: 0 }, 'Không'],
  [ANSWER_OR_RATE, { rate: 100 }, '100%'],
  [PEOPLE, {}, ''],
])('%# measures as %#: %j', (indicator, measures, text) => {
  expect(formatMeasures(indicator, measures)).toBe(text);
});

test.each([
  ['2025-07-25', '25/7/2025'],
  ['2026-02-05', '5/2/2026'],
  ['2026-05-18T09:30:00Z', '18/5/2026'],
  ['tháng 5', 'tháng 5'],
  ['', ''],
])('the date %j is %j', (iso, text) => {
  expect(formatDate(iso)).toBe(text);
});

describe('what is written reads back', () => {
  const count = fc.oneof(fc.nat(), fc.maxSafeNat());
  const points = fc.integer({ min: 0, max: 100_000 }).map((thousandth) => thousandth / 1000);
  const ratio = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 1_000_000 }));
  const measured: [string, Indicator, fc.Arbitrary<Record<string, number>>][] = [
    ['people', PEOPLE, fc.record({ people: count })],
    ['classes and people', CLASSES_AND_PEOPLE, fc.record({ classes: count, people: count })],
    [
      'people or households',
      PEOPLE_OR_HOUSEHOLDS,
      fc
        .record({ people: count, households: count }, { requiredKeys: [] })
        .filter((measures) => Object.keys(measures).length > 0),
    ],
    ['a rate', BARE_RATE, fc.record({ rate: points })],
    ['a rate with its ratio', RATE, fc.record({ rate: points, with: count, all: count })],
    [
      'a rate from its ratio',
      RATE,
      ratio.map(([part, all]) => ({ rate: rateOf(part, all), with: part, all })),
    ],
    ['an answer', ANSWER, fc.record({ answer: fc.constantFrom(0, 1) })],
  ];
  test.each(measured)('%s', (_, indicator, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (measures) => {
        expect(read(formatMeasures(indicator, measures), indicator)).toMatchObject({
          status: 'ok',
          measures,
          missingMeasures: [],
        });
      }),
    );
  });
});
