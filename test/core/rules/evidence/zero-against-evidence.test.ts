import { zeroAgainstEvidence } from '../../../../src/core/rules/evidence/zero-against-evidence';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

const sessions = (raw: string, evidence: string) => formA({ '5': { raw, evidence } });

testRule(zeroAgainstEvidence, {
  accept: [
    { name: 'more than 0', submission: sessions('25', '25 buổi tại các thôn') },
    { name: 'none of it', submission: sessions('0', 'Chưa tổ chức buổi nào.') },
    { name: 'planned', submission: sessions('0', 'Dự kiến quý III tổ chức 5 buổi.') },
    { name: 'of something else', submission: sessions('0', 'Đăng 12 tin, bài.') },
    {
      name: 'denied, and something else counted',
      submission: sessions('0', 'Không tổ chức buổi riêng; lồng ghép 3 buổi họp thôn.'),
    },
    {
      name: 'two measures: no class, but people (báo cáo 116-BC/TU, dòng 2.13)',
      submission: formB({
        '2.13': { raw: '0 lớp (0 người)', evidence: 'Đã hướng dẫn 100 người khuyết tật.' },
      }),
    },
    { name: '"Không" without documents', submission: formB({ '1.1': { raw: 'Không' } }) },
    {
      name: 'a document only cited',
      submission: formB({
        '1.1': {
          raw: 'Không',
          evidence: 'Thực hiện theo Kế hoạch số 1410/KH-UBND ngày 08/8/2025 của UBND tỉnh',
        },
      }),
    },
  ],
  reject: [
    {
      name: '25 sessions beside 0 (phụ lục xã Thuận An, dòng 5, kết quả mô phỏng)',
      submission: sessions('0', '25 buổi tuyên truyền, tọa đàm, sinh hoạt chuyên đề.'),
      reports: [
        {
          messageId: 'given',
          indicator: '5',
          cell: 'E11',
          data: { row: '5', cell: 'E11', result: '0', text: '25 buổi' },
          words: ['25 buổi'],
        },
      ],
    },
    {
      name: '"Không" beside a plan',
      submission: formB({
        '1.1': { raw: 'Không', evidence: '- Kế hoạch số 14/KH-UBND ngày 12/4/2026' },
      }),
      reports: [
        {
          messageId: 'given',
          indicator: '1.1',
          cell: 'E7',
          words: ['Kế hoạch số 14/KH-UBND ngày 12/4/2026'],
        },
      ],
    },
  ],
});
