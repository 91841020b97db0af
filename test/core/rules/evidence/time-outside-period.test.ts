import { timeOutsidePeriod } from '../../../../src/core/rules/evidence/time-outside-period';
import { testRule } from '../../../support/rule-tester';
import { claim, claimed, formA, period } from '../../../support/submission';

const online = (evidence: string, id = '2026') =>
  formA({ '13': { evidence } }, { period: claimed(claim(period(id))) });

testRule(timeOutsidePeriod, {
  accept: [
    { name: 'within the year', submission: online('Trong tháng 3/2026 hướng dẫn 2.000 người.') },
    {
      name: 'a goal beyond the period',
      submission: online('Đến 5/2026 hướng dẫn 2.000 người; phấn đấu đến 12/2027 đạt 5.000 người.'),
    },
    {
      name: 'a stage, and a comparison',
      submission: online('Thực hiện giai đoạn 2027 - 2030; tăng 20% so với năm 2024.'),
    },
    {
      name: 'the title of a document',
      submission: online('Theo Kế hoạch số 105/KH-UBND ngày 29/4/2026, trong năm 2025 và 2026'),
    },
    {
      name: 'the year so far in a report of the second quarter',
      submission: online('Trong tháng 2/2026 hướng dẫn 2.000 người.', '2026-Q2'),
    },
    {
      name: 'a year named, not said to be that of the figures',
      submission: online('Hưởng ứng phong trào thi đua năm 2025'),
    },
    {
      name: 'after today: a plan',
      submission: online('Trong tháng 9/2027 hướng dẫn 2.000 người.'),
      today: '2026-06-15',
    },
    {
      name: 'the period is in doubt, of which date-outside-period speaks',
      submission: formA(
        {
          '1': {
            evidence:
              '· Công văn số 641/UBND-VHXH ngày 05/5/2026\n· Công văn số 747/UBND-VHXH ngày 18/5/2026',
          },
          '2': {
            evidence:
              '· Kế hoạch số 97/KH-UBND ngày 24/4/2026\n· Kế hoạch số 112/KH-UBND ngày 11/5/2026',
          },
          '13': { evidence: 'Đến 5/2026 tiếp nhận 5.173 hồ sơ' },
        },
        { period: claimed(claim(period('2025'))) },
      ),
    },
  ],
  reject: [
    {
      name: '"Đến 5/2026" in the sheet of 2025 (phụ lục xã Thuận An, dòng 13)',
      submission: online('Đến 5/2026 theo báo cáo tiếp nhận 5.173 hồ sơ', '2025'),
      reports: [
        {
          messageId: 'outside',
          indicator: '13',
          cell: 'E19',
          data: {
            row: '13',
            cell: 'E19',
            times: ['5/2026'],
            period: 'năm 2025',
            periodId: '2025',
          },
          words: ['5/2026'],
        },
      ],
    },
    {
      name: 'figures of the year before',
      submission: online('Trong tháng 3/2025 hướng dẫn 120 người. Quý IV/2025: 80 người'),
      reports: [
        {
          messageId: 'outside',
          indicator: '13',
          cell: 'E19',
          words: ['tháng 3/2025', 'Quý IV/2025'],
        },
      ],
    },
  ],
  cannotJudge: [
    {
      name: 'no period is known',
      submission: formA(
        { '13': { evidence: 'Đến 5/2026 tiếp nhận 5.173 hồ sơ' } },
        { period: claimed() },
      ),
      reports: [{ messageId: 'period-unknown', indicator: null, cell: null, data: { rows: '13' } }],
    },
  ],
});
