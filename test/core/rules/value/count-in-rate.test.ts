import { countInRate } from '../../../../src/core/rules/value/count-in-rate';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

testRule(countInRate, {
  accept: [
    {
      name: '100 without a sign is a rate (dòng 2.11)',
      submission: formB({ '2.11': { raw: '100' } }),
    },
    { name: 'a count where one is due', submission: formA({ '7': { raw: '367 người' } }) },
  ],
  reject: [
    {
      name: 'persons',
      submission: formB({ '3.1': { raw: '367 người' } }),
      reports: [
        {
          messageId: 'count',
          indicator: '3.1',
          cell: 'D25',
          data: { row: '3.1', cell: 'D25', count: 367, column: 'Minh chứng' },
        },
      ],
    },
    {
      name: 'a number in thousands',
      submission: formB({ '3.3': { raw: '14.033' } }),
      reports: [{ messageId: 'count', indicator: '3.3', cell: 'D27' }],
    },
  ],
});
