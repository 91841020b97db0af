import { ratioCount } from '../../../../src/core/rules/evidence/ratio-count';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

const RATIO = 'hướng dẫn sử dụng VNeid là 14.033/17.423 đạt 80.5%';

testRule(ratioCount, {
  accept: [
    {
      name: 'the numerator (phụ lục xã Thuận An, dòng 11 và 12)',
      submission: formA({
        '11': { raw: '14.033', evidence: RATIO },
        '12': { raw: '14.033', evidence: RATIO },
      }),
    },
    {
      name: 'more attendances than persons',
      submission: formA({ '11': { raw: '20.000', evidence: RATIO } }),
    },
    {
      name: 'the count stands beside the ratio',
      submission: formA({ '12': { raw: '15.000', evidence: `15.000 người, trong đó ${RATIO}` } }),
    },
    {
      name: 'two ratios',
      submission: formA({ '12': { raw: '15.000', evidence: `${RATIO}; 500/900 người` } }),
    },
    {
      name: 'a ratio of villages',
      submission: formA({ '13': { raw: '15.000', evidence: 'tại 11/11 thôn' } }),
    },
    {
      name: 'a ratio of one place',
      submission: formB(
        { '3.4': { raw: '2.462.259 người', evidence: '- Xã Hàm Kiệm: 18.682/20.000 người' } },
        { level: 'province' },
      ),
    },
    {
      name: 'a figure that is not exact',
      submission: formA({ '12': { raw: 'Khoảng 14.000', evidence: RATIO } }),
    },
  ],
  reject: [
    {
      name: 'another number of persons',
      submission: formA({ '12': { raw: '14.330', evidence: RATIO } }),
      reports: [
        {
          messageId: 'other',
          indicator: '12',
          cell: 'D18',
          words: ['14.033/17.423 đạt 80.5%'],
          data: {
            row: '12',
            cell: 'D18',
            stated: 14_330,
            unit: 'người',
            text: '14.033/17.423 đạt 80.5%',
            numerator: 14_033,
            evidenceCell: 'E18',
          },
        },
      ],
    },
    {
      name: 'the whole in place of the part',
      submission: formA({ '12': { raw: '17.423', evidence: RATIO } }),
      reports: [{ messageId: 'other', indicator: '12', cell: 'D18' }],
    },
    {
      name: 'fewer attendances than persons',
      submission: formA({ '11': { raw: '9.000', evidence: RATIO } }),
      reports: [{ messageId: 'other', indicator: '11', cell: 'D17' }],
    },
  ],
});
