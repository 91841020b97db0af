import { countsOtherUnit } from '../../../../src/core/rules/evidence/counts-other-unit';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

const online = (raw: string, evidence: string) => formA({ '13': { raw, evidence } });

testRule(countsOtherUnit, {
  accept: [
    {
      name: 'files and people, both given',
      submission: online('5.173', 'Tiếp nhận 6.210 hồ sơ của 5.173 người.'),
    },
    {
      name: 'as many files as people, and it says so',
      submission: online('5.173', 'Tiếp nhận 5.173 hồ sơ của 5.173 người.'),
    },
    {
      name: 'files that come to another number',
      submission: online('4.900', 'Tiếp nhận 5.173 hồ sơ.'),
    },
    {
      name: 'n/N of people beside files',
      submission: online('5.173', '5.173/9.000 người; 5.173 hồ sơ'),
    },
    {
      name: 'a row of attendances',
      submission: formA({ '11': { raw: '5.173', evidence: 'Tiếp nhận 5.173 lượt, 5.173 hồ sơ' } }),
    },
    {
      name: 'accounts: one a person',
      submission: online('5.173', 'Đã kích hoạt 5.173 tài khoản.'),
    },
    { name: 'few of them', submission: online('9', 'Tiếp nhận 9 hồ sơ.') },
    {
      name: 'two measures in one row',
      submission: formB({ '2.4': { raw: '2 lớp (60 người)', evidence: '60 lượt' } }),
    },
  ],
  reject: [
    {
      name: '5.173 and more than 9.000 files are 14.173 "people" (phụ lục xã Thuận An, dòng 13)',
      submission: online(
        'Khoảng 14.173',
        'Đến 5/2026 theo báo cáo của Trung tâm HCC xã tiếp nhận 5.173 hồ sơ; công an xã tiếp nhận hơn 9.000 hồ sơ. Người dân khi tiếp nhận hồ sơ đều được hướng dẫn.',
      ),
      reports: [
        {
          messageId: 'other',
          indicator: '13',
          cell: 'E19',
          data: {
            row: '13',
            cell: 'E19',
            stated: 14_173,
            unit: 'người',
            sum: '5.173 + 9.000',
            otherUnit: 'hồ sơ',
          },
          words: ['5.173 hồ sơ', 'hơn 9.000 hồ sơ'],
        },
      ],
    },
    {
      name: 'attendances of one month',
      submission: online('1.200', 'Trung tâm tiếp 1.200 lượt; xử lý 300 hồ sơ.'),
      reports: [{ messageId: 'other', indicator: '13', cell: 'E19', words: ['1.200 lượt'] }],
    },
  ],
});
