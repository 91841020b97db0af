import fc from 'fast-check';
import { isMarkNote, markNote } from '../../../src/hosts/marks/mark-note';

const note = markNote('Số người giảm: 7 < 12.\nĐề nghị xem.');

test('says what it is first, and that it is ours last', () => {
  const lines = note.split('\n');
  expect(lines.slice(0, 3)).toEqual(['Thẩm định:', 'Số người giảm: 7 < 12.', 'Đề nghị xem.']);
  expect(lines[3]).toMatch(/^\(phu-luc [\da-z]{1,7}\)$/);
  expect(lines).toHaveLength(4);
});

test.each([
  ['as we wrote it', note],
  ['with line ends of Windows', note.replaceAll('\n', '\r\n')],
  ['with line ends of old Macs', note.replaceAll('\n', '\r')],
  ['with spaces at the ends of lines', `${note.replaceAll('\n', ' \n')}\n\n`],
  ['decomposed', note.normalize('NFD')],
])('is known again: %s', (_, text) => {
  expect(isMarkNote(text)).toBe(true);
});

test.each([
  ['empty', ''],
  ["a person's own that begins alike", 'Thẩm định:\nđã gọi xã, số đúng'],
  ['with something added below', `${note}\nĐã hỏi xã 20/5`],
  ['with something added in it', note.replace('Đề nghị xem.', 'Đề nghị xem. Đã hỏi xã.')],
  ['with something taken out', note.replace('\nĐề nghị xem.', '')],
  ['with an author above', `Lan:\n${note}`],
  ['of another text', note.replace(/\(phu-luc .*\)/, '(phu-luc 1a2b3c)')],
])('is no note of ours: %s', (_, text) => {
  expect(isMarkNote(text)).toBe(false);
});

test('any text makes a note that is known again, and that a cell holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(isMarkNote(markNote(text))).toBe(true);
    }),
  );
  expect(markNote('Đ'.repeat(40_000)).length).toBeLessThanOrEqual(32_767);
  expect(isMarkNote(markNote('Đ'.repeat(40_000)))).toBe(true);
});
