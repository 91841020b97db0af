import { localeDamage } from '../../../../src/core/rules/value/locale-damage';
import { testRule } from '../../../support/rule-tester';
import { formA } from '../../../support/submission';

testRule(localeDamage, {
  accept: [
    { name: '14.033 as text', submission: formA({ '12': { raw: '14.033' } }) },
    { name: '14033 as a number', submission: formA({ '12': { raw: '14033', value: 14_033 } }) },
  ],
  reject: [
    {
      name: '14.033 typed into an English Excel',
      submission: formA({ '12': { raw: '14.033', value: 14.033 } }),
      reports: [
        {
          messageId: 'damaged',
          indicator: '12',
          cell: 'D18',
          data: { row: '12', cell: 'D18', value: 14.033, repaired: 14_033, units: 'người' },
          suggestions: [{ cell: 'D18', from: '14.033', to: '14.033' }],
        },
      ],
    },
    {
      name: '9.510 that became 9.51: times 1000, not without its dot',
      submission: formA({ '12': { raw: '9.51', value: 9.51 } }),
      reports: [
        {
          messageId: 'damaged',
          indicator: '12',
          cell: 'D18',
          suggestions: [{ cell: 'D18', from: '9.51', to: '9.510' }],
        },
      ],
    },
  ],
});
