import { rateInCount } from '../../../../src/core/rules/value/rate-in-count';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

testRule(rateInCount, {
  accept: [
    { name: 'a count', submission: formA({ '9': { raw: '120' } }) },
    { name: 'a rate in a row of rates', submission: formB({ '3.5': { raw: '80%' } }) },
  ],
  reject: [
    {
      name: '80% of the workers (phụ lục xã Thuận An, dòng 9)',
      submission: formA({ '9': { raw: ' 80%' } }),
      reports: [
        {
          messageId: 'rate',
          indicator: '9',
          cell: 'D15',
          data: { row: '9', cell: 'D15', rate: 80, units: 'người', column: 'Thuyết minh' },
        },
      ],
    },
    {
      name: 'a cell in percent format',
      submission: formB({ '2.8': { raw: '80.5%', value: 0.805, display: 'percent' } }),
      reports: [
        {
          messageId: 'rate',
          indicator: '2.8',
          cell: 'D17',
          data: { row: '2.8', cell: 'D17', rate: 80.5, units: 'người', column: 'Minh chứng' },
        },
      ],
    },
  ],
});
