import { oneNumberTwoDates } from '../../../../src/core/rules/evidence/one-number-two-dates';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

const rows = (first: string, sixth: string) =>
  formA({ '1': { evidence: first }, '6': { evidence: sixth } });

testRule(oneNumberTwoDates, {
  accept: [
    {
      name: 'one date, with and without leading zeros',
      submission: rows(
        '· Công văn số 641/UBND-VHXH ngày 05/5/2026',
        '- Công văn số 641/UBND-VHXH ngày 5/5/2026',
      ),
    },
    {
      name: 'State numbers begin anew each year',
      submission: rows(
        '· Kế hoạch số 14/KH-UBND ngày 12/8/2025',
        '- Kế hoạch số 14/KH-UBND ngày 20/01/2026',
      ),
    },
    {
      name: 'two issuers of one symbol',
      submission: rows(
        '· Giấy mời số 59/GM-UBND ngày 12/8/2025',
        '- Giấy mời số 59/GM-UBND ngày 23/9/2025 của UBND tỉnh về tập huấn',
      ),
    },
    {
      name: 'two Party committees of one commune (mô phỏng theo báo cáo xã Thuận An, mục I)',
      submission: rows(
        '· Kế hoạch số 01-KH/ĐU ngày 05/3/2026 của Đảng ủy xã Thuận An',
        '- Kế hoạch số 01-KH/ĐU ngày 12/02/2026 của Đảng ủy UBND xã',
      ),
    },
    {
      name: 'a document cited, perhaps of a body above',
      submission: rows(
        '· Kế hoạch số 14/KH-UBND ngày 12/8/2025',
        '- Công văn số 30/UBND-VHXH về việc thực hiện Kế hoạch số 14/KH-UBND ngày 01/8/2025',
      ),
    },
    {
      name: 'former provinces, which all numbered their own (báo cáo 116-BC/TU, dòng 1.1)',
      submission: formB(
        {
          '1.1': {
            evidence:
              '- Kế hoạch số 13-KH/TU ngày 21/02/2025\n- Kế hoạch số 13-KH/TU ngày 15/9/2025',
          },
        },
        { level: 'province' },
      ),
    },
    {
      name: 'a date missing once',
      submission: rows('· Quyết định số 59/QĐ-UBND', '- Quyết định số 59/QĐ-UBND ngày 04/7/2025'),
    },
  ],
  reject: [
    {
      name: '852/UBND-VHXH in two rows (phụ lục xã Thuận An, dòng 1 và 6)',
      submission: rows(
        '· Công văn số 852/UBND-VHXH ngày 14/12/2025',
        '- Công văn số 852/UBND-VHXH ngày 24/12/2025 V/v đăng ký',
      ),
      reports: [
        {
          messageId: 'other-row',
          indicator: '6',
          cell: 'E12',
          words: ['Công văn số 852/UBND-VHXH ngày 24/12/2025'],
          data: {
            row: '6',
            cell: 'E12',
            document: 'Công văn số 852/UBND-VHXH ngày 24/12/2025',
            otherDate: '14/12/2025',
            otherRow: '1',
            otherCell: 'E7',
          },
        },
      ],
    },
    {
      name: '13-KH/TU in one row (báo cáo 116-BC/TU, dòng 1.1)',
      submission: formB(
        {
          '1.1': {
            evidence:
              '- Kế hoạch số 13-KH/TU, ngày 15/9/2025 về Phong trào.\n- Kế hoạch số 13-KH/TU, ngày 08/12/2025 về Đề án.',
          },
        },
        { level: 'province' },
      ),
      reports: [
        {
          messageId: 'same-row',
          indicator: '1.1',
          cell: 'E7',
          words: ['Kế hoạch số 13-KH/TU, ngày 15/9/2025', 'Kế hoạch số 13-KH/TU, ngày 08/12/2025'],
        },
      ],
    },
    {
      name: 'Party numbers run through a term, over the years',
      submission: rows(
        '· Kế hoạch số 28-KH/ĐU ngày 08/12/2025',
        '- Kế hoạch 28-KH/ĐU ngày 08/01/2026',
      ),
      reports: [{ messageId: 'other-row', indicator: '6', cell: 'E12' }],
    },
  ],
});
