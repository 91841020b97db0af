import { itemNumbers } from '../../../../src/core/rules/evidence/item-numbers';
import { testRule } from '../../../support/rule-tester';
import { formA } from '../../../support/submission';

const models = (...lines: string[]) => formA({ '15': { evidence: lines.join('\n') } });

testRule(itemNumbers, {
  accept: [
    { name: 'one after another', submission: models('1. Chợ số', '2. Tổ số', '3. Gia đình số') },
    {
      name: 'a list begun anew under each heading',
      submission: models('1. Chợ số', '2. Tổ số', '1. Gia đình số', '2. Trường học số'),
    },
    {
      name: 'numbers of two levels',
      submission: models('1. Chợ số', '1.1. Chợ thôn 1', '1.2. Chợ thôn 3', '2. Tổ số'),
    },
    { name: 'bullets', submission: models('- Chợ số', '- Tổ số') },
    {
      name: 'no list: it does not begin with 1 and 2',
      submission: models('3. Chợ số', '7. Tổ số'),
    },
  ],
  reject: [
    {
      name: 'a number skipped',
      submission: models('1. Chợ số', '2. Tổ số', '4. Gia đình số'),
      reports: [
        {
          messageId: 'skips',
          indicator: '15',
          cell: 'E21',
          data: { row: '15', cell: 'E21', before: 2, number: 4 },
          words: ['Gia đình số'],
        },
      ],
    },
    {
      name: 'a number twice',
      submission: models('1) Chợ số', '2) Tổ số', '2) Gia đình số'),
      reports: [{ messageId: 'repeats', indicator: '15', cell: 'E21', words: ['Gia đình số'] }],
    },
  ],
});
