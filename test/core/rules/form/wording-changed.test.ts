import { wordingChanged } from '../../../../src/core/rules/form/wording-changed';
import { testRule } from '../../../support/rule-tester';
import { formA } from '../../../support/submission';

testRule(wordingChanged, {
  accept: [{ name: 'the words of the form', submission: formA() }],
  reject: [
    {
      name: 'persons where the form has attendances',
      submission: formA(
        {},
        {
          issues: [
            {
              code: 'wording-changed',
              indicator: '11',
              cell: 'B17',
              text: 'Số người dân được hướng dẫn kỹ năng số',
            },
          ],
        },
      ),
      reports: [
        {
          messageId: 'changed',
          indicator: '11',
          cell: 'B17',
          data: {
            row: '11',
            cell: 'B17',
            text: 'Số người dân được hướng dẫn kỹ năng số',
            wording: 'Số lượt người dân được hướng dẫn kỹ năng số',
          },
        },
      ],
    },
  ],
});
