/** Rows of Có/Không. */
import type { Indicator } from '../../../src/core/templates/schema';
import { ANSWER, ANSWER_OR_RATE, bad, type Case, fromRatio, gone, ignored, ok, read } from './rows';

const neither = (text: string, to?: string) =>
  bad(
    { code: 'not-yes-or-no', text },
    ...(to === undefined ? [] : [{ to, reason: 'other-reading' as const }]),
  );

function table(name: string, indicator: Indicator, cases: Case[]) {
  test.each(cases)(`${name}: %j`, (cell, expected) => {
    expect(read(cell, indicator)).toEqual(expected);
  });
}

table('an answer', ANSWER, [
  ['Có', ok({ answer: 1 })],
  ['có', ok({ answer: 1 })],
  ['CÓ', ok({ answer: 1 })],
  ['Co', ok({ answer: 1 })],
  [' Có ', ok({ answer: 1 })],
  ['Có.', ok({ answer: 1 })],
  ['"Có"', ok({ answer: 1 })],
  ['Không', ok({ answer: 0 })],
  ['không', ok({ answer: 0 })],
  ['KHÔNG.', ok({ answer: 0 })],
  ['khong', ok({ answer: 0 })],
  ['Có (15 văn bản)', ok({ answer: 1 }, { assumptions: [ignored('15 văn bản')] })],
  ['Không (đang xây dựng)', ok({ answer: 0 }, { assumptions: [ignored('đang xây dựng')] })],
]);

table('no answer', ANSWER, [
  ['x', neither('x')],
  ['X', neither('X')],
  ['✓', neither('✓', 'Có')],
  ['Đã ban hành', neither('Đã ban hành')],
  ['Đã có', neither('Đã có', 'Có')],
  ['Có/Không', neither('Có/Không')],
  ['Có nhưng chưa ban hành', neither('Có nhưng chưa ban hành')],
  ['Chưa', neither('Chưa', 'Không')],
  ['chưa có', neither('chưa có', 'Không')],
  ['Không có', neither('Không có', 'Không')],
  ['Không rõ', neither('Không rõ')],
  ['1', neither('1')],
  [1, neither('1')],
  [0, neither('0')],
  ['100%', neither('100%')],
  ['15 văn bản', neither('15 văn bản')],
  [true, neither('TRUE', 'Có')],
  [false, neither('FALSE', 'Không')],
  ['-', gone('dash')],
  ['…', gone('dash')],
  ['', gone('blank')],
  ['\u00a0', gone('blank')],
  [null, gone('blank')],
]);

table('an answer, or at the province a rate', ANSWER_OR_RATE, [
  ['Có', ok({ answer: 1 })],
  ['Không', ok({ answer: 0 })],
  ['100 %', ok({ rate: 100 })],
  ['31/124 xã', ok({ rate: 25 }, { assumptions: [fromRatio(31, 124)] })],
  [{ value: 1, text: '100%', display: 'percent' }, ok({ rate: 100 })],
  ['100', neither('100', '100%')],
  [100, neither('100', '100%')],
  ['x', neither('x')],
]);
