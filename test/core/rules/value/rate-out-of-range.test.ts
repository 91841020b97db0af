import { rateOutOfRange } from '../../../../src/core/rules/value/rate-out-of-range';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

testRule(rateOutOfRange, {
  accept: [
    { name: '0 and 100', submission: formB({ '3.1': { raw: '0%' }, '3.2': { raw: '100 %' } }) },
    { name: 'all of the villages', submission: formB({ '2.10': { raw: '11/11 thôn' } }) },
    { name: 'counts have no such range', submission: formA({ '7': { raw: '367' } }) },
  ],
  reject: [
    {
      name: 'over 100',
      submission: formB({ '3.1': { raw: '105%' } }),
      reports: [
        {
          messageId: 'rate',
          indicator: '3.1',
          cell: 'D25',
          data: { row: '3.1', cell: 'D25', rate: 105 },
        },
      ],
    },
    {
      name: 'more villages than there are',
      submission: formB({ '2.10': { raw: '12/11 thôn' } }),
      reports: [
        {
          messageId: 'ratio',
          indicator: '2.10',
          cell: 'D19',
          data: { row: '2.10', cell: 'D19', numerator: 12, denominator: 11 },
        },
      ],
    },
  ],
});
