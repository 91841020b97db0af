import { measureMissing } from '../../../../src/core/rules/value/measure-missing';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

testRule(measureMissing, {
  accept: [
    { name: 'both measures', submission: formB({ '2.4': { raw: '78 lớp (13.132 người)' } }) },
    { name: 'one measure where one is enough', submission: formB({ '2.12': { raw: '40 hộ' } }) },
    { name: 'a row of one measure', submission: formA({ '10': { raw: '4' } }) },
  ],
  reject: [
    {
      name: 'classes without people',
      submission: formB({ '2.4': { raw: '78 lớp' } }),
      reports: [
        {
          messageId: 'missing',
          indicator: '2.4',
          cell: 'D13',
          data: { row: '2.4', cell: 'D13', text: '78 lớp', units: 'lớp, người', missing: 'người' },
        },
      ],
    },
    {
      name: 'people without sessions',
      submission: formB({ '2.14': { raw: '827 người' } }),
      reports: [
        {
          messageId: 'missing',
          indicator: '2.14',
          cell: 'D23',
          data: {
            row: '2.14',
            cell: 'D23',
            text: '827 người',
            units: 'buổi, người',
            missing: 'buổi',
          },
        },
      ],
    },
  ],
});
