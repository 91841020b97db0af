import { sameLineTwice } from '../../../../src/core/rules/evidence/same-line-twice';
import { testRule } from '../../../support/rule-tester';
import { formA } from '../../../support/submission';

const models = (evidence: string) => formA({ '15': { evidence } });

testRule(sameLineTwice, {
  accept: [
    { name: 'different lines', submission: models('- Chợ số không đồng\n- Trường học lan tỏa') },
    {
      name: 'classes of equal size',
      submission: formA({
        '10': { evidence: '- Thôn 4: 01 lớp, 30 người\n- Thôn 4: 01 lớp, 30 người' },
      }),
    },
    {
      name: 'documents, of which same-document-twice speaks',
      submission: models(
        '- Quyết định số 59/QĐ-UBND ngày 04/7/2025\n- Quyết định số 59/QĐ-UBND ngày 04/7/2025',
      ),
    },
    {
      name: 'headings and short words under them',
      submission: models(
        '- Đối với các trường học:\n+ Tuyên truyền\n- Đối với các trường học:\n+ Tuyên truyền',
      ),
    },
    {
      name: 'prose without bullets',
      submission: models('Tuyên truyền trên loa.\nTuyên truyền trên loa.'),
    },
  ],
  reject: [
    {
      name: 'a model listed twice, in other capitals',
      submission: models(
        '- Mô hình “Chợ số, chợ không đồng”\n- Gia đình số\n- MÔ HÌNH “Chợ số, chợ không đồng”;',
      ),
      reports: [
        {
          messageId: 'again',
          indicator: '15',
          cell: 'E21',
          data: { row: '15', cell: 'E21', lines: ['MÔ HÌNH “Chợ số, chợ không đồng”'] },
          words: ['MÔ HÌNH “Chợ số, chợ không đồng”'],
        },
      ],
    },
  ],
});
