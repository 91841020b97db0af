/** Rows of rates. */
import {
  bad,
  BARE_RATE,
  type Case,
  dot,
  fraction,
  fromRatio,
  gone,
  ignored,
  notNumber,
  ok,
  RATE,
  read,
  several,
} from './rows';

const rate = (value: number, more?: Parameters<typeof ok>[1]) => ok({ rate: value }, more);
const count = (value: number) => bad({ code: 'count-in-rate', count: value });
const one = { decimals: 1 };

function table(name: string, cases: Case[], indicator = RATE) {
  test.each(cases)(`${name}: %j`, (cell, expected) => {
    expect(read(cell, indicator)).toEqual(expected);
  });
}

table('a rate', [
  ['100', rate(100)],
  ['100%', rate(100)],
  ['100 %', rate(100)],
  ['100,0%', rate(100, one)],
  ['80,5%', rate(80.5, one)],
  ['80,5 %', rate(80.5, one)],
  ['80,50%', rate(80.5, { decimals: 2 })],
  ['80,555%', rate(80.555, { decimals: 3 })],
  ['80,555', rate(80.555, { decimals: 3 })],
  ['80,5', rate(80.5, one)],
  ['05,5%', rate(5.5, one)],
  ['80.5%', rate(80.5, { ...one, assumptions: [dot('80.5', 80.5)] })],
  ['80.5', rate(80.5, { ...one, assumptions: [dot('80.5', 80.5)] })],
  ['80.555%', rate(80.555, { decimals: 3, assumptions: [dot('80.555', 80.555)] })],
  ['14.033%', rate(14.033, { decimals: 3, assumptions: [dot('14.033', 14.033)] })],
  ['80 phần trăm', rate(80)],
  ['80 phan tram', rate(80)],
  ['80\uff05', rate(80)],
  ['0%', rate(0)],
  ['0', rate(0)],
  ['120%', rate(120)],
  ['1888', rate(1888)],
  ['Đạt 80%', rate(80)],
  ['Tỷ lệ: 80%', rate(80, { assumptions: [ignored('Tỷ lệ')] })],
  ['80% người dân', rate(80, { assumptions: [ignored('người dân')] })],
  ['80% (tăng 5%)', rate(80, { assumptions: [ignored('tăng 5%')] })],
  ['80% của 367 người', rate(80, { assumptions: [ignored('của 367 người')] })],
  ['Trên 70%', rate(70, { qualifier: 'over' })],
  ['gần 80 %', rate(80, { qualifier: 'about' })],
  ['dưới 80%', rate(80, { qualifier: 'under' })],
  ['80%.', rate(80)],
]);

table('a fraction, perhaps of one', [
  ['0,8', rate(0.8, { ...one, assumptions: [fraction(0.8)] })],
  ['0.8', rate(0.8, { ...one, assumptions: [dot('0.8', 0.8), fraction(0.8)] })],
  ['1', rate(1, { assumptions: [fraction(1)] })],
  ['0,8%', rate(0.8, one)],
  [0.8, rate(0.8, { ...one, assumptions: [fraction(0.8)] })],
  [1, rate(1, { assumptions: [fraction(1)] })],
  [1.5, rate(1.5, one)],
]);

table('a number in the cell', [
  [100, rate(100)],
  [0, rate(0)],
  [80.5, rate(80.5, one)],
  [80.555, rate(80.555, { decimals: 3 })],
  [{ value: 0.805, text: '80.5%', display: 'percent' }, rate(80.5, one)],
  [{ value: 0.805, text: '81%', display: 'percent' }, rate(80.5, one)],
  [{ value: 1, text: '100%', display: 'percent' }, rate(100)],
  [{ value: 0.07, text: '7%', display: 'percent' }, rate(7)],
  [{ value: 0.008, text: '0,8%', display: 'percent' }, rate(0.8, one)],
  [{ value: -0.1, text: '-10%', display: 'percent' }, bad({ code: 'negative', value: -10 })],
  [-5, bad({ code: 'negative', value: -5 })],
  [1e300, bad({ code: 'too-large', text: '1e+300' })],
]);

