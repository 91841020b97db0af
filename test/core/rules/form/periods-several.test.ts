import { periodsSeveral } from '../../../../src/core/rules/form/periods-several';
import type { Submission } from '../../../../src/core/submission/types';
import { testRule } from '../../../support/rule-tester';
import { claim, claimed, formA, period } from '../../../support/submission';

const unclear = (...ids: string[]): Submission =>
  formA({}, { period: { chosen: null, claims: ids.map((id) => claim(period(id))) } });

testRule(periodsSeveral, {
  accept: [
    { name: 'one period', submission: formA() },
    { name: 'none at all is another matter', submission: formA({}, { period: claimed() }) },
    {
      name: 'a quarter and its year: the quarter is meant',
      submission: formA({}, { period: claimed(claim(period('2026-Q2')), claim(period('2026'))) }),
    },
    {
      name: 'two in the file name only',
      submission: formA(
        {},
        {
          period: {
            chosen: null,
            claims: [claim(period('2025'), 'file-name'), claim(period('2026'), 'file-name')],
          },
        },
      ),
    },
  ],
  reject: [
    {
      name: 'the year reported on and the one planned for',
      submission: unclear('2025', '2026'),
      reports: [
        {
          messageId: 'several',
          indicator: null,
          cell: 'A2',
          data: { cell: 'A2', periods: ['năm 2025', 'năm 2026'] },
        },
      ],
    },
  ],
});
