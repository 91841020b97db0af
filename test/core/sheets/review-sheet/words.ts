import type { ReviewSheetWords } from '../../../../src/core/sheets/review-sheet/words';
import { reviewSheetWords } from '../../../../src/i18n/sheet-words';

/** Findings in these tests are of no real rule. */
export const words: ReviewSheetWords = {
  ...reviewSheetWords('vi'),
  finding: ({ data }) => `Phát hiện ${String(data['text'])}.`,
  suggestion: (_, { to }) => `Ghi ${to}`,
  mend: ({ name }) => (name === 'khong-co-cach' ? '' : `Cách sửa ${name}`),
  ruleTitle: (code) => `Quy tắc ${code}`,
};
