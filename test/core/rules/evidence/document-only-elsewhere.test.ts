import { documentOnlyElsewhere } from '../../../../src/core/rules/evidence/document-only-elsewhere';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

const PLANS = '· Kế hoạch số 65/KH-UBND ngày 10/10/2025\n· Kế hoạch số 112/KH-UBND ngày 11/5/2026';
const rows = (fifteenth: string, second = PLANS) =>
  formA({ '2': { evidence: second }, '15': { evidence: fifteenth } });

testRule(documentOnlyElsewhere, {
  accept: [
    { name: 'listed in both rows', submission: rows('· Kế hoạch số 112/KH-UBND ngày 11/5/2026') },
    { name: 'listed without its date', submission: rows('· Kế hoạch số 65/KH-UBND') },
    {
      name: 'a plan by its words only (phụ lục xã Thuận An, dòng 10)',
      submission: rows('· Kế hoạch số 173/VHXH-CĐS ngày 22/10/2025'),
    },
    {
      name: 'a plan of another body',
      submission: rows('· Kế hoạch số 15/KH-SKHCN ngày 29/4/2026'),
    },
    {
      name: 'a plan of the province under the same symbol',
      submission: rows('· Kế hoạch số 105/KH-UBND ngày 29/4/2026 của UBND tỉnh về mô hình'),
    },
    {
      name: 'an older plan, of an earlier report',
      submission: rows('· Kế hoạch số 5/KH-UBND ngày 05/8/2025'),
    },
    {
      name: 'a plan cited',
      submission: rows('· Mô hình thực hiện Kế hoạch số 105/KH-UBND ngày 29/4/2026'),
    },
    {
      name: 'a list that is open',
      submission: rows('· Kế hoạch số 105/KH-UBND ngày 29/4/2026', `${PLANS}...`),
    },
    { name: 'no list at all', submission: rows('· Kế hoạch số 105/KH-UBND ngày 29/4/2026', '') },
    {
      name: 'a form whose rows count no type',
      submission: formB({ '1.2': { evidence: '- Kế hoạch số 105/KH-UBND ngày 29/4/2026' } }),
    },
  ],
  reject: [
    {
      name: '105/KH-UBND (phụ lục xã Thuận An, dòng 15)',
      submission: rows('· Kế hoạch số 105/KH-UBND ngày 29/4/2026 về Triển khai mô hình'),
      reports: [
        {
          messageId: 'elsewhere',
          indicator: '2',
          cell: 'E8',
          words: [],
          data: {
            row: '2',
            cell: 'E8',
            documents: ['Kế hoạch số 105/KH-UBND ngày 29/4/2026 (E21)'],
            types: ['KH'],
          },
        },
      ],
    },
  ],
});
