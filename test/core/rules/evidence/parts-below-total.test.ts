import { partsBelowTotal } from '../../../../src/core/rules/evidence/parts-below-total';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

const row10 = (raw: string, evidence: string) => formA({ '10': { raw, evidence } });

testRule(partsBelowTotal, {
  accept: [
    {
      name: 'a few communes of many, at the province (báo cáo 116-BC/TU, dòng 2.12)',
      submission: formB(
        {
          '2.12': {
            raw: '117.000 người',
            evidence:
              '- Xã Đinh Trang Thượng: 15.000 người - Xã Đạ Tẻh 3: 9.460 người - Xã Đạ Tẻh 2: 8.450 người',
          },
        },
        { level: 'province' },
      ),
    },
    {
      name: 'a few villages, with no word that they are all',
      submission: row10('10', '- Thôn 1: 3 lớp\n- Thôn 2: 5 lớp'),
    },
    {
      name: '"trong đó" picks some out',
      submission: row10('10', 'Tổ chức 10 lớp, trong đó:\n- Thôn 1: 3 lớp\n- Thôn 2: 5 lớp'),
    },
    {
      name: 'a complete list that adds up',
      submission: row10('8', 'Tổ chức 8 lớp, gồm:\n- Thôn 1: 3 lớp\n- Thôn 2: 5 lớp'),
    },
    {
      name: 'an open list',
      submission: row10('10', 'Tổ chức 10 lớp, gồm:\n- Thôn 1: 3 lớp\n- Thôn 2: 5 lớp...'),
    },
    {
      name: 'an item that says nothing of its share',
      submission: row10('10', 'Gồm:\n- Thôn 1: 3 lớp\n- Thôn 2: 5 lớp\n- Các trường học'),
    },
    {
      name: 'communes named as examples',
      submission: row10('10', 'Gồm:\n- Xã Cư Jút: 3 lớp\n- Xã Nam Dong: 5 lớp'),
    },
  ],
  reject: [
    {
      name: '"gồm" and parts that fall short',
      submission: row10('10', 'Tổ chức 10 lớp, gồm:\n- Thôn 1: 3 lớp\n- Thôn 2: 5 lớp'),
      reports: [
        {
          messageId: 'below',
          indicator: '10',
          cell: 'E16',
          words: ['Thôn 1: 3 lớp', 'Thôn 2: 5 lớp'],
          data: {
            row: '10',
            cell: 'E16',
            sum: '3 + 5',
            total: 8,
            stated: 10,
            unit: 'lớp',
            difference: 2,
          },
        },
      ],
    },
    {
      name: 'a stated total below the result',
      submission: row10('10', '- Thôn 1: 3 lớp\n- Thôn 2: 5 lớp\nTổng cộng: 8 lớp'),
      reports: [{ messageId: 'below', indicator: '10', cell: 'E16' }],
    },
  ],
});
