import { rowMissing } from '../../../../src/core/rules/form/row-missing';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

testRule(rowMissing, {
  accept: [{ name: 'every row is there', submission: formA() }],
  reject: [
    {
      name: 'row 9 is not there',
      submission: formA({ '9': null }, { issues: [{ code: 'indicator-missing', indicator: '9' }] }),
      reports: [
        {
          messageId: 'missing',
          indicator: '9',
          cell: null,
          data: {
            row: '9',
            wording: 'Số người lao động trong doanh nghiệp, HTX được đào tạo',
          },
        },
      ],
    },
    {
      name: 'two rows of the 23 are not there',
      submission: formB(
        { '2.10': null, '3.4': null },
        {
          issues: [
            { code: 'indicator-missing', indicator: '2.10' },
            { code: 'indicator-missing', indicator: '3.4' },
          ],
        },
      ),
      reports: [
        { messageId: 'missing', indicator: '2.10', cell: null },
        { messageId: 'missing', indicator: '3.4', cell: null },
      ],
    },
  ],
});
