import { periodMissing } from '../../../../src/core/rules/form/period-missing';
import { testRule } from '../../../support/rule-tester';
import { formA, claimed } from '../../../support/submission';

testRule(periodMissing, {
  accept: [{ name: 'the title says it', submission: formA() }],
  reject: [
    {
      name: 'nothing says it',
      submission: formA({}, { period: claimed() }),
      reports: [{ messageId: 'missing', indicator: null, cell: 'A1', data: { cell: 'A1' } }],
    },
  ],
});
