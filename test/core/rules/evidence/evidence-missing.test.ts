import { evidenceMissing } from '../../../../src/core/rules/evidence/evidence-missing';
import type { Entry, Submission } from '../../../../src/core/submission/types';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

/** The rows of other indicators left out. */
function only(form: typeof formA, id: string, entry: Partial<Entry>): Submission {
  const submission = form({ [id]: entry });
  const entries = submission.entries.filter(({ indicator }) => indicator === id);
  return { ...submission, entries };
}

testRule(evidenceMissing, {
  accept: [
    { name: 'evidence is there', submission: only(formA, '5', { evidence: 'Họp thôn.' }) },
    { name: 'nothing to prove', submission: only(formA, '16', { raw: '0' }) },
    { name: '"Không"', submission: only(formB, '1.1', { raw: 'Không' }) },
    { name: 'no result', submission: only(formA, '5', { raw: '' }) },
    {
      name: 'none, said of some and taken back (báo cáo 116-BC/TU, dòng 2.13)',
      submission: only(formB, '2.13', {
        raw: '01 lớp (100 người)',
        evidence:
          'Hầu hết các xã/phường chưa tổ chức được lớp học riêng biệt nào, Tuy nhiên, tại xã Đinh Trang Thượng đã lồng ghép hướng dẫn 100 người khuyết tật',
      }),
    },
    {
      name: 'a sheet without an evidence column, of which family 1 speaks',
      submission: only(formA, '5', { cells: { result: 'D11' } }),
    },
  ],
  reject: [
    {
      name: 'blank',
      submission: only(formA, '5', { raw: '25' }),
      reports: [
        {
          messageId: 'blank',
          indicator: '5',
          cell: 'E11',
          words: [],
          data: { row: '5', cell: 'E11', result: '25', column: 'Thuyết minh', text: '' },
        },
      ],
    },
    {
      name: 'a dash',
      submission: only(formB, '1.2', { evidence: ' - ' }),
      reports: [{ messageId: 'blank', indicator: '1.2', cell: 'E8' }],
    },
    {
      name: 'it says that there is nothing',
      submission: only(formA, '10', { raw: '4', evidence: 'Chưa tổ chức lớp nào.' }),
      reports: [{ messageId: 'absent', indicator: '10', cell: 'E16', words: ['Chưa tổ chức'] }],
    },
  ],
});
