import { periodContradiction } from '../../../../src/core/rules/form/period-contradiction';
import { testRule } from '../../../support/rule-tester';
import { claim, claimed, formA, period } from '../../../support/submission';

testRule(periodContradiction, {
  accept: [
    { name: 'one claim', submission: formA() },
    {
      name: 'a file name that says the year of the quarter in the title',
      submission: formA(
        {},
        { period: claimed(claim(period('2026-Q2')), claim(period('2026'), 'file-name')) },
      ),
    },
  ],
  reject: [
    {
      name: 'the title of last year over the form of this quarter',
      submission: formA(
        {},
        { period: claimed(claim(period('2025')), claim(period('2026-Q2'), 'metadata')) },
      ),
      reports: [
        {
          messageId: 'title-metadata',
          indicator: null,
          cell: 'A2',
          data: {
            first: 'năm 2025',
            second: 'quý II năm 2026',
            firstId: '2025',
            secondId: '2026-Q2',
            file: 'phu-luc.xlsx',
          },
        },
      ],
    },
    {
      name: 'the year in the title over the form of a quarter of it',
      submission: formA(
        {},
        { period: claimed(claim(period('2026')), claim(period('2026-Q2'), 'metadata')) },
      ),
      reports: [{ messageId: 'title-metadata', indicator: null, cell: 'A2' }],
    },
    {
      name: 'a file name of another quarter',
      submission: formA(
        {},
        { period: claimed(claim(period('2026-Q2')), claim(period('2026-Q1'), 'file-name')) },
      ),
      reports: [{ messageId: 'title-file-name', indicator: null, cell: 'A2' }],
    },
  ],
});