table('a ratio', [
  ['11/11 thôn', ok({ rate: 100, with: 11, all: 11 }, { assumptions: [fromRatio(11, 11)] })],
  ['11/11', ok({ rate: 100, with: 11, all: 11 }, { assumptions: [fromRatio(11, 11)] })],
  ['11 / 11 thôn', ok({ rate: 100, with: 11, all: 11 }, { assumptions: [fromRatio(11, 11)] })],
  ['(11/11 thôn)', ok({ rate: 100, with: 11, all: 11 }, { assumptions: [fromRatio(11, 11)] })],
  ['11 thôn/11 thôn', ok({ rate: 100, with: 11, all: 11 }, { assumptions: [fromRatio(11, 11)] })],
  ['23 tổ/23 khu phố', ok({ rate: 100, with: 23, all: 23 }, { assumptions: [fromRatio(23, 23)] })],
  ['38/38 thôn, bon', ok({ rate: 100, with: 38, all: 38 }, { assumptions: [fromRatio(38, 38)] })],
  ['07/100', ok({ rate: 7, with: 7, all: 100 }, { assumptions: [fromRatio(7, 100)] })],
  ['0/11 thôn', ok({ rate: 0, with: 0, all: 11 }, { assumptions: [fromRatio(0, 11)] })],
  ['6/8', ok({ rate: 75, with: 6, all: 8 }, { assumptions: [fromRatio(6, 8)] })],
  ['100% (11/11 thôn)', ok({ rate: 100, with: 11, all: 11 })],
  ['Đạt 100% (38/38 thôn, bon)', ok({ rate: 100, with: 38, all: 38 })],
  ['11/11 thôn (100%)', ok({ rate: 100, with: 11, all: 11 })],
  ['11/11 thôn, đạt 100%', ok({ rate: 100, with: 11, all: 11 })],
  ['80,5% (14.033/17.423)', ok({ rate: 80.5, with: 14033, all: 17423 }, one)],
  ['14.033/17.423 = 80,5%', ok({ rate: 80.5, with: 14033, all: 17423 }, one)],
  [
    '14.033/17.423 đạt 80.5%',
    ok({ rate: 80.5, with: 14033, all: 17423 }, { ...one, assumptions: [dot('80.5', 80.5)] }),
  ],
  ['90% (11/11 thôn)', ok({ rate: 90, with: 11, all: 11 })],
  ['0/0 thôn', notNumber('0/0 thôn')],
  ['2,5/11', bad({ code: 'not-whole', value: 2.5 })],
  [
    '9.51/17.423',
    bad(
      { code: 'locale-damage', value: 9.51, repaired: 9510 },
      { to: '9.510/17.423', reason: 'times-1000' },
    ),
  ],
]);

table(
  'a ratio in a row that names no parts of it',
  [
    ['11/11 thôn', rate(100, { assumptions: [fromRatio(11, 11)] })],
    ['100% (11/11 thôn)', rate(100)],
  ],
  BARE_RATE,
);

test('the rate of 14.033/17.423 is 80.5 %, as phụ lục xã Thuận An, dòng 11, says', () => {
  const reading = read('14.033/17.423', RATE);
  expect(reading).toMatchObject({ status: 'ok', measures: { with: 14033, all: 17423 } });
  const value = reading.status === 'ok' ? reading.measures.rate : undefined;
  expect(value).toBeCloseTo(80.543, 3);
});

table('no rate', [
  ['14.033', count(14033)],
  ['367 người', count(367)],
  ['11 thôn', count(11)],
  ['5,418,221', count(5418221)],
  ['2.462.259', count(2462259)],
  ['14 033', count(14033)],
  ['2 nghìn', count(2000)],
  [
    '80.555',
    bad(
      { code: 'ambiguous', text: '80.555', readings: [80.555, 80555] },
      { to: '80,555%', reason: 'other-reading' },
    ),
  ],
  [
    '99.999',
    bad(
      { code: 'ambiguous', text: '99.999', readings: [99.999, 99999] },
      { to: '99,999%', reason: 'other-reading' },
    ),
  ],
  ['-5%', bad({ code: 'negative', value: -5 })],
  ['80-90%', several('80-90%')],
  ['80% - 90%', several('80% - 90%')],
  ['80%, 90%', several('80%, 90%')],
  ['80% năm 2025', several('80% năm 2025')],
  ['12/8/2025', several('12/8/2025')],
  ['11/11; 12/12', several('11/11; 12/12')],
  ['Cao', notNumber('Cao')],
  ['%', notNumber('%')],
  ['Thôn 4', notNumber('Thôn 4')],
  ['1e2%', notNumber('1e2%')],
  ['không đạt 80%', notNumber('không đạt 80%')],
  ['2 nghìn %', notNumber('2 nghìn %')],
  [true, notNumber('TRUE')],
  ['không', gone('word', '0%')],
  ['-', gone('dash', '0%')],
  [null, gone('blank')],
]);

describe('a ratio that became a date', () => {
  const date = (text: string, ratio?: string) =>
    bad(
      { code: 'date', text },
      ...(ratio === undefined ? [] : [{ to: ratio, reason: 'date-to-ratio' as const }]),
    );
  // Serial numbers: 45658 is 1/1/2025 in the 1900 system.
  const cases: [serial: number, text: string, ratio: string | undefined][] = [
    [45972, '11-Nov', '11/11'], // 45658 + 314 days: 11/11/2025
    [45999, '08-Dec', '8/12'], // 45658 + 341: 8/12/2025, be it typed 8/12 or, in en-US, 12/8
    [45881, '12-Aug', '8/12'], // 45658 + 223: 12/8/2025
    [45778, '01-May', undefined], // 45658 + 120: 1/5/2025, or 5/25 kept as May 2025
  ];
  test.each(cases)('%d shown %j gives %j', (value, text, ratio) => {
    expect(read({ value, text, display: 'date' }, RATE)).toEqual(date(text, ratio));
  });
});
