import { columnExtra } from '../../../../src/core/rules/form/column-extra';
import { testRule } from '../../../support/rule-tester';
import { formA } from '../../../support/submission';

testRule(columnExtra, {
  accept: [{ name: 'only columns of the form', submission: formA() }],
  reject: [
    {
      name: 'a column of the clerk’s own',
      submission: formA({}, { issues: [{ code: 'column-extra', cell: 'F6', text: 'Người lập' }] }),
      reports: [
        {
          messageId: 'extra',
          indicator: null,
          cell: 'F6',
          data: { cell: 'F6', text: 'Người lập' },
        },
      ],
    },
  ],
});
