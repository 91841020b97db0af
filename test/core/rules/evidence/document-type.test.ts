import { documentType } from '../../../../src/core/rules/evidence/document-type';
import { testRule } from '../../../support/rule-tester';
import { formA } from '../../../support/submission';

const PLAN = '· Kế hoạch số 173/VHXH-CĐS ngày 22/10/2025';

testRule(documentType, {
  accept: [
    {
      name: 'words and symbol agree',
      submission: formA({
        '1': {
          evidence:
            '· Công văn số 88/UBND-VHXH\n· Công văn số 172-CV/ĐU\n· Chương trình hành động số 93-CTr/TU\n· Quyết định số: 393/QĐ-UBND\n· Giấy mời số 3-GM/BCĐ',
        },
        '2': { evidence: '· Kế hoạch hành động số 08-KH/TU' },
      }),
    },
    {
      name: 'a scheme named with the decision that issued it',
      submission: formA({ '1': { evidence: '· Đề án 06/QĐ-TTg ngày 06/01/2022' } }),
    },
    {
      name: 'a letter of guidance is a letter',
      submission: formA({ '1': { evidence: '· Công văn hướng dẫn số 88/UBND-VHXH' } }),
    },
    {
      name: 'letters of a finance office and of a centre',
      submission: formA({ '1': { evidence: '· Công văn số 12/TC-NS\n· Công văn số 5/TT-VHTT' } }),
    },
    {
      name: 'a decision that issues a plan',
      submission: formA({ '2': { evidence: '· Quyết định số 59/QĐ-UBND ban hành Kế hoạch' } }),
    },
    {
      name: 'cited documents of other types in the row of plans',
      submission: formA({
        '2': { evidence: '· Kế hoạch số 14/KH-UBND thực hiện Nghị quyết số 57-NQ/TW' },
      }),
    },
  ],
  reject: [
    {
      name: 'one finding for a document in two rows (phụ lục xã Thuận An, dòng 2 và 10)',
      submission: formA({ '2': { evidence: PLAN }, '10': { evidence: PLAN } }),
      reports: [
        {
          messageId: 'untyped',
          indicator: '2',
          cell: 'E8',
          words: ['Kế hoạch số 173/VHXH-CĐS ngày 22/10/2025'],
          data: {
            row: '2',
            cell: 'E8',
            document: 'Kế hoạch số 173/VHXH-CĐS ngày 22/10/2025',
            cells: ['E8', 'E16'],
            type: 'KH',
            symbolType: 'CV',
            number: '173',
          },
        },
      ],
    },
    {
      name: 'another type in the symbol',
      submission: formA({ '1': { evidence: '· Thông báo số 15/KH-UBND ngày 01/6/2026' } }),
      reports: [
        {
          messageId: 'other-type',
          indicator: '1',
          cell: 'E7',
          words: ['Thông báo số 15/KH-UBND ngày 01/6/2026'],
        },
      ],
    },
    {
      name: 'a letter in the row of plans',
      submission: formA({
        '2': { evidence: '· Kế hoạch số 14/KH-UBND\n· Công văn số 88/UBND-VHXH ngày 25/7/2025' },
      }),
      reports: [
        {
          messageId: 'not-counted',
          indicator: '2',
          cell: 'E8',
          words: ['Công văn số 88/UBND-VHXH ngày 25/7/2025'],
          data: {
            row: '2',
            cell: 'E8',
            documents: ['Công văn số 88/UBND-VHXH ngày 25/7/2025'],
            types: ['KH'],
          },
        },
      ],
    },
  ],
});
