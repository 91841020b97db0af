import { lamDong } from '../../../../src/core/places/gazetteer';
import { builtInReference } from '../../../../src/core/reference/built-in';
import { partsAboveTotal } from '../../../../src/core/rules/evidence/parts-above-total';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

const ROW_24 =
  '- Sở Khoa học và Công nghệ tổ chức 19 lớp: 11.000 người \n- Xã Liên Hương 10 lớp: 300.000 người \n- Xã Đạ Tẻh 2 10 lớp: 88 người \n- Xã Cư Jút 02 lớp: 120 người \n- Xã Phan Rí Cửa 01 lớp: 120 người tham dự...';
const province = (raw: string, evidence = ROW_24) =>
  formB({ '2.4': { raw, evidence } }, { level: 'province' });
const builtIn = builtInReference(lamDong);

testRule(partsAboveTotal, {
  accept: [
    {
      // 11.000 + 88 + 120 + 120 = 11.328; of Liên Hương place-over-population speaks
      name: 'without the place that has too many people (báo cáo 116-BC/TU, dòng 2.4)',
      submission: province('78 lớp (13.132 người)'),
      reference: builtIn,
    },
    {
      name: '"trên 500" over parts that add to 509',
      submission: formA({
        '5': { raw: 'Trên 500', evidence: '- Thôn 1: 259 buổi\n- Thôn 2: 250 buổi' },
      }),
    },
    {
      name: 'parts that come to the total',
      submission: formA({ '10': { raw: '8', evidence: '- Thôn 1: 3 lớp\n- Thôn 2: 5 lớp' } }),
    },
    {
      name: 'a part that states the total itself',
      submission: formA({
        '10': { raw: '8', evidence: '- UBND xã: 8 lớp\n- Thôn 1: 3 lớp\n- Thôn 2: 5 lớp' },
      }),
    },
    {
      name: 'of n/N a part contributes n',
      submission: formA({
        '12': { raw: '250', evidence: '- Thôn 1: 120/150 người\n- Thôn 2: 130/170 người' },
      }),
    },
    {
      name: 'one person may come in several months',
      submission: formA({
        '13': { raw: '300', evidence: '- Đợt 1: 200 người\n- Đợt 2: 200 người' },
      }),
    },
    {
      name: 'the whole, and the plan',
      submission: formA({
        '10': { raw: '8', evidence: '- Chỉ tiêu: 10 lớp\n- Đã mở: 8 lớp' },
        '12': { raw: '1.500', evidence: '- Dân số: 17.423 người\n- Đã hướng dẫn: 1.500 người' },
      }),
    },
    {
      name: 'another unit',
      submission: formA({ '13': { raw: '300', evidence: '- Thôn 1: 500 hồ sơ' } }),
    },
  ],
  reject: [
    {
      name: 'parts that exceed the total together',
      submission: formA({ '10': { raw: '7', evidence: '- Thôn 1: 3 lớp\n- Thôn 2: 5 lớp' } }),
      reports: [
        {
          messageId: 'sum',
          indicator: '10',
          cell: 'E16',
          words: ['Thôn 1: 3 lớp', 'Thôn 2: 5 lớp'],
          data: {
            row: '10',
            cell: 'E16',
            sum: '3 + 5',
            total: 8,
            stated: 7,
            unit: 'lớp',
          },
        },
      ],
    },
    {
      name: 'one part that exceeds it alone, where no population is known',
      submission: province('78 lớp (13.132 người)'),
      reports: [
        {
          messageId: 'one',
          indicator: '2.4',
          cell: 'E13',
          words: ['Xã Liên Hương 10 lớp: 300.000 người'],
          data: {
            row: '2.4',
            cell: 'E13',
            text: 'Xã Liên Hương 10 lớp: 300.000 người',
            amount: 300_000,
            stated: 13_132,
            unit: 'người',
          },
        },
      ],
    },
    {
      // 11.000 + 88 + 120 + 120 = 11.328 without Liên Hương
      name: 'the parts exceed the total even without the place that has too many people',
      submission: province('78 lớp (11.200 người)'),
      reference: builtIn,
      reports: [{ messageId: 'sum', indicator: '2.4', cell: 'E13' }],
    },
    {
      // 19 + 10 + 10 + 2 + 1 = 42
      name: 'each measure on its own: the classes',
      submission: province('40 lớp (13.132 người)'),
      reference: builtIn,
      reports: [{ messageId: 'sum', indicator: '2.4', cell: 'E13' }],
    },
  ],
});
