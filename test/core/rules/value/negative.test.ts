import { negative } from '../../../../src/core/rules/value/negative';
import { testRule } from '../../../support/rule-tester';
import { formA } from '../../../support/submission';

testRule(negative, {
  accept: [
    { name: '0', submission: formA({ '10': { raw: '0' } }) },
    { name: 'a dash before a list is no sign', submission: formA({ '10': { raw: '- 5' } }) },
  ],
  reject: [
    {
      name: 'a number below 0',
      submission: formA({ '10': { raw: '-4', value: -4 } }),
      reports: [
        {
          messageId: 'negative',
          indicator: '10',
          cell: 'D16',
          data: { row: '10', cell: 'D16', value: -4 },
        },
      ],
    },
  ],
});
