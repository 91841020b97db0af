import { announcedCount } from '../../../../src/core/rules/evidence/announced-count';
import { testRule } from '../../../support/rule-tester';
import { formA } from '../../../support/submission';

const models = (evidence: string) => formA({ '15': { evidence } });

testRule(announcedCount, {
  accept: [
    {
      name: 'three announced, three listed (phụ lục xã Thuận An, dòng 15)',
      submission: models(
        '· Công văn số 747/UBND-VHXH ngày 18/5/2026. Qua đó đề xuất 3 mô hình:\n+ Tổ công nghệ số\n+ Chợ số\n+ Trường học số',
      ),
    },
    {
      name: 'a list that goes on',
      submission: models('Xã có 5 mô hình:\n- Chợ số\n- Tổ số...'),
    },
    { name: 'nothing listed below', submission: models('Xã có 5 mô hình:') },
    {
      name: 'entries that are its neighbours',
      submission: models('- Thôn 1 có 3 mô hình:\n- Thôn 2 có 2 mô hình'),
    },
    { name: 'about so many', submission: models('Khoảng 5 mô hình:\n- Chợ số\n- Tổ số') },
    {
      name: 'the number speaks of something else',
      submission: models('Tổ chức 3 lớp tại các mô hình đã được phê duyệt:\n- Chợ số\n- Tổ số'),
    },
  ],
  reject: [
    {
      name: 'three announced, two listed',
      submission: models('· Qua đó đề xuất 3 mô hình:\n+ Tổ công nghệ số\n+ Chợ số\n· Gia đình số'),
      reports: [
        {
          messageId: 'other',
          indicator: '15',
          cell: 'E21',
          data: { row: '15', cell: 'E21', text: '3 mô hình', announced: 3, listed: 2 },
          words: ['3 mô hình'],
        },
      ],
    },
    {
      name: 'over a list of one level',
      submission: models('Các đơn vị đề xuất 02 mô hình sau:\n- Chợ số\n- Tổ số\n- Gia đình số'),
      reports: [{ messageId: 'other', indicator: '15', cell: 'E21', words: ['02 mô hình'] }],
    },
  ],
});
