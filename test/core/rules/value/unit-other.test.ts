import { unitOther } from '../../../../src/core/rules/value/unit-other';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

testRule(unitOther, {
  accept: [
    { name: 'the unit of the form', submission: formA({ '10': { raw: '4 lớp' } }) },
    { name: 'another word for it', submission: formB({ '2.5': { raw: '26 Chương trình' } }) },
  ],
  reject: [
    {
      name: 'households where persons are counted',
      submission: formA({ '13': { raw: '1.200 hộ' } }),
      reports: [
        {
          messageId: 'other',
          indicator: '13',
          cell: 'D19',
          data: { row: '13', cell: 'D19', text: '1.200 hộ', unit: 'hộ', units: 'người' },
        },
      ],
    },
  ],
});
