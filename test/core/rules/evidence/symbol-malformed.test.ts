import { symbolMalformed } from '../../../../src/core/rules/evidence/symbol-malformed';
import { testRule } from '../../../support/rule-tester';
import { formA } from '../../../support/submission';

testRule(symbolMalformed, {
  accept: [
    {
      name: 'both systems (Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW)',
      submission: formA({
        '1': {
          evidence:
            '· Công văn số 88/UBND-VHXH\n· Báo cáo số 314/BC-UBND\n· Công văn số 172-CV/ĐU\n· Nghị định số 30/2020/NĐ-CP',
        },
      }),
    },
    {
      name: 'schemes and resolutions called by their number',
      submission: formA({ '5': { evidence: 'Tuyên truyền Đề án 06 và Nghị quyết 57.' } }),
    },
  ],
  reject: [
    {
      name: 'no number, and no mark before the type; one finding for the row',
      submission: formA({
        '1': { evidence: '· Công văn số /UBND-VHXH\n· Kế hoạch số 14KH/UBND ngày 12/8/2025' },
      }),
      reports: [
        {
          messageId: 'malformed',
          indicator: '1',
          cell: 'E7',
          words: ['Công văn số /UBND-VHXH', 'Kế hoạch số 14KH/UBND'],
        },
      ],
    },
  ],
});
