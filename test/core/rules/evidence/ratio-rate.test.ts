import { ratioRate } from '../../../../src/core/rules/evidence/ratio-rate';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

const row12 = (evidence: string) => formA({ '12': { raw: '14.033', evidence } });

// 14.033 ÷ 17.423 = 80,5429…%
testRule(ratioRate, {
  accept: [
    {
      name: 'rounded (phụ lục xã Thuận An, dòng 12)',
      submission: row12('14.033/17.423 đạt 80.5%'),
    },
    { name: 'rounded to a whole number', submission: row12('14.033/17.423 đạt 81%') },
    { name: 'cut off', submission: row12('14.033/17.423 đạt 80%') },
    { name: 'with two decimals', submission: row12('14.033/17.423 đạt 80,54%') },
    { name: 'without a rate', submission: row12('14.033/17.423 người') },
    {
      name: 'two kinds of things (báo cáo 116-BC/TU, dòng 2.11, one tổ more)',
      submission: formB({ '2.11': { evidence: '- Phường Phú Thủy (24 tổ/23 khu phố)' } }),
    },
    {
      name: 'all of them, and one with two groups',
      submission: formB({
        '2.11': { raw: '100%', evidence: '100% (23 tổ/22 khu phố, khu phố 5 có 02 tổ)' },
      }),
    },
    {
      name: 'more than planned',
      submission: formA({ '7': { raw: '550', evidence: '550/500 người đạt 110%' } }),
    },
    { name: 'the row’s own rate', submission: formB({ '3.3': { raw: '80,5% (14.033/17.423)' } }) },
    { name: 'a rate worked out from n/N', submission: formB({ '2.10': { raw: '11/11 thôn' } }) },
  ],
  reject: [
    {
      name: 'neither rounded nor cut off',
      submission: row12('14.033/17.423 đạt 80.6%'),
      reports: [
        {
          messageId: 'other',
          indicator: '12',
          cell: 'E18',
          words: ['14.033/17.423 đạt 80.6%'],
          data: {
            row: '12',
            cell: 'E18',
            text: '14.033/17.423 đạt 80.6%',
            stated: '80.6%',
            rate: '80,5%',
          },
        },
      ],
    },
    {
      name: 'a whole point too low',
      submission: row12('14.033/17.423 đạt 79%'),
      reports: [{ messageId: 'other', indicator: '12', cell: 'E18' }],
    },
    {
      name: 'the row’s own rate',
      submission: formB({ '3.3': { raw: '85% (14.033/17.423)' } }),
      reports: [
        {
          messageId: 'result',
          indicator: '3.3',
          cell: 'D27',
          words: [],
          data: {
            row: '3.3',
            cell: 'D27',
            numerator: 14_033,
            denominator: 17_423,
            stated: '85%',
            rate: '80,5%',
          },
        },
      ],
    },
    {
      name: 'more villages than there are',
      submission: formB({ '2.10': { evidence: '14/11 thôn' } }),
      reports: [{ messageId: 'over-whole', indicator: '2.10', cell: 'E19', words: ['14/11 thôn'] }],
    },
    {
      name: 'more people than there are',
      submission: row12('17.423/14.033'),
      reports: [{ messageId: 'over-whole', indicator: '12', cell: 'E18' }],
    },
  ],
});
