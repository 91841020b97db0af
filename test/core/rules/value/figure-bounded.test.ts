import { figureBounded } from '../../../../src/core/rules/value/figure-bounded';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

testRule(figureBounded, {
  accept: [
    { name: 'an exact figure', submission: formB() },
    { name: '"khoảng" is another finding', submission: formA({ '13': { raw: 'Khoảng 14.173' } }) },
  ],
  reject: [
    {
      name: '"Trên 500 tin, bài, phóng sự" (báo cáo 116-BC/TU, dòng 2.1)',
      submission: formB({ '2.1': { raw: 'Trên 500 tin, bài, phóng sự' } }),
      reports: [
        {
          messageId: 'over',
          indicator: '2.1',
          cell: 'D10',
          data: { row: '2.1', cell: 'D10', text: 'Trên 500 tin, bài, phóng sự' },
        },
      ],
    },
    {
      name: '"dưới"',
      submission: formA({ '7': { raw: 'dưới 300 người' } }),
      reports: [{ messageId: 'under', indicator: '7', cell: 'D13' }],
    },
  ],
});
