import { communesSeveral } from '../../../../src/core/rules/form/communes-several';
import { testRule } from '../../../support/rule-tester';
import { formA, formB, lienHuong, thuanAn } from '../../../support/submission';

testRule(communesSeveral, {
  accept: [
    { name: 'one commune', submission: formA({}, { communesInTitle: [thuanAn] }) },
    {
      name: 'a provincial appendix',
      submission: formB({}, { level: 'province', communesInTitle: [thuanAn, lienHuong] }),
    },
  ],
  reject: [
    {
      name: 'two communes in the title',
      submission: formA({}, { communesInTitle: [thuanAn, lienHuong] }),
      reports: [
        {
          messageId: 'several',
          indicator: null,
          cell: 'A1',
          data: { cell: 'A1', communes: ['xã Thuận An', 'xã Liên Hương'] },
        },
      ],
    },
  ],
});
