import { reportSymbolType } from '../../../../src/core/rules/form/report-symbol-type';
import { testRule } from '../../../support/rule-tester';
import { formA } from '../../../support/submission';

const line = (text: string, symbol: string | null, blankSymbol: string | null = null) =>
  formA({}, { report: { cell: 'A3', text, wholeCell: true, symbol, blankSymbol, date: null } });

testRule(reportSymbolType, {
  accept: [
    { name: 'a report of the State', submission: formA() },
    {
      name: 'of the Party (báo cáo 116-BC/TU)',
      submission: line('(Kèm theo Báo cáo số 116-BC/TU, ngày 23/12/2025)', '116-BC/TU'),
    },
    {
      name: 'parts in the wrong order are another matter (phụ lục xã Thuận An)',
      submission: line('(Kèm theo Báo cáo số:     /UBND-BC)', null, '/UBND-BC'),
    },
    {
      name: 'another document, and the words say so',
      submission: line('(Kèm theo Kế hoạch số 97/KH-UBND)', '97/KH-UBND'),
    },
    {
      name: 'no type that is known: State letters have none',
      submission: line('(Kèm theo Báo cáo số 88/UBND-VHXH)', '88/UBND-VHXH'),
    },
    { name: 'no symbol', submission: line('(Kèm theo Báo cáo số ...)', null) },
    { name: 'no line', submission: formA({}, { report: null }) },
  ],
  reject: [
    {
      name: 'a plan’s symbol',
      submission: line('(Kèm theo Báo cáo số 97/KH-UBND ngày 10/6/2026)', '97/KH-UBND'),
      reports: [
        {
          messageId: 'other',
          indicator: null,
          cell: 'A3',
          data: { cell: 'A3', symbol: '97/KH-UBND', type: 'KH' },
        },
      ],
    },
    {
      name: 'the number left blank',
      submission: line('(Kèm theo Báo cáo số      /TTr-UBND)', null, '/TTr-UBND'),
      reports: [{ messageId: 'other', indicator: null, cell: 'A3' }],
    },
    {
      name: 'of the Party',
      submission: line('(Kèm theo Báo cáo số 28-KH/ĐU)', '28-KH/ĐU'),
      reports: [{ messageId: 'other', indicator: null, cell: 'A3' }],
    },
  ],
});
