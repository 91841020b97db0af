import { notYesOrNo } from '../../../../src/core/rules/value/not-yes-or-no';
import { testRule } from '../../../support/rule-tester';
import { formB } from '../../../support/submission';

testRule(notYesOrNo, {
  accept: [
    { name: 'Có, Không', submission: formB({ '1.1': { raw: 'Có' }, '1.2': { raw: 'Không' } }) },
    { name: 'a rate of communes in row 2.15', submission: formB({ '2.15': { raw: '100 %' } }) },
  ],
  reject: [
    {
      name: 'a number',
      submission: formB({ '1.1': { raw: '03' } }),
      reports: [
        {
          messageId: 'neither',
          indicator: '1.1',
          cell: 'D7',
          data: { row: '1.1', cell: 'D7', text: '03' },
          suggestions: [],
        },
      ],
    },
    {
      name: 'what is clearly meant is proposed',
      submission: formB({ '1.2': { raw: 'chưa ban hành' } }),
      reports: [
        {
          messageId: 'neither',
          indicator: '1.2',
          cell: 'D8',
          suggestions: [{ cell: 'D8', from: 'chưa ban hành', to: 'Không' }],
        },
      ],
    },
  ],
});
