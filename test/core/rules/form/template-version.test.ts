import { templateVersion } from '../../../../src/core/rules/form/template-version';
import { testRule } from '../../../support/rule-tester';
import { formA } from '../../../support/submission';

testRule(templateVersion, {
  accept: [
    { name: 'nothing stated', submission: formA() },
    { name: 'the version in use', submission: formA({}, { statedVersion: 1 }) },
  ],
  reject: [
    {
      name: 'a newer version',
      submission: formA({}, { statedVersion: 2 }),
      reports: [
        { messageId: 'newer', indicator: null, cell: 'A1', data: { stated: 2, current: 1 } },
      ],
    },
    {
      name: 'an older version',
      submission: formA({}, { statedVersion: 0 }),
      reports: [
        { messageId: 'older', indicator: null, cell: 'A1', data: { stated: 0, current: 1 } },
      ],
    },
  ],
});
