import { perhapsFraction } from '../../../../src/core/rules/value/perhaps-fraction';
import { testRule } from '../../../support/rule-tester';
import { formB } from '../../../support/submission';

testRule(perhapsFraction, {
  accept: [
    { name: '80,5%', submission: formB({ '3.1': { raw: '80,5%' } }) },
    {
      name: 'a cell in percent format',
      submission: formB({ '3.1': { raw: '80%', value: 0.8, display: 'percent' } }),
    },
    { name: 'a sign says that it is meant', submission: formB({ '3.1': { raw: '0,8%' } }) },
  ],
  reject: [
    {
      name: '0,8 without a sign',
      submission: formB({ '3.1': { raw: '0,8' } }),
      reports: [
        {
          messageId: 'fraction',
          indicator: '3.1',
          cell: 'D25',
          data: { row: '3.1', cell: 'D25', text: '0,8', value: 0.8, rate: 80 },
          suggestions: [{ cell: 'D25', from: '0,8', to: '80%' }],
        },
      ],
    },
    {
      name: 'seven hundredths, without the noise of binary fractions',
      submission: formB({ '3.1': { raw: '0.07', value: 0.07 } }),
      reports: [
        {
          messageId: 'fraction',
          indicator: '3.1',
          cell: 'D25',
          suggestions: [{ cell: 'D25', from: '0.07', to: '7%' }],
        },
      ],
    },
  ],
});
