import { sameDocumentTwice } from '../../../../src/core/rules/evidence/same-document-twice';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

const LETTER = '· Công văn số 88/UBND-VHXH ngày 25/7/2025';
const DECISION = '· Quyết định số 59/QĐ-UBND ngày 04/7/2025';

testRule(sameDocumentTwice, {
  accept: [
    {
      name: 'under two rows',
      submission: formA({ '1': { evidence: LETTER }, '6': { evidence: LETTER } }),
    },
    {
      name: 'one number with two symbols',
      submission: formA({ '1': { evidence: `${LETTER}\n· Quyết định số 88/QĐ-UBND` } }),
    },
    {
      name: 'one number of two years',
      submission: formA({
        '1': { evidence: `${LETTER}\n· Công văn số 88/UBND-VHXH ngày 20/7/2026` },
      }),
    },
    {
      name: 'cited as a ground',
      submission: formB({
        '1.1': {
          evidence:
            '- Kế hoạch số 08-KH/TU ngày 29/8/2025 về thực hiện Nghị quyết số 57-NQ/TW\n- Kế hoạch số 13-KH/TU ngày 15/9/2025 về thực hiện Nghị quyết số 57-NQ/TW',
        },
      }),
    },
    {
      name: 'one document that proves two models',
      submission: formA({
        '15': { evidence: `${DECISION} (Tổ ứng cứu công nghệ)\n${DECISION} (Chợ số)` },
      }),
    },
    {
      name: 'spoken of again in its own line',
      submission: formA({
        '1': { evidence: `${LETTER}; Công văn số 88/UBND-VHXH giao các thôn thực hiện` },
      }),
    },
    {
      name: 'legal documents of two years',
      submission: formA({
        '1': { evidence: '· Nghị định số 30/2020/NĐ-CP\n· Nghị định số 30/2021/NĐ-CP' },
      }),
    },
  ],
  reject: [
    {
      name: 'listed and counted twice (phụ lục xã Thuận An, dòng 1)',
      submission: formA({ '1': { raw: '3', evidence: `${LETTER}\n${DECISION}\n${LETTER}` } }),
      reports: [
        {
          messageId: 'counted',
          indicator: '1',
          cell: 'E7',
          words: ['Công văn số 88/UBND-VHXH ngày 25/7/2025'],
          data: {
            row: '1',
            cell: 'E7',
            documents: ['Công văn số 88/UBND-VHXH ngày 25/7/2025'],
            distinct: 2,
            stated: 3,
            unit: 'văn bản',
          },
        },
      ],
    },
    {
      name: 'the date missing once',
      submission: formA({ '1': { raw: '1', evidence: `${LETTER}\n· Công văn 88/UBND-VHXH` } }),
      reports: [
        { messageId: 'listed', indicator: '1', cell: 'E7', words: ['Công văn 88/UBND-VHXH'] },
      ],
    },
    {
      name: 'where nothing is counted',
      submission: formB({ '1.1': { evidence: `${DECISION}\n${DECISION}` } }),
      reports: [{ messageId: 'listed', indicator: '1.1', cell: 'E7' }],
    },
    {
      name: 'a whole line repeated in a list of classes',
      submission: formA({
        '6': { evidence: `${DECISION} v/v mở lớp\n${LETTER}\n${DECISION} v/v mở lớp` },
      }),
      reports: [{ messageId: 'listed', indicator: '6', cell: 'E12' }],
    },
  ],
});
