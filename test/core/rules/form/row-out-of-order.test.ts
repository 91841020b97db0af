import { rowOutOfOrder } from '../../../../src/core/rules/form/row-out-of-order';
import { testRule } from '../../../support/rule-tester';
import { formA } from '../../../support/submission';

testRule(rowOutOfOrder, {
  accept: [{ name: 'rows in the order of the form', submission: formA() }],
  reject: [
    {
      name: 'row 4 stands after row 5',
      submission: formA(
        {},
        { issues: [{ code: 'row-out-of-order', indicator: '4', cell: 'A11' }] },
      ),
      reports: [{ messageId: 'out-of-order', indicator: '4', cell: 'A11' }],
    },
  ],
});
