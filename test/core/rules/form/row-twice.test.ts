import { rowTwice } from '../../../../src/core/rules/form/row-twice';
import { testRule } from '../../../support/rule-tester';
import { formA } from '../../../support/submission';

testRule(rowTwice, {
  accept: [{ name: 'each row once', submission: formA() }],
  reject: [
    {
      name: 'row 12 again below the table',
      submission: formA(
        {},
        { issues: [{ code: 'indicator-twice', indicator: '12', cell: 'A23', first: 'A18' }] },
      ),
      reports: [
        {
          messageId: 'twice',
          indicator: '12',
          cell: 'A23',
          data: { row: '12', cell: 'A23', first: 'A18' },
        },
      ],
    },
  ],
});
