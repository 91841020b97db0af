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
  [{ code: 'not-supported', data: { reason: 'a-new-one' } }, /trong Excel/],
  [{ code: 'not-supported', data: {} }, /trong Excel/],
  [{ code: 'file-encrypted', data: {} }, /mật khẩu/],
] as const)('%j says what is wrong and what to do', (trouble, words) => {
  expect(troubleMessage('vi', trouble)).toMatch(words);
  for (const language of LANGUAGES) {
    expect(troubleMessage(language, trouble)).not.toMatch(/[{}]/);
  }
});
