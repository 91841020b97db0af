import { columnOutOfOrder } from '../../../../src/core/rules/form/column-out-of-order';
import type { Entry } from '../../../../src/core/submission/types';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

/** Form A whose columns stand where `cells` says. */
const sheet = (cells: Entry['cells']) => formA({ '1': { cells } });

testRule(columnOutOfOrder, {
  accept: [
    { name: 'the order of the form', submission: formA() },
    { name: 'of form B', submission: formB() },
    { name: 'no rows, no order', submission: formA({}, { entries: [] }) },
    {
      name: 'blank columns between, the table further right',
      submission: sheet({ number: 'C7', wording: 'D7', unit: 'F7', result: 'H7', evidence: 'K7' }),
    },
    {
      name: 'results in the unit column are another matter (báo cáo 116-BC/TU)',
      submission: sheet({ number: 'A7', wording: 'B7', result: 'C7', evidence: 'D7' }),
    },
    {
      name: 'columns beyond Z',
      submission: sheet({
        number: 'X7',
        wording: 'Y7',
        unit: 'Z7',
        result: 'AA7',
        evidence: 'AB7',
      }),
    },
  ],
  reject: [
    {
      name: 'the result before the unit',
      submission: sheet({ number: 'A7', wording: 'B7', unit: 'D7', result: 'C7', evidence: 'E7' }),
      reports: [
        {
          messageId: 'order',
          indicator: null,
          cell: 'A6',
          data: {
            cell: 'A6',
            columns: ['“Stt”', '“Nội dung”', '“Kết quả”', '“Đơn vị tính”', '“Thuyết minh”'],
            right: ['“Stt”', '“Nội dung”', '“Đơn vị tính”', '“Kết quả”', '“Thuyết minh”'],
          },
        },
      ],
    },
  ],
});
