/** The same figure in other bytes. */
import { CLASSES_AND_PEOPLE, type CaseOf, notNumber, ok, PEOPLE, RATE, read } from './rows';

const people = ok({ people: 14033 });
const cases: CaseOf[] = [
  ['\u00a014.033', PEOPLE, people],
  ['14.033\u00a0', PEOPLE, people],
  ['\ufeff14.033', PEOPLE, people],
  ['14\u200b.033', PEOPLE, people],
  ['14\u00a0033', PEOPLE, people],
  ['14\u202f033', PEOPLE, people],
  ['14\u2009033', PEOPLE, people],
  ['14.033\u00a0người', PEOPLE, people],
  ['14.033\tngười', PEOPLE, people],
  ['14.033 người'.normalize('NFD'), PEOPLE, people],
  ['Khoảng 14.033'.normalize('NFD'), PEOPLE, ok({ people: 14033 }, { qualifier: 'about' })],
  ['\uff11\uff14.\uff10\uff13\uff13', PEOPLE, people],
  ['\uff11\uff14\uff0e\uff10\uff13\uff13', PEOPLE, people],
  ['\u{1d7cf}\u{1d7d2}.033', PEOPLE, people],
  ['\u0661\u0664', PEOPLE, notNumber('\u0661\u0664')],
  ['1\u0664', PEOPLE, notNumber('1\u0664')],
  ['⑭', PEOPLE, notNumber('⑭')],
  ['80,5\u00a0%', RATE, ok({ rate: 80.5 }, { decimals: 1 })],
  ['80,5\u202f%', RATE, ok({ rate: 80.5 }, { decimals: 1 })],
  ['80\uff0c5\uff05', RATE, ok({ rate: 80.5 }, { decimals: 1 })],
  [
    '78\u00a0lớp (13.132\u00a0người)'.normalize('NFD'),
    CLASSES_AND_PEOPLE,
    ok({ classes: 78, people: 13132 }),
  ],
  ['78 lớp\uff0813.132 người\uff09', CLASSES_AND_PEOPLE, ok({ classes: 78, people: 13132 })],
];

test.each(cases)('%j', (cell, indicator, expected) => {
  expect(read(cell, indicator)).toEqual(expected);
});
