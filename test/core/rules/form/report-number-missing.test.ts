import { reportNumberMissing } from '../../../../src/core/rules/form/report-number-missing';
import type { ReportLine } from '../../../../src/core/submission/types';
import { testRule } from '../../../support/rule-tester';
import { formA } from '../../../support/submission';

const line = (rest: Partial<ReportLine>) =>
  formA(
    {},
    {
      report: {
        cell: 'A3',
        text: '',
        wholeCell: true,
        symbol: null,
        blankSymbol: null,
        date: null,
        ...rest,
      },
    },
  );

testRule(reportNumberMissing, {
  accept: [{ name: 'number and date are there', submission: formA() }],
  reject: [
    {
      name: 'no such line',
      submission: formA({}, { report: null }),
      reports: [{ messageId: 'line', indicator: null, cell: 'A1' }],
    },
    {
      name: '"số:      /UBND-BC ngày     /5/2026" (phụ lục xã Thuận An)',
      submission: line({ blankSymbol: '/UBND-BC' }),
      reports: [{ messageId: 'number-and-date', indicator: null, cell: 'A3' }],
    },
    {
      name: 'no number',
      submission: line({ date: '2026-05-18' }),
      reports: [{ messageId: 'number', indicator: null, cell: 'A3' }],
    },
    {
      name: 'no date',
      submission: line({ symbol: '314/BC-UBND' }),
      reports: [{ messageId: 'date', indicator: null, cell: 'A3' }],
    },
  ],
});
