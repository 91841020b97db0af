import { rateWithoutNumbers } from '../../../../src/core/rules/evidence/rate-without-numbers';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

/** Rates that need no numbers of their own here. */
const RATES = Object.fromEntries(
  ['2.6', '2.10', '2.11', '3.1', '3.2', '3.3', '3.5'].map((id) => [id, null]),
);

testRule(rateWithoutNumbers, {
  accept: [
    {
      name: 'n/N in the evidence (báo cáo 116-BC/TU, dòng 2.10)',
      submission: formB({
        ...RATES,
        '2.10': { raw: '100 %', evidence: '- Xã Hàm Kiệm (11/11 thôn)' },
      }),
    },
    { name: 'n/N in the result', submission: formB({ ...RATES, '3.3': { raw: '80% (8/10)' } }) },
    {
      name: 'numbers and their total (dòng 2.6)',
      submission: formB({
        ...RATES,
        '2.6': {
          raw: '100 %',
          evidence: 'Nhóm 1 - Giáo viên: 3.285. Nhóm 2 - Sinh viên: 228. Tổng cộng: 3.513.',
        },
      }),
    },
    {
      name: 'a count of people with n/N',
      submission: formA({ '7': { raw: '350', evidence: '95,4% cán bộ (350/367 người)' } }),
    },
    {
      name: 'a rate of growth, and one of files',
      submission: formA({
        '13': { raw: '500', evidence: 'Tăng 20% so với năm trước; 90% hồ sơ nộp trực tuyến.' },
      }),
    },
    {
      name: 'a rate in a row of sessions',
      submission: formA({ '5': { evidence: '100% cán bộ, công chức tham gia.' } }),
    },
    {
      name: 'a row whose result is the rate (phụ lục xã Thuận An, dòng 9)',
      submission: formA({ '9': { raw: '80%', evidence: '80% người lao động được đào tạo.' } }),
    },
  ],
  reject: [
    {
      name: '100% of an unknown number (phụ lục xã Thuận An, dòng 7)',
      submission: formA({
        '7': { raw: '367', evidence: '100% cán bộ, công chức, viên chức được đào tạo về CĐS' },
      }),
      reports: [
        {
          messageId: 'evidence',
          indicator: '7',
          cell: 'E13',
          data: { row: '7', cell: 'E13', rate: '100%', count: 367, unit: 'người' },
        },
      ],
    },
    {
      name: 'a row of rates (báo cáo 116-BC/TU, dòng 3.1)',
      submission: formB(
        { ...RATES, '3.1': { raw: '100 %', evidence: '- Sở Nội vụ; Sở Giáo dục và Đào tạo...' } },
        { level: 'province' },
      ),
      reports: [{ messageId: 'result', indicator: '3.1', cell: 'E25' }],
    },
  ],
});
