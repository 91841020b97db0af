import { numberStyle } from '../../../../src/core/rules/value/number-style';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

testRule(numberStyle, {
  accept: [
    {
      name: 'the Vietnamese way',
      submission: formB({ '3.1': { raw: '80,5%' }, '2.2': { raw: '116.256' } }),
    },
    {
      name: 'no marks, leading zeros',
      submission: formA({ '8': { raw: '1888' }, '6': { raw: '07' } }),
    },
    {
      name: 'a true number has no marks of its own, whatever the cell shows',
      submission: formB({ '3.1': { raw: '80.5%', value: 0.805, display: 'percent' } }),
    },
    {
      name: 'nor has a number that Excel shows with spaces',
      submission: formA({ '13': { raw: '14 033', value: 14_033 } }),
    },
    {
      name: 'a blank before the number parts nothing (phụ lục xã Thuận An, dòng 12)',
      submission: formA({ '12': { raw: '\u00a014.033' } }),
    },
  ],
  reject: [
    {
      name: 'a dot for the decimals',
      submission: formB({ '3.1': { raw: '80.5%' } }),
      reports: [
        {
          messageId: 'dot-decimal',
          indicator: '3.1',
          cell: 'D25',
          data: { row: '3.1', cell: 'D25', text: '80.5', value: 80.5, right: '80,5' },
          suggestions: [{ cell: 'D25', from: '80.5%', to: '80,5%' }],
        },
      ],
    },
    {
      name: 'commas for the thousands',
      submission: formA({ '13': { raw: '5,418,221 người' } }),
      reports: [
        {
          messageId: 'comma-thousands',
          indicator: '13',
          cell: 'D19',
          data: {
            row: '13',
            cell: 'D19',
            text: '5,418,221',
            value: 5_418_221,
            right: '5.418.221',
          },
          suggestions: [{ cell: 'D19', from: '5,418,221 người', to: '5.418.221 người' }],
        },
      ],
    },
    {
      name: 'a space, or a no-break space, for the thousands',
      submission: formA({ '13': { raw: '14 033 người' }, '14': { raw: '2\u00a0462\u00a0259' } }),
      reports: [
        {
          messageId: 'space-thousands',
          indicator: '13',
          cell: 'D19',
          data: { row: '13', cell: 'D19', text: '14 033', value: 14_033, right: '14.033' },
          suggestions: [{ cell: 'D19', from: '14 033 người', to: '14.033 người' }],
        },
        {
          messageId: 'space-thousands',
          indicator: '14',
          cell: 'D20',
          suggestions: [{ cell: 'D20', from: '2\u00a0462\u00a0259', to: '2.462.259' }],
        },
      ],
    },
  ],
});
