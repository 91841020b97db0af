import { LANGUAGES } from '../../src/i18n/language';
import { troubleMessage } from '../../src/i18n/trouble-words';

test.each([
  // As the hosts give them: with all they know, and with nothing.
  [{ code: 'sheet-protected', data: { cell: 'D7' } }, /khóa/],
  [{ code: 'unexpected', data: { code: 'GeneralException' } }, /GeneralException/],
  [{ code: 'unexpected', data: {} }, /ngoài dự kiến/],
  [{ code: 'suggestion-stale', data: { cell: 'D7', from: '1', now: '2' } }, /D7/],
  [{ code: 'not-supported', data: { reason: 'format' } }, /\.xlsx/],
  [{ code: 'not-supported', data: { reason: 'merged-cell', cell: 'B2' } }, /B2/],
  [{ code: 'not-supported', data: { reason: 'merged-cell' } }, /ô gộp/],
  [{ code: 'not-supported', data: { reason: 'hidden', sheet: 'Sổ phụ' } }, /“Sổ phụ”.*Bỏ ẩn/],
  [{ code: 'workbook-lost', data: {} }, /mở lại tệp/],
  [{ code: 'not-supported', data: { reason: 'a-new-one' } }, /trong Excel/],
  [{ code: 'not-supported', data: {} }, /trong Excel/],
  [{ code: 'file-encrypted', data: {} }, /mật khẩu/],
] as const)('%j says what is wrong and what to do', (trouble, words) => {
  expect(troubleMessage('vi', trouble)).toMatch(words);
  for (const language of LANGUAGES) {
    expect(troubleMessage(language, trouble)).not.toMatch(/[{}]/);
  }
});

const AS_BEFORE = /giữ nguyên|is as it was/;
const NOT_RESTORED = /không lưu rồi mở lại|without saving/;

test.each(LANGUAGES)('%s: the workbook is said to be as it was only where it is', (language) => {
  const unexpected = (data: Readonly<Record<string, string>>) =>
    troubleMessage(language, { code: 'unexpected', data });
  expect(unexpected({ code: 'GeneralException' })).toMatch(AS_BEFORE);
  expect(unexpected({ code: 'GeneralException' })).not.toMatch(NOT_RESTORED);
  expect(unexpected({ code: 'GeneralException', restored: 'no' })).toMatch(NOT_RESTORED);
  expect(unexpected({ code: 'GeneralException', restored: 'no' })).not.toMatch(AS_BEFORE);
});

test.each(['workbook-protected', 'busy', 'sheet-missing', 'cell-edit-mode', 'too-large'] as const)(
  '%s that left something behind says so, and what to do',
  (code) => {
    const whole = troubleMessage('vi', { code, data: {} });
    const torn = troubleMessage('vi', { code, data: { restored: 'no' } });
    expect(torn.startsWith(`${whole} `)).toBe(true);
    expect(torn).toMatch(NOT_RESTORED);
  },
);
