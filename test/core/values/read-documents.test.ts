/** Every result of the two real appendices, as written there (a no-break space leads some). */
import type { Indicator } from '../../../src/core/templates/schema';
import type { Reading } from '../../../src/core/values/types';
import {
  ANSWER,
  ANSWER_OR_RATE,
  ATTENDANCES,
  bad,
  CLASSES,
  CLASSES_AND_PEOPLE,
  DOCUMENTS,
  MEETINGS,
  MODELS,
  NEWS,
  ok,
  PEOPLE,
  PEOPLE_OR_HOUSEHOLDS,
  PLANS,
  PLATFORMS,
  PROGRAMMES,
  RATE,
  read,
  SESSIONS,
  SESSIONS_AND_PEOPLE,
} from './rows';

type Row = readonly [row: string, cell: string, indicator: Indicator, expected: Reading];

describe('phụ lục xã Thuận An, 5/2026, cột "Kết quả"', () => {
  const rows: Row[] = [
    ['1', '15', DOCUMENTS, ok({ documents: 15 })],
    ['2', '\u00a010', PLANS, ok({ plans: 10 })],
    ['3', '\u00a05', MEETINGS, ok({ meetings: 5 })],
    ['4', '20', NEWS, ok({ articles: 20 })],
    ['5', '\u00a025', SESSIONS, ok({ sessions: 25 })],
    ['6', '\u00a07', CLASSES, ok({ classes: 7 })],
    ['7', '\u00a0367', PEOPLE, ok({ people: 367 })],
    ['8', '\u00a01888', PEOPLE, ok({ people: 1888 })],
    ['9', '\u00a080%', PEOPLE, bad({ code: 'rate-in-count', rate: 80 })],
    ['10', '\u00a04', CLASSES, ok({ classes: 4 })],
    ['11', '\u00a014.033', ATTENDANCES, ok({ attendances: 14033 })],
    ['12', '\u00a014.033', PEOPLE, ok({ people: 14033 })],
    ['13', 'Khoảng 14.173', PEOPLE, ok({ people: 14173 }, { qualifier: 'about' })],
    ['14', '\u00a0Khoảng 14.173', PEOPLE, ok({ people: 14173 }, { qualifier: 'about' })],
    ['15', '\u00a05', MODELS, ok({ models: 5 })],
    ['16', '\u00a02', MODELS, ok({ models: 2 })],
  ];
  test.each(rows)('row %s: %j', (_, cell, indicator, expected) => {
    expect(read(cell, indicator)).toEqual(expected);
  });
});

describe('báo cáo 116-BC/TU ngày 23/12/2025, phụ lục, cột "Đơn vị tính"', () => {
  const rows: Row[] = [
    ['1.1', 'Có', ANSWER, ok({ answer: 1 })],
    ['1.2', 'Có', ANSWER, ok({ answer: 1 })],
    ['1.3', '03', MEETINGS, ok({ meetings: 3 })],
    ['2.1', 'Trên 500 tin, bài, phóng sự', NEWS, ok({ articles: 500 }, { qualifier: 'over' })],
    ['2.2', '116.256', PEOPLE, ok({ people: 116256 })],
    ['2.3', '10', PLATFORMS, ok({ platforms: 10 })],
    ['2.4', '78 lớp (13.132 người)', CLASSES_AND_PEOPLE, ok({ classes: 78, people: 13132 })],
    ['2.5', '26 Chương trình', PROGRAMMES, ok({ programmes: 26 })],
    ['2.6', '100 %', RATE, ok({ rate: 100 })],
    ['2.7', '20', PLATFORMS, ok({ platforms: 20 })],
    ['2.8', '4.000', PEOPLE, ok({ people: 4000 })],
    ['2.9', '20 lớp (700 người)', CLASSES_AND_PEOPLE, ok({ classes: 20, people: 700 })],
    ['2.10', '100 %', RATE, ok({ rate: 100 })],
    ['2.11', '100', RATE, ok({ rate: 100 })],
    ['2.12', '117.000 người', PEOPLE_OR_HOUSEHOLDS, ok({ people: 117000 })],
    ['2.13', '01 lớp (100 người)', CLASSES_AND_PEOPLE, ok({ classes: 1, people: 100 })],
    ['2.14', '30 buổi (827 người)', SESSIONS_AND_PEOPLE, ok({ sessions: 30, people: 827 })],
    ['2.15', '100 %', ANSWER_OR_RATE, ok({ rate: 100 })],
    ['3.1', '100 %', RATE, ok({ rate: 100 })],
    ['3.2', '100 %', RATE, ok({ rate: 100 })],
    ['3.3', '100 %', RATE, ok({ rate: 100 })],
    ['3.4', '2.462.259 người', PEOPLE, ok({ people: 2462259 })],
    ['3.5', '80 %', RATE, ok({ rate: 80 })],
  ];
  test.each(rows)('row %s: %j', (_, cell, indicator, expected) => {
    expect(read(cell, indicator)).toEqual(expected);
  });
});
