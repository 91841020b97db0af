/** Rows of several measures, and rows whose unit must be said. */
import type { Indicator } from '../../../src/core/templates/schema';
import {
  bad,
  type Case,
  CLASSES_AND_PEOPLE,
  commas,
  gone,
  ignored,
  notNumber,
  ok,
  otherUnit,
  PEOPLE_OR_HOUSEHOLDS,
  read,
  SESSIONS_AND_PEOPLE,
  several,
  unsaid,
} from './rows';

function table(name: string, indicator: Indicator, cases: Case[]) {
  test.each(cases)(`${name}: %j`, (cell, expected) => {
    expect(read(cell, indicator)).toEqual(expected);
  });
}

const both = (classes: number, people: number, more?: Parameters<typeof ok>[1]) =>
  ok({ classes, people }, more);

table('classes and people', CLASSES_AND_PEOPLE, [
  ['78 lớp (13.132 người)', both(78, 13132)],
  ['78 lớp(13.132 người)', both(78, 13132)],
  ['78 lớp/13.132 người', both(78, 13132)],
  ['78 lớp / 13.132 người', both(78, 13132)],
  ['78 lớp, 13.132 người', both(78, 13132)],
  ['78 lớp; 13.132 người.', both(78, 13132)],
  ['78 lớp - 13.132 người', both(78, 13132)],
  ['78 lớp 13.132 người', both(78, 13132)],
  ['78 lớp\n13.132 người', both(78, 13132)],
  ['- 78 lớp\n- 13.132 người', both(78, 13132)],
  ['13.132 người/78 lớp', both(78, 13132)],
  ['13.132 người (78 lớp)', both(78, 13132)],
  ['01 lớp với 100 người', both(1, 100)],
  ['01 lớp có 100 người', both(1, 100)],
  ['01 lớp cho 100 học viên', both(1, 100)],
  ['07lớp (120người)', both(7, 120)],
  ['78 LỚP (13.132 NGƯỜI)', both(78, 13132)],
  ['78 lop (13.132 nguoi)', both(78, 13132)],
  ['0 lớp (0 người)', both(0, 0)],
  // Where there is no class, nobody was in one.
  ['0', both(0, 0)],
  ['0 lớp', both(0, 0)],
  ['Trên 78 lớp (13.132 người)', both(78, 13132, { qualifier: 'over' })],
  ['78 lớp (khoảng 13.000 người)', both(78, 13000, { qualifier: 'about' })],
  ['78 lớp (13,132 người)', both(78, 13132, { assumptions: [commas('13,132', 13132)] })],
  ['78 lớp (13.132)', both(78, 13132, { assumptions: [unsaid('people')] })],
  ['78 (13.132 người)', both(78, 13132, { assumptions: [unsaid('classes')] })],
  ['78 lớp tập huấn (13.132 người)', both(78, 13132, { assumptions: [ignored('tập huấn')] })],
  [
    '78 lớp (13.132 người, trong đó 500 người nghèo)',
    both(78, 13132, { assumptions: [ignored('trong đó 500 người nghèo')] }),
  ],
  ['78 lớp (13.132 người), 20 buổi', both(78, 13132, { assumptions: [ignored('20 buổi')] })],
  ['78 lớp', ok({ classes: 78 }, { missing: ['people'] })],
  ['13.132 người', ok({ people: 13132 }, { missing: ['classes'] })],
  ['78', ok({ classes: 78 }, { missing: ['people'], assumptions: [unsaid('classes')] })],
  [78, ok({ classes: 78 }, { missing: ['people'], assumptions: [unsaid('classes')] })],
  [
    '78 lớp (500 lượt)',
    ok({ classes: 78 }, { missing: ['people'], assumptions: [ignored('500 lượt')] }),
  ],
  ['78 (13.132)', several('78 (13.132)')],
  ['78/13.132', several('78/13.132')],
  ['78 132', several('78 132')],
  ['78\n132', several('78\n132')],
  ['78 lớp, 12 lớp', several('78 lớp, 12 lớp')],
  ['Lớp: 78; người: 13.132', several('Lớp: 78; người: 13.132')],
  ['78 lớp (13.132 người) 2025', several('78 lớp (13.132 người) 2025')],
  ['500 hộ', otherUnit('hộ')],
  ['30 buổi', otherUnit('buổi')],
  ['80%', bad({ code: 'rate-in-count', rate: 80 })],
  ['bảy lớp', notNumber('bảy lớp')],
  ['2,5 lớp (13 người)', bad({ code: 'not-whole', value: 2.5 })],
  ['78 lớp (-5 người)', bad({ code: 'negative', value: -5 })],
  [
    '78 lớp (9.51 người)',
    bad(
      { code: 'locale-damage', value: 9.51, repaired: 9510 },
      { to: '78 lớp (9.510 người)', reason: 'times-1000' },
    ),
  ],
  ['chưa tổ chức', gone('word', '0')],
  ['-', gone('dash', '0')],
]);

table('sessions and people', SESSIONS_AND_PEOPLE, [
  ['30 buổi (827 người)', ok({ sessions: 30, people: 827 })],
  ['02 buổi học, 60 người', ok({ sessions: 2, people: 60 }, { assumptions: [ignored('học')] })],
  [
    '30 lớp (827 người)',
    ok({ people: 827 }, { missing: ['sessions'], assumptions: [ignored('30 lớp')] }),
  ],
]);

table('people or households', PEOPLE_OR_HOUSEHOLDS, [
  ['117.000 người', ok({ people: 117000 })],
  ['500 hộ', ok({ households: 500 })],
  ['500 hộ gia đình', ok({ households: 500 }, { assumptions: [ignored('gia đình')] })],
  ['500 hộ; 1.200 người', ok({ households: 500, people: 1200 })],
  ['1.200 người/500 hộ', ok({ households: 500, people: 1200 })],
  ['1.200 người (500 hộ)', ok({ households: 500, people: 1200 })],
  ['hơn 500 hộ', ok({ households: 500 }, { qualifier: 'over' })],
  [
    '500 hộ (trong đó 30 nghèo)',
    ok({ households: 500 }, { assumptions: [ignored('trong đó 30 nghèo')] }),
  ],
  ['117.000', bad({ code: 'unit-needed', units: ['người', 'hộ'] })],
  ['khoảng 500', bad({ code: 'unit-needed', units: ['người', 'hộ'] })],
  ['500 hộ, 1.200', bad({ code: 'unit-needed', units: ['người', 'hộ'] })],
  [117000, bad({ code: 'unit-needed', units: ['người', 'hộ'] })],
  ['1.200/500', several('1.200/500')],
  ['500 hồ sơ', otherUnit('hồ sơ')],
  ['500 lượt', otherUnit('lượt')],
]);
