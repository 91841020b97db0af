import { dateOutsidePeriod } from '../../../../src/core/rules/evidence/date-outside-period';
import { testRule } from '../../../support/rule-tester';
import { claim, claimed, formA, period } from '../../../support/submission';

const of = (id: string) => ({ period: claimed(claim(period(id))) });
const INVITATIONS =
  '· Giấy mời số 99-GM/ĐU ngày 14/3/2026\n· Giấy mời số 27/GM-UBND ngày 12/8/2025';

testRule(dateOutsidePeriod, {
  accept: [
    {
      name: 'within the year',
      submission: formA({ '3': { evidence: '· Giấy mời số 99-GM/ĐU ngày 14/3/2026' } }, of('2026')),
    },
    {
      name: 'a plan of January in a report of the second quarter',
      submission: formA({ '2': { evidence: '· Kế hoạch số 2/KH-UBND ngày 08/01/2026' } }),
    },
    {
      name: 'a model set up the year before',
      submission: formA({
        '15': { evidence: '- Chợ số (Quyết định số 59/QĐ-UBND ngày 04/7/2025)' },
      }),
    },
    {
      name: 'cited documents, and those of rows that list none',
      submission: formA({
        '2': {
          evidence: '· Kế hoạch số 2/KH-UBND thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024',
        },
        '5': { evidence: 'Quyết định số 59/QĐ-UBND ngày 04/7/2024' },
      }),
    },
    {
      name: 'dates after today, of which date-in-future speaks',
      submission: formA({ '2': { evidence: '· Kế hoạch số 2/KH-UBND ngày 08/01/2062' } }),
      today: '2026-06-15',
    },
    { name: 'no documents and no period', submission: formA({}, { period: claimed() }) },
  ],
  reject: [
    {
      name: 'one finding for a row (phụ lục xã Thuận An, dòng 3)',
      submission: formA({ '3': { evidence: INVITATIONS } }, of('2025')),
      reports: [
        {
          messageId: 'outside',
          indicator: '3',
          cell: 'E9',
          words: ['14/3/2026'],
          data: {
            row: '3',
            cell: 'E9',
            documents: ['Giấy mời số 99-GM/ĐU ngày 14/3/2026'],
            period: 'năm 2025',
            periodId: '2025',
          },
        },
      ],
    },
    {
      name: 'of the year before, where documents are counted',
      submission: formA({ '1': { evidence: INVITATIONS } }, of('2026-Q1')),
      reports: [
        {
          messageId: 'outside',
          indicator: '1',
          cell: 'E7',
          words: ['12/8/2025'],
          data: {
            row: '1',
            cell: 'E7',
            documents: ['Giấy mời số 27/GM-UBND ngày 12/8/2025'],
            period: 'quý I năm 2026',
            periodId: '2026-Q1',
          },
        },
      ],
    },
    {
      // 2 of 2, 2 of 3 and 1 of 3: 5 of 8
      name: 'most of several rows: the period in the title is in doubt (phụ lục xã Thuận An)',
      submission: formA(
        {
          '1': {
            evidence:
              '· Công văn số 641/UBND-VHXH ngày 05/5/2026\n· Công văn số 747/UBND-VHXH ngày 18/5/2026',
          },
          '2': {
            evidence:
              '· Kế hoạch số 65/KH-UBND ngày 10/10/2025\n· Kế hoạch số 97/KH-UBND ngày 24/4/2026\n· Kế hoạch số 112/KH-UBND ngày 11/5/2026',
          },
          '3': {
            evidence:
              '· Giấy mời số 27/GM-UBND ngày 12/8/2025\n· Giấy mời số 128/GM-UBND ngày 17/12/2025\n· Giấy mời số 99-GM/ĐU ngày 14/3/2026',
          },
          '13': { evidence: 'Đến 5/2026 tiếp nhận 5.173 hồ sơ' },
        },
        of('2025'),
      ),
      reports: [
        {
          messageId: 'most-rows',
          indicator: null,
          cell: 'A2',
          data: {
            cell: 'A2',
            rows: '1, 2, 3, 13',
            count: 5,
            total: 8,
            period: 'năm 2025',
            periodId: '2025',
          },
        },
      ],
    },
    {
      name: 'after the quarter',
      submission: formA({ '2': { evidence: '· Kế hoạch số 2/KH-UBND ngày 01/7/2026' } }),
      reports: [{ messageId: 'outside', indicator: '2', cell: 'E8' }],
    },
  ],
  cannotJudge: [
    {
      name: 'no period is known',
      submission: formA({ '3': { evidence: INVITATIONS } }, { period: claimed() }),
      reports: [{ messageId: 'period-unknown', indicator: null, cell: null, data: { rows: '3' } }],
    },
  ],
});
