import { resultInOtherColumn } from '../../../../src/core/rules/form/result-in-other-column';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

testRule(resultInOtherColumn, {
  accept: [{ name: 'results in the result column', submission: formB() }],
  reject: [
    {
      name: 'all results in the unit column, as in report 116-BC/TU',
      submission: formB({}, { issues: [{ code: 'result-in-unit-column', cell: 'C6' }] }),
      reports: [
        {
          messageId: 'unit-column',
          indicator: null,
          cell: 'C6',
          data: { cell: 'C6', unitColumn: 'Đơn vị tính', resultColumn: 'Kết quả' },
        },
      ],
    },
    {
      name: 'one result in the evidence column',
      submission: formA(
        { '7': { raw: '' } },
        {
          issues: [{ code: 'result-elsewhere', indicator: '7', cell: 'E13', text: '367 người' }],
        },
      ),
      reports: [
        {
          messageId: 'elsewhere',
          indicator: '7',
          cell: 'E13',
          data: { row: '7', cell: 'E13', text: '367 người', resultColumn: 'Kết quả' },
        },
      ],
    },
  ],
});
