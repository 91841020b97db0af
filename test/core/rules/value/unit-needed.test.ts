import { unitNeeded } from '../../../../src/core/rules/value/unit-needed';
import { testRule } from '../../../support/rule-tester';
import { formB } from '../../../support/submission';

testRule(unitNeeded, {
  accept: [
    { name: 'persons', submission: formB({ '2.12': { raw: '117.000 người' } }) },
    { name: 'households', submission: formB({ '2.12': { raw: '1.200 hộ' } }) },
  ],
  reject: [
    {
      name: 'persons or households?',
      submission: formB({ '2.12': { raw: '117.000' } }),
      reports: [
        {
          messageId: 'needed',
          indicator: '2.12',
          cell: 'D21',
          data: { row: '2.12', cell: 'D21', text: '117.000', units: 'người, hộ' },
        },
      ],
    },
  ],
});
