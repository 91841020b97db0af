import { wordsIgnored } from '../../../../src/core/rules/value/words-ignored';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

testRule(wordsIgnored, {
  accept: [
    { name: 'a number with its unit', submission: formA({ '4': { raw: '20 tin, bài' } }) },
    {
      name: 'a bound with its units',
      submission: formB({ '2.1': { raw: 'Trên 500 tin, bài, phóng sự' } }),
    },
    {
      name: 'a measure is missing: that finding shows how the number was taken',
      submission: formB({ '2.4': { raw: '78' } }),
    },
  ],
  reject: [
    {
      name: 'words after the unit',
      submission: formA({ '4': { raw: '20 bài trên Facebook' } }),
      reports: [
        {
          messageId: 'words',
          indicator: '4',
          cell: 'D10',
          data: { row: '4', cell: 'D10', understood: '20', text: 'trên Facebook' },
        },
      ],
    },
    {
      name: 'the second unit is not written',
      submission: formB({ '2.4': { raw: '78 lớp (13.132)' } }),
      reports: [
        {
          messageId: 'unit',
          indicator: '2.4',
          cell: 'D13',
          data: {
            row: '2.4',
            cell: 'D13',
            understood: '78 lớp (13.132 người)',
            text: '78 lớp (13.132)',
          },
        },
      ],
    },
  ],
});
