import { statedTotalNotSum } from '../../../../src/core/rules/evidence/stated-total-not-sum';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

const groups = (total: string, last = '441') =>
  `Nhóm 1 - Giáo viên tại các trường công lập: 3.285. Nhóm 2 - Chủ sở hữu và quản lý doanh nghiệp nhỏ và siêu nhỏ: 228. Nhóm 3 - Sinh viên các trường nghề, cao đẳng, đại học: 1.046. Nhóm 4 - Cán bộ, công chức trong lĩnh vực nông nghiệp, dịch vụ, du lịch: ${last}. Tổng cộng: ${total}`;
const row26 = (evidence: string) => formB({ '2.6': { evidence } });

testRule(statedTotalNotSum, {
  accept: [
    {
      name: '3.285 + 228 + 1.046 + 441 = 5.000 (báo cáo 116-BC/TU, dòng 2.6)',
      submission: row26(groups('5.000.')),
    },
    { name: 'an open list', submission: row26(groups('5.100...')) },
    { name: 'a part that is not exact', submission: row26(groups('5.100', 'hơn 441')) },
    {
      name: 'a number that belongs to no part',
      submission: formA({
        '10': {
          evidence:
            '- Thôn 1: 3 lớp\n- Thôn 2: 5 lớp\n- Ngoài ra các đoàn thể đã mở 2 lớp\nTổng cộng: 10 lớp',
        },
      }),
    },
    {
      name: 'a total and no parts',
      submission: formA({ '10': { evidence: 'Tổng cộng: 10 lớp' } }),
    },
  ],
  reject: [
    {
      name: 'a total that is 100 more',
      submission: row26(groups('5.100')),
      reports: [
        {
          messageId: 'other',
          indicator: '2.6',
          cell: 'E15',
          data: {
            row: '2.6',
            cell: 'E15',
            stated: 5_100,
            sum: '3.285 + 228 + 1.046 + 441',
            total: 5_000,
            difference: '100',
          },
        },
      ],
    },
    {
      name: 'a total in a unit',
      submission: formA({
        '10': { evidence: '- Thôn 1: 3 lớp\n- Thôn 2: 5 lớp\nTổng cộng: 9 lớp' },
      }),
      reports: [
        {
          messageId: 'other',
          indicator: '10',
          cell: 'E16',
          words: ['Thôn 1: 3 lớp', 'Thôn 2: 5 lớp', 'Tổng cộng: 9 lớp'],
        },
      ],
    },
  ],
});
