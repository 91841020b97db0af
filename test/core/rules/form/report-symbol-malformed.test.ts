import { reportSymbolMalformed } from '../../../../src/core/rules/form/report-symbol-malformed';
import { testRule } from '../../../support/rule-tester';
import { formA } from '../../../support/submission';

const line = (text: string) =>
  formA(
    {},
    { report: { cell: 'A3', text, wholeCell: true, symbol: null, blankSymbol: null, date: null } },
  );

testRule(reportSymbolMalformed, {
  accept: [
    { name: 'type before agency', submission: formA() },
    { name: 'no line', submission: formA({}, { report: null }) },
    {
      name: 'a Party report, in the order of the Party',
      submission: line('(Kèm theo Báo cáo số 116-BC/TU ngày 23/12/2025)'),
    },
    {
      name: 'type before agency, number left blank',
      submission: line('(Kèm theo Báo cáo số:      /BC-UBND ngày    /5/2026)'),
    },
  ],
  reject: [
    {
      name: 'agency before type, number left blank (phụ lục xã Thuận An)',
      submission: line('(Kèm theo Báo cáo số:      /UBND-BC ngày    /5/2026 của UBND xã)'),
      reports: [
        {
          messageId: 'reversed',
          indicator: null,
          cell: 'A3',
          data: { cell: 'A3', symbol: '/UBND-BC', right: '/BC-UBND' },
          suggestions: [
            {
              cell: 'A3',
              from: '(Kèm theo Báo cáo số:      /UBND-BC ngày    /5/2026 của UBND xã)',
              to: '(Kèm theo Báo cáo số:      /BC-UBND ngày    /5/2026 của UBND xã)',
            },
          ],
        },
      ],
    },
    {
      name: 'beside other words in its cell: nothing is proposed',
      submission: formA(
        {},
        {
          report: {
            cell: 'A3',
            text: '(Kèm theo Báo cáo số 12/UBND-BC)',
            wholeCell: false,
            symbol: null,
            blankSymbol: null,
            date: null,
          },
        },
      ),
      reports: [{ messageId: 'reversed', indicator: null, cell: 'A3', suggestions: [] }],
    },
    {
      name: 'agency before type, with its number',
      submission: line('Kèm theo Báo cáo số 12/HĐND-BC'),
      reports: [
        {
          messageId: 'reversed',
          indicator: null,
          cell: 'A3',
          suggestions: [
            {
              cell: 'A3',
              from: 'Kèm theo Báo cáo số 12/HĐND-BC',
              to: 'Kèm theo Báo cáo số 12/BC-HĐND',
            },
          ],
        },
      ],
    },
  ],
});
