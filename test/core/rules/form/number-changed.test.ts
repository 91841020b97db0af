import { numberChanged } from '../../../../src/core/rules/form/number-changed';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

testRule(numberChanged, {
  accept: [{ name: 'the numbers of the form', submission: formB() }],
  reject: [
    {
      name: '2.10 became 2,1 in a spreadsheet',
      submission: formB(
        {},
        { issues: [{ code: 'number-changed', indicator: '2.10', cell: 'A19', text: '2,1' }] },
      ),
      reports: [
        {
          messageId: 'changed',
          indicator: '2.10',
          cell: 'A19',
          data: { row: '2.10', cell: 'A19', text: '2,1' },
          suggestions: [{ cell: 'A19', from: '2,1', to: '2.10' }],
        },
      ],
    },
    {
      name: 'no number at all',
      submission: formA(
        {},
        { issues: [{ code: 'number-changed', indicator: '7', cell: 'A13', text: '' }] },
      ),
      reports: [
        {
          messageId: 'blank',
          indicator: '7',
          cell: 'A13',
          suggestions: [{ cell: 'A13', from: '', to: '7' }],
        },
      ],
    },
  ],
});
