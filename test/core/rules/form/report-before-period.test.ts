import { reportBeforePeriod } from '../../../../src/core/rules/form/report-before-period';
import { testRule } from '../../../support/rule-tester';
import { claim, claimed, formA, period } from '../../../support/submission';

const dated = (id: string, title: string | null) =>
  formA({}, { period: claimed(claim(period(id))), dates: { metadata: null, title, file: null } });

testRule(reportBeforePeriod, {
  accept: [
    { name: 'a report of the second quarter, in June', submission: formA() },
    {
      name: 'of the year 2025, on 23/12/2025 (báo cáo 116-BC/TU)',
      submission: dated('2025', '2025-12-23'),
    },
    { name: 'on the first day of the period', submission: dated('2026-Q2', '2026-04-01') },
    {
      name: 'of last year, in May of the next (phụ lục xã Thuận An)',
      submission: dated('2025', '2026-05-18'),
    },
    { name: 'the day is left blank', submission: dated('2026-Q2', null) },
    { name: 'no period', submission: formA({}, { period: claimed() }) },
  ],
  reject: [
    {
      name: 'the report of the second quarter, in March',
      submission: dated('2026-Q2', '2026-03-18'),
      reports: [
        {
          messageId: 'before',
          indicator: null,
          cell: 'A3',
          data: { cell: 'A3', date: '18/3/2026', period: 'quý II năm 2026', from: '1/4/2026' },
        },
      ],
    },
    {
      name: 'a date in the title, without a line of the report',
      submission: {
        ...dated('2026', '2025-12-31'),
        report: null,
      },
      reports: [{ messageId: 'before', indicator: null, cell: 'A1' }],
    },
  ],
});
