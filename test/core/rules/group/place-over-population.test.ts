import { lamDong } from '../../../../src/core/places/gazetteer';
import { builtInReference } from '../../../../src/core/reference/built-in';
import { placeOverPopulation } from '../../../../src/core/rules/group/place-over-population';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

const builtIn = builtInReference(lamDong);
const province = (evidence: string) =>
  formB({ '2.4': { raw: '78 lớp (13.132 người)', evidence } }, { level: 'province' });

testRule(placeOverPopulation, {
  accept: [
    {
      name: 'communes with fewer people than live there (báo cáo 116-BC/TU, dòng 2.4)',
      submission: province(
        '- Xã Đạ Tẻh 2 10 lớp: 88 người\n- Xã Cư Jút 02 lớp: 120 người\n- Xã Phan Rí Cửa 01 lớp: 120 người tham dự...',
      ),
      reference: builtIn,
    },
    {
      name: 'a department is no commune',
      submission: province('- Sở Khoa học và Công nghệ tổ chức 19 lớp: 11.000 người'),
      reference: builtIn,
    },
    {
      name: 'attendances are not persons',
      submission: province('- Xã Liên Hương: 300.000 lượt người'),
      reference: builtIn,
    },
    {
      name: 'in a row of attendances, "người" are attendances too',
      submission: formA({ '11': { raw: '300.000', evidence: '- Xã Liên Hương: 300.000 người' } }),
      reference: builtIn,
    },
    { name: 'no evidence', submission: formB() },
  ],
  reject: [
    {
      name: '300.000 people in a commune of 70.737 (báo cáo 116-BC/TU, dòng 2.4)',
      submission: province(
        '- Xã Liên Hương 10 lớp: 300.000 người \n- Xã Đạ Tẻh 2 10 lớp: 88 người',
      ),
      reference: builtIn,
      reports: [
        {
          messageId: 'over',
          indicator: '2.4',
          cell: 'E13',
          words: ['Xã Liên Hương 10 lớp: 300.000 người'],
        },
      ],
    },
  ],
  cannotJudge: [
    {
      name: 'no population is known',
      submission: province('- Xã Liên Hương 10 lớp: 300.000 người'),
      reports: [
        {
          messageId: 'population-unknown',
          indicator: '2.4',
          cell: 'E13',
          data: { rows: '2.4', commune: 'xã Liên Hương' },
        },
      ],
    },
  ],
});
