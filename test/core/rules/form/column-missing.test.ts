import { columnMissing } from '../../../../src/core/rules/form/column-missing';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

testRule(columnMissing, {
  accept: [{ name: 'every column is there', submission: formA() }],
  reject: [
    {
      name: 'no evidence column, under the name each form gives it',
      submission: formA({}, { issues: [{ code: 'column-missing', column: 'evidence' }] }),
      reports: [
        { messageId: 'missing', indicator: null, cell: 'A6', data: { column: 'Thuyết minh' } },
      ],
    },
    {
      name: 'neither results nor evidence in form B',
      submission: formB(
        {},
        {
          headerRow: 3,
          issues: [
            { code: 'column-missing', column: 'result' },
            { code: 'column-missing', column: 'evidence' },
          ],
        },
      ),
      reports: [
        { messageId: 'missing', indicator: null, cell: 'A4', data: { column: 'Kết quả' } },
        { messageId: 'missing', indicator: null, cell: 'A4', data: { column: 'Minh chứng' } },
      ],
    },
  ],
});
