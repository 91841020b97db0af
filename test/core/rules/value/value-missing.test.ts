import { valueMissing } from '../../../../src/core/rules/value/value-missing';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

testRule(valueMissing, {
  accept: [
    { name: 'figures everywhere', submission: formA() },
    { name: '0 is a figure', submission: formA({ '9': { raw: '0' } }) },
    { name: '"Không" is an answer', submission: formB({ '1.1': { raw: 'Không' } }) },
    {
      name: 'no result column: the missing column is one finding, not sixteen',
      submission: formA({ '9': { raw: '', cells: { number: 'A15', wording: 'B15' } } }),
    },
  ],
  reject: [
    {
      name: 'blank, and no 0 is proposed',
      submission: formA({ '9': { raw: '' } }),
      reports: [{ messageId: 'blank', indicator: '9', cell: 'D15', suggestions: [] }],
    },
    {
      name: 'a dash',
      submission: formA({ '9': { raw: '-' } }),
      reports: [
        {
          messageId: 'dash',
          indicator: '9',
          cell: 'D15',
          data: { row: '9', cell: 'D15', text: '-' },
          suggestions: [{ cell: 'D15', from: '-', to: '0' }],
        },
      ],
    },
    {
      name: '"không" in a row that counts',
      submission: formA({ '9': { raw: 'không' } }),
      reports: [
        {
          messageId: 'word',
          indicator: '9',
          cell: 'D15',
          suggestions: [{ cell: 'D15', from: 'không', to: '0' }],
        },
      ],
    },
    {
      name: '"chưa thống kê" is no 0, and none is proposed',
      submission: formA({ '9': { raw: 'chưa thống kê' } }),
      reports: [{ messageId: 'word', indicator: '9', cell: 'D15', suggestions: [] }],
    },
    {
      name: 'an answer left blank, and one that is a dash',
      submission: formB({ '1.1': { raw: '' }, '1.2': { raw: '-' } }),
      reports: [
        { messageId: 'answer-blank', indicator: '1.1', cell: 'D7' },
        { messageId: 'answer-unclear', indicator: '1.2', cell: 'D8' },
      ],
    },
  ],
});
