import { documentKey, listLength, sameDocument, typeOf } from '../../../src/core/evidence/series';
import type { DocumentReference } from '../../../src/core/evidence/types';
import { read } from './summary';

function only(text: string): DocumentReference {
  const [document] = read(text).documents;
  if (!document) throw new Error(`no document in ${text}`);
  return document;
}

const PLAN = 'Kế hoạch số 14/KH-UBND ngày 12/8/2025';

test.each([
  [PLAN, true],
  ['số 014/kh-ubnd ngày 12/08/2025', true],
  ['14/KH-UBND', true],
  ['Kế hoạch số 14/KH-UBND ngày 12/8/2026', false],
  ['Kế hoạch số 14-KH/ĐU ngày 12/8/2025', false],
  ['Kế hoạch số 14a/KH-UBND ngày 12/8/2025', false],
  ['Kế hoạch số 15/KH-UBND ngày 12/8/2025', false],
])('the plan of 12/8/2025 and %s', (other, same) => {
  expect(sameDocument(only(PLAN), only(other))).toBe(same);
  expect(sameDocument(only(other), only(PLAN))).toBe(same);
});

test('the key leaves out the date', () => {
  expect(documentKey(only(PLAN))).toBe(documentKey(only('Kế hoạch số 14/KH-UBND')));
});

test.each([
  ['Kế hoạch số 173/VHXH-CĐS', 'CV'],
  ['Công văn số 15/UBND', 'CV'],
  ['số 15/UBND', null],
])('type of %s', (text, type) => {
  expect(typeOf(only(text))).toBe(type);
});

test.each([
  ['', 0, 0, 0],
  ['25 buổi tuyên truyền', 0, 1, 1],
  ['- A\n- B', 0, 2, 2],
  ['A\nB\nC', 0, 3, 3],
  ['Đã ban hành:\n- Kế hoạch số 14/KH-UBND\n- Kế hoạch số 15/KH-UBND', 2, 2, 2],
  ['Kế hoạch số 14/KH-UBND\n- Kế hoạch số 15/KH-UBND', 2, 2, 2],
  ['- A:\n+ B\n+ C\n- D', 0, 2, 3],
  ['- Thôn 1: 5 lớp\n- Thôn 2: 7 lớp\n- Tổng cộng: 12 lớp', 0, 2, 2],
  ['Thôn 1: 5 lớp\nThôn 2: 7 lớp\nTổng: 12 lớp', 0, 2, 2],
  // One without a date is the same as one with it; two dates are two documents.
  ['14/KH-UBND; Kế hoạch số 14/KH-UBND ngày 12/8/2025', 1, 1, 1],
  ['14/KH-UBND ngày 12/8/2025; 14/KH-UBND ngày 12/8/2026', 2, 1, 1],
  ['Kế hoạch số 14/KH-UBND thực hiện Kế hoạch số 13-KH/TU', 1, 1, 1],
])('length of %j', (text, documents, items, leaves) => {
  expect(listLength(read(text))).toEqual({ documents, items, leaves });
});
