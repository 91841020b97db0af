import { figureApproximate } from '../../../../src/core/rules/value/figure-approximate';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

testRule(figureApproximate, {
  accept: [
    { name: 'an exact figure', submission: formA({ '13': { raw: '14.173' } }) },
    {
      name: '"trên" is a bound, another finding',
      submission: formB({ '2.1': { raw: 'Trên 500 tin, bài, phóng sự' } }),
    },
  ],
  reject: [
    {
      name: '"Khoảng 14.173" (phụ lục xã Thuận An, dòng 13 và 14)',
      submission: formA({ '13': { raw: 'Khoảng 14.173' }, '14': { raw: ' Khoảng 14.173' } }),
      reports: [
        {
          messageId: 'about',
          indicator: '13',
          cell: 'D19',
          data: { row: '13', cell: 'D19', text: 'Khoảng 14.173', column: 'Thuyết minh' },
        },
        { messageId: 'about', indicator: '14', cell: 'D20' },
      ],
    },
  ],
});
