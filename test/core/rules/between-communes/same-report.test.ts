import { nameInText } from '../../../../src/core/places/in-text';
import { sameReport } from '../../../../src/core/rules/between-communes/same-report';
import { among, others, sentBy } from '../../../support/corpus';
import { testRule } from '../../../support/rule-tester';
import { formA, type Fields } from '../../../support/submission';

const [first, second, third] = others;
if (!first || !second || !third) throw new Error('no communes');

/** 205 characters. */
const LONG =
  'Các tổ công nghệ số cộng đồng đến từng nhà hướng dẫn người dân sử dụng dịch vụ công trực tuyến, thanh toán số và ứng dụng VNeID; mỗi tuần hai buổi tối tại nhà văn hóa thôn, có danh sách người dự lưu tại xã.';
const fields: Fields = { '11': { raw: '14.033', evidence: LONG } };
const noughts: Fields = Object.fromEntries(
  Array.from({ length: 16 }, (_, at) => [
    String(at + 1),
    { raw: '0', evidence: at === 0 ? LONG : '' },
  ]),
);

testRule(sameReport, {
  accept: [
    {
      name: 'one result is another',
      submission: formA(fields),
      corpus: among(formA(fields), sentBy(first, { ...fields, '4': { raw: '6' } })),
    },
    {
      name: 'one evidence is another',
      submission: formA(fields),
      corpus: among(
        formA(fields),
        sentBy(first, { '11': { raw: '14.033', evidence: `${LONG} Đợt 2.` } }),
      ),
    },
    {
      name: 'the same results with hardly any evidence',
      submission: formA({
        '1': { evidence: 'Theo danh sách' },
        '2': { evidence: 'Theo danh sách' },
      }),
      corpus: among(
        formA(),
        sentBy(first, { '1': { evidence: 'Theo danh sách' }, '2': { evidence: 'Theo danh sách' } }),
      ),
    },
    {
      name: 'nothing done in either',
      submission: formA(noughts),
      corpus: among(formA(noughts), sentBy(first, noughts)),
    },
    {
      name: 'an earlier version of its own',
      submission: formA(fields),
      corpus: among(formA(fields), formA(fields, { file: 'cu.xlsx' }), sentBy(first, {})),
    },
  ],
  reject: [
    {
      name: 'two others say the very same, in other spaces',
      submission: formA(fields),
      corpus: among(
        formA(fields),
        sentBy(third, { '11': { raw: '14.033 ', evidence: LONG.replaceAll('; ', ';\n') } }),
        sentBy(second, {}),
        sentBy(first, fields),
      ),
      reports: [
        {
          messageId: 'same',
          indicator: null,
          cell: 'A1',
          data: { communes: [nameInText(first), nameInText(third)], file: 'phu-luc.xlsx' },
        },
      ],
    },
  ],
});
