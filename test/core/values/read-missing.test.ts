/** Cells that give no value: none of these is 0. */
import { type Case, CLASSES, gone, notNumber, ok, read } from './rows';

const cases: Case[] = [
  [null, gone('blank')],
  ['', gone('blank')],
  [' ', gone('blank')],
  ['\u00a0', gone('blank')],
  ['\u202f\u2009\u3000', gone('blank')],
  ['\u200b', gone('blank')],
  ['\n\n', gone('blank')],
  ["'", gone('blank')],
  ['-', gone('dash', '0')],
  [' - ', gone('dash', '0')],
  ['–', gone('dash', '0')],
  ['—', gone('dash', '0')],
  ['--', gone('dash', '0')],
  ['...', gone('dash', '0')],
  ['…', gone('dash', '0')],
  ['……/……', gone('dash', '0')],
  ['không', gone('word', '0')],
  ['Không', gone('word', '0')],
  ['Không.', gone('word', '0')],
  ['khong', gone('word', '0')],
  ['Không có', gone('word', '0')],
  ['chưa có', gone('word', '0')],
  ['Chưa có', gone('word', '0')],
  ['chưa tổ chức', gone('word', '0')],
  ['CHƯA TỔ CHỨC', gone('word', '0')],
  ['(chưa tổ chức)', gone('word', '0')],
  ['Chưa triển khai', gone('word', '0')],
  // Nothing is said to be nought here.
  ['Chưa thống kê', gone('word')],
  ['Không có số liệu', gone('word')],
  ['Chưa tổ chức được lớp học riêng biệt nào', gone('word')],
  // And these are something else.
  ['0', ok({ classes: 0 })],
  ['00', ok({ classes: 0 })],
  [0, ok({ classes: 0 })],
  ['0 lớp', ok({ classes: 0 })],
  ['Chùa', notNumber('Chùa')],
];

test.each(cases)('%j in a row of classes', (cell, expected) => {
  expect(read(cell, CLASSES)).toEqual(expected);
});
