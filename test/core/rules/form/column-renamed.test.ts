import { columnRenamed } from '../../../../src/core/rules/form/column-renamed';
import { testRule } from '../../../support/rule-tester';
import { formA } from '../../../support/submission';

const missing = { code: 'column-missing', column: 'result' } as const;
const extra = { code: 'column-extra', cell: 'D6', text: 'Thực hiện đến nay' } as const;

testRule(columnRenamed, {
  accept: [
    { name: 'every column is there', submission: formA() },
    { name: 'one is missing, none stands for it', submission: formA({}, { issues: [missing] }) },
    { name: 'one more than the form has', submission: formA({}, { issues: [extra] }) },
    {
      name: 'two missing and one unknown: which of them is it?',
      submission: formA(
        {},
        { issues: [missing, { code: 'column-missing', column: 'evidence' }, extra] },
      ),
    },
    {
      name: 'one missing and two unknown: which of them is it?',
      submission: formA({}, { issues: [missing, extra, { ...extra, cell: 'F6' }] }),
    },
  ],
  reject: [
    {
      name: 'the result column under another name',
      submission: formA({}, { issues: [missing, extra] }),
      reports: [
        {
          messageId: 'renamed',
          indicator: null,
          cell: 'D6',
          data: { cell: 'D6', text: 'Thực hiện đến nay', column: 'Kết quả' },
          suggestions: [{ cell: 'D6', from: 'Thực hiện đến nay', to: 'Kết quả' }],
        },
      ],
    },
  ],
});
