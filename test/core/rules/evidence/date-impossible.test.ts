import { dateImpossible } from '../../../../src/core/rules/evidence/date-impossible';
import { testRule } from '../../../support/rule-tester';
import { formA } from '../../../support/submission';

testRule(dateImpossible, {
  accept: [
    {
      name: 'with and without leading zeros, and a leap day',
      submission: formA({
        '1': {
          evidence:
            '· Công văn số 88/UBND-VHXH ngày 5/5/2026\n· Công văn số 9/UBND-VHXH ngày 29/02/2028',
        },
      }),
    },
    {
      name: 'numbers that are no dates',
      submission: formA({ '4': { evidence: 'https://example.vn/31/02/2026 mã 45.55.2025' } }),
    },
  ],
  reject: [
    {
      name: '31/02/2026',
      submission: formA({ '1': { evidence: '· Công văn số 88/UBND-VHXH ngày 31/02/2026' } }),
      reports: [
        {
          messageId: 'impossible',
          indicator: '1',
          cell: 'E7',
          words: ['31/02/2026'],
          data: { row: '1', cell: 'E7', dates: ['31/02/2026'] },
        },
      ],
    },
    {
      name: 'month and day the American way, in prose',
      submission: formA({ '5': { evidence: 'Tuyên truyền ngày 10/25/2025 tại thôn 1.' } }),
      reports: [{ messageId: 'impossible', indicator: '5', cell: 'E11', words: ['10/25/2025'] }],
    },
  ],
});
