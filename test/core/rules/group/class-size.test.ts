import { classSize } from '../../../../src/core/rules/group/class-size';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';
import { formB as templateB } from '../../../support/submissions';

testRule(classSize, {
  accept: [
    {
      name: 'the real figures of report 116-BC/TU, rows 2.4, 2.9, 2.13, 2.14',
      submission: formB({
        '2.4': { raw: '78 lớp (13.132 người)' },
        '2.9': { raw: '20 lớp (700 người)' },
        '2.13': { raw: '01 lớp (100 người)' },
        '2.14': { raw: '30 buổi (827 người)' },
      }),
    },
    {
      name: 'one person in each class, and exactly 1.000',
      submission: formB({
        '2.4': { raw: '10 lớp (10 người)' },
        '2.9': { raw: '2 lớp (2.000 người)' },
      }),
    },
    { name: 'none at all', submission: formB({ '2.13': { raw: '0 lớp (0 người)' } }) },
    { name: 'one measure only', submission: formB({ '2.13': { raw: '1 lớp' } }) },
    {
      name: 'persons or households are no classes',
      submission: formB({ '2.12': { raw: '9.000 hộ' } }),
    },
    { name: 'a form without such rows', submission: formA() },
    {
      name: 'parts of the evidence with real classes (báo cáo 116-BC/TU, dòng 2.4)',
      submission: formB({
        '2.4': {
          raw: '78 lớp (13.132 người)',
          evidence:
            '- Sở Khoa học và Công nghệ tổ chức 19 lớp: 11.000 người\n- Xã Đạ Tẻh 2 10 lớp: 88 người\n- Xã Phan Rí Cửa 01 lớp: 120 người tham dự...',
        },
      }),
    },
    {
      name: 'several numbers of one kind in a part: which belong together?',
      submission: formB({
        '2.4': {
          raw: '20 lớp (9.000 người)',
          evidence: '- Xã Cư Jút 02 lớp: 120 người và 01 lớp trực tuyến: 8.880 người',
        },
      }),
    },
    {
      name: 'a form that allows more',
      submission: formB({ '2.9': { raw: '2 lớp (2.001 người)' } }),
      template: { ...templateB, thresholds: { ...templateB.thresholds, mostPeopleAClass: 1500 } },
    },
  ],
  reject: [
    {
      name: 'people without a class',
      submission: formB({ '2.13': { raw: '0 lớp (100 người)' } }),
      reports: [
        {
          messageId: 'no-class',
          indicator: '2.13',
          cell: 'D22',
          data: { row: '2.13', cell: 'D22', classes: 0, people: 100, unit: 'lớp' },
        },
      ],
    },
    {
      name: 'fewer people than sessions',
      submission: formB({ '2.14': { raw: '827 buổi (30 người)' } }),
      reports: [{ messageId: 'too-few', indicator: '2.14', cell: 'D23' }],
    },
    {
      name: 'one person over 1.000 a class',
      submission: formB({ '2.9': { raw: '2 lớp (2.001 người)' } }),
      reports: [{ messageId: 'too-many', indicator: '2.9', cell: 'D18' }],
    },
    {
      name: 'a form that allows fewer',
      submission: formB({ '2.9': { raw: '2 lớp (700 người)' } }),
      template: { ...templateB, thresholds: { ...templateB.thresholds, mostPeopleAClass: 100 } },
      reports: [
        {
          messageId: 'too-many',
          indicator: '2.9',
          cell: 'D18',
          data: {
            row: '2.9',
            cell: 'D18',
            classes: 2,
            people: 700,
            unit: 'lớp',
            average: 350,
            most: 100,
          },
        },
      ],
    },
    {
      name: '1.200 people a class in one part of the evidence',
      submission: formB({
        '2.4': {
          raw: '78 lớp (63.132 người)',
          evidence: '- Xã Cư Jút 02 lớp: 120 người\n- Xã Đạ Tẻh 2 10 lớp: 12.000 người',
        },
      }),
      reports: [
        {
          messageId: 'part-too-many',
          indicator: '2.4',
          cell: 'E13',
          data: {
            row: '2.4',
            cell: 'E13',
            text: 'Xã Đạ Tẻh 2 10 lớp: 12.000 người',
            classes: 10,
            people: 12_000,
            unit: 'lớp',
            average: 1200,
            most: 1000,
          },
          words: ['Xã Đạ Tẻh 2 10 lớp: 12.000 người'],
        },
      ],
    },
    {
      name: '30.000 people a class',
      submission: formB({ '2.4': { raw: '10 lớp (300.000 người)' } }),
      reports: [
        {
          messageId: 'too-many',
          indicator: '2.4',
          cell: 'D13',
          data: {
            row: '2.4',
            cell: 'D13',
            classes: 10,
            people: 300_000,
            unit: 'lớp',
            average: 30_000,
            most: 1000,
          },
        },
      ],
    },
  ],
});
