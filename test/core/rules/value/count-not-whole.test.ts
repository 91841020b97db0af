import { countNotWhole } from '../../../../src/core/rules/value/count-not-whole';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

testRule(countNotWhole, {
  accept: [
    { name: 'whole counts', submission: formA() },
    { name: 'a rate with decimals', submission: formB({ '3.1': { raw: '80,5%' } }) },
  ],
  reject: [
    {
      name: 'four decimals, which no thousands dot explains',
      submission: formA({ '10': { raw: '4.1234', value: 4.1234 } }),
      reports: [
        {
          messageId: 'fraction',
          indicator: '10',
          cell: 'D16',
          data: { row: '10', cell: 'D16', value: 4.1234, units: 'lớp' },
        },
      ],
    },
  ],
});
