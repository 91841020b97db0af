import { rowUnknown } from '../../../../src/core/rules/form/row-unknown';
import { testRule } from '../../../support/rule-tester';
import { formA } from '../../../support/submission';

testRule(rowUnknown, {
  accept: [{ name: 'only rows of the form', submission: formA() }],
  reject: [
    {
      name: 'a row of the clerk’s own',
      submission: formA(
        {},
        { issues: [{ code: 'row-unknown', cell: 'B23', text: 'Số điểm phát\nWi-Fi' }] },
      ),
      reports: [
        {
          messageId: 'unknown',
          indicator: null,
          cell: 'B23',
          data: { cell: 'B23', text: 'Số điểm phát Wi-Fi' },
        },
      ],
    },
  ],
});
