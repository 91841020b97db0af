import { numberingFalls } from '../../../../src/core/rules/evidence/numbering-falls';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

const plans = (...written: string[]) =>
  formA({ '2': { evidence: written.map((plan) => `· Kế hoạch số ${plan}`).join('\n') } });

testRule(numberingFalls, {
  accept: [
    {
      name: 'numbers that rise with the dates, listed in any order',
      submission: plans('14/KH-UBND ngày 12/8/2025', '13/KH-UBND ngày 07/8/2025'),
    },
    {
      name: 'State numbers begin anew each year',
      submission: plans('65/KH-UBND ngày 10/10/2025', '2/KH-UBND ngày 08/01/2026'),
    },
    {
      name: 'the Party and the State number apart',
      submission: plans('112/KH-UBND ngày 11/5/2026', '28-KH/ĐU ngày 12/5/2026'),
    },
    {
      name: 'former provinces and the new one (báo cáo 116-BC/TU, dòng 1.1)',
      submission: formB(
        {
          '1.1': {
            evidence:
              '- Kế hoạch số 345-KH/TU, ngày 12/6/2025\n- Kế hoạch số 08-KH/TU, ngày 29/8/2025',
          },
        },
        { level: 'province' },
      ),
    },
    {
      name: 'two Party committees of one commune (báo cáo xã Thuận An, 5/2026, mục I)',
      submission: plans(
        '28-KH/ĐU ngày 08/01/2026 của Đảng ủy xã Thuận An',
        '01-KH/ĐU ngày 12/02/2026 của Đảng ủy UBND xã',
      ),
    },
    {
      name: 'several on one day',
      submission: plans('15/KH-UBND ngày 12/8/2025', '14/KH-UBND ngày 12/8/2025'),
    },
    {
      name: 'numbers of one week, signed in another order',
      submission: plans('264/KH-UBND ngày 24/8/2025', '263/KH-UBND ngày 25/8/2025'),
    },
    {
      name: 'a document without a date',
      submission: plans('14/KH-UBND ngày 12/8/2025', '13/KH-UBND'),
    },
    {
      name: 'one number with two dates, of which that rule speaks',
      submission: plans(
        '14/KH-UBND ngày 12/8/2025',
        '14/KH-UBND ngày 12/12/2025',
        '20/KH-UBND ngày 01/10/2025',
      ),
    },
    {
      name: 'the province’s documents are another series',
      submission: plans(
        '1410/KH-UBND ngày 08/8/2025 của UBND tỉnh về phong trào',
        '14/KH-UBND ngày 12/8/2025',
      ),
    },
  ],
  reject: [
    {
      name: '28, 43, then 01 (phụ lục xã Thuận An, dòng 2)',
      submission: plans(
        '28-KH/ĐU ngày 08/01/2026',
        '43-KH/ĐU ngày 11/02/2026',
        '01-KH/ĐU ngày 12/02/2026',
      ),
      reports: [
        {
          messageId: 'restarts',
          severity: 'note',
          indicator: '2',
          cell: 'E8',
          words: ['Kế hoạch số 43-KH/ĐU ngày 11/02/2026', 'Kế hoạch số 01-KH/ĐU ngày 12/02/2026'],
          data: {
            row: '2',
            cell: 'E8',
            document: 'Kế hoạch số 01-KH/ĐU ngày 12/02/2026',
            other: 'Kế hoạch số 43-KH/ĐU ngày 11/02/2026',
            otherRow: '2',
            otherCell: 'E8',
          },
        },
      ],
    },
    {
      name: 'a small fall of the Party is no list begun anew',
      submission: plans('12-KH/ĐU ngày 08/01/2026', '03-KH/ĐU ngày 12/02/2026'),
      reports: [{ messageId: 'falls', severity: 'warning', indicator: '2', cell: 'E8' }],
    },
    {
      name: 'of two, the later (báo cáo 116-BC/TU, dòng 1.2)',
      submission: formB(
        {
          '1.2': {
            evidence:
              '- Quyết định số 06-QĐ/BCĐ, ngày 06/11/2025 của Ban Chỉ đạo\n- Quyết định số 02-QĐ/BCĐ, ngày 04/12/2025 của Ban Chỉ đạo tỉnh',
          },
        },
        { level: 'province' },
      ),
      reports: [
        {
          messageId: 'falls',
          indicator: '1.2',
          cell: 'E8',
          words: [
            'Quyết định số 06-QĐ/BCĐ, ngày 06/11/2025',
            'Quyết định số 02-QĐ/BCĐ, ngày 04/12/2025',
          ],
        },
      ],
    },
    {
      name: 'only the one too high, and not the many after it',
      submission: plans(
        '13/KH-UBND ngày 07/8/2025',
        '650/KH-UBND ngày 12/8/2025',
        '20/KH-UBND ngày 01/9/2025',
        '31/KH-UBND ngày 10/10/2025',
      ),
      reports: [
        {
          messageId: 'runs-ahead',
          indicator: '2',
          cell: 'E8',
          data: {
            row: '2',
            cell: 'E8',
            document: 'Kế hoạch số 650/KH-UBND ngày 12/8/2025',
            other: 'Kế hoạch số 20/KH-UBND ngày 01/9/2025',
            otherRow: '2',
            otherCell: 'E8',
          },
        },
      ],
    },
    {
      name: 'across rows, at the row of the document that falls',
      submission: formA({
        '1': { evidence: '· Công văn số 730/UBND-VHXH ngày 25/11/2025' },
        '6': { evidence: '- Công văn số 88/UBND-VHXH ngày 25/12/2025' },
      }),
      reports: [
        {
          messageId: 'falls',
          indicator: '6',
          cell: 'E12',
          words: ['Công văn số 88/UBND-VHXH ngày 25/12/2025'],
        },
      ],
    },
  ],
});
