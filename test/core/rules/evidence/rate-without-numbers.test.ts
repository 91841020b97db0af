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
      name: 'n and N in words (dòng 2.11)',
      submission: formB({
        ...RATES,
        '2.11': { raw: '100%', evidence: 'Đã thành lập 33 Tổ công nghệ số cộng đồng tại 33 thôn' },
      }),
    },
    {
      name: '100% beside a count: so many there are (phụ lục xã Thuận An, dòng 7)',
      submission: formA({
        '7': { raw: '367', evidence: '100% cán bộ, công chức, viên chức được đào tạo về CĐS' },
      }),
    },
    {
      name: 'a rate without any evidence, of which evidence-missing speaks',
      submission: formB({ ...RATES, '3.1': { raw: '100 %', evidence: '' } }),
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
      name: '95% of an unknown number (mô phỏng theo phụ lục xã Thuận An, dòng 7)',
      submission: formA({
        '7': { raw: '350', evidence: '95% cán bộ, công chức, viên chức được đào tạo về CĐS' },
      }),
      reports: [
        {
          messageId: 'evidence',
          indicator: '7',
          cell: 'E13',
          data: { row: '7', cell: 'E13', rate: '95%', count: 350, unit: 'người' },
          words: ['95%'],
        },
      ],
    },
    {
      name: 'about so many of 100%',
      submission: formA({
        '7': { raw: 'Khoảng 367', evidence: '100% cán bộ, công chức được đào tạo' },
      }),
      reports: [{ messageId: 'evidence', indicator: '7', cell: 'E13', words: ['100%'] }],
    },
    {
      name: 'numbers of people in a row of classes (báo cáo 116-BC/TU, dòng 2.6)',
      submission: formB({
        ...RATES,
        '2.6': {
          raw: '100 %',
          evidence: 'Nhóm 1 - Giáo viên: 3.285. Nhóm 2 - Sinh viên: 228. Tổng cộng: 3.513.',
        },
      }),
      reports: [{ messageId: 'result', indicator: '2.6', cell: 'E15' }],
    },
    {
      name: 'several rows: one habit, one finding; of the province single communes prove nothing',
      submission: formB(
        {
          ...RATES,
          '2.10': { raw: '100 %', evidence: '- Xã Hàm Kiệm (11/11 thôn)' },
          '2.15': { raw: '100 %', evidence: '- Xã Cư Jút: Bố trí Tổ hỗ trợ' },
          '3.1': { raw: '100 %', evidence: '- Sở Nội vụ; Sở Giáo dục và Đào tạo...' },
        },
        { level: 'province' },
      ),
      reports: [
        {
          messageId: 'several-rows',
          indicator: null,
          cell: 'E19',
          data: { rows: '2.10, 2.15, 3.1', cell: 'E19' },
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
