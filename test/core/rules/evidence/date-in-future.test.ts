import { dateInFuture } from '../../../../src/core/rules/evidence/date-in-future';
import { testRule } from '../../../support/rule-tester';
import { formA } from '../../../support/submission';

const PLAN = formA({ '2': { evidence: '· Kế hoạch số 112/KH-UBND ngày 11/5/2026' } });

testRule(dateInFuture, {
  accept: [
    { name: 'dated today', submission: PLAN, today: '2026-05-11' },
    { name: 'no dated document and no clock', submission: formA() },
  ],
  reject: [
    {
      name: 'dated tomorrow',
      submission: PLAN,
      today: '2026-05-10T23:00:00Z',
      reports: [
        {
          messageId: 'future',
          indicator: '2',
          cell: 'E8',
          words: ['11/5/2026'],
          data: {
            row: '2',
            cell: 'E8',
            documents: ['Kế hoạch số 112/KH-UBND ngày 11/5/2026'],
            today: '10/5/2026',
          },
        },
      ],
    },
    {
      name: 'a document cited',
      submission: formA({
        '5': { evidence: 'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2062 tại các thôn.' },
      }),
      today: '2026-05-10',
      reports: [{ messageId: 'future', indicator: '5', cell: 'E11', words: ['22/12/2062'] }],
    },
  ],
  cannotJudge: [
    {
      name: 'there is no clock',
      submission: PLAN,
      reports: [{ messageId: 'today-unknown', indicator: null, cell: null, data: { rows: '2' } }],
    },
  ],
});
