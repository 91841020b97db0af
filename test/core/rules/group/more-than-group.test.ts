import { moreThanGroup } from '../../../../src/core/rules/group/more-than-group';
import { testRule } from '../../../support/rule-tester';
import { claimed, formA, formB, reference } from '../../../support/submission';

const officials = reference({
  officials: 367,
  students: 1888,
  workers: 500,
  'eligible-for-id': 17_423,
});
const every = { officials: 367, students: 1888, workers: 500, adults: 15_000 };
const all = reference({
  ...every,
  villages: 11,
  households: 5000,
  disabled: 100,
  'poor-and-minorities': 827,
});

testRule(moreThanGroup, {
  accept: [
    {
      name: 'all of the officials (phụ lục xã Thuận An, dòng 7: 367 người là 100%)',
      submission: formA({ '7': { raw: '367' } }),
      reference: officials,
    },
    {
      name: 'all villages, and 23 of 23 is not too many',
      submission: formB({ '2.10': { raw: '11/11 thôn' } }),
      reference: all,
    },
    {
      name: 'attendances belong to no group: one person comes several times',
      submission: formA({ '11': { raw: '140.330' } }),
      reference: officials,
    },
    {
      name: 'a row limited by the population is another rule’s',
      submission: formA({ '13': { raw: '999.999' } }),
      reference: officials,
    },
    {
      name: '"dưới 400" proves no more than 0',
      submission: formA({ '7': { raw: 'dưới 400' } }),
      reference: officials,
    },
    {
      name: 'a figure that cannot be read, or is missing, is judged elsewhere',
      submission: formA({ '7': { raw: '120%' }, '8': { raw: '' } }),
      reference: officials,
    },
    {
      name: '0 persons need no size to be judged',
      submission: formA({
        '7': { raw: '0' },
        '8': { raw: '0' },
        '9': { raw: '0' },
        '12': { raw: '0' },
      }),
    },
    {
      name: 'of the province, which has 124 times as many',
      submission: formB({ '2.4': { raw: '78 lớp (13.132 người)' } }, { level: 'province' }),
      reference: all,
    },
    {
      name: 'of the province, where the group is not known of all communes',
      submission: formB({ '2.4': { raw: '78 lớp (13.132 người)' } }, { level: 'province' }),
      reference: {
        size: (code) => (code === '24682' ? { size: 1, source: 'given' } : null),
      },
    },
  ],
  reject: [
    {
      // 124 communes of 100 officials
      name: 'more officials than all communes of the province have',
      submission: formB({ '2.4': { raw: '78 lớp (12.401 người)' } }, { level: 'province' }),
      reference: reference({ officials: 100 }),
      reports: [
        {
          messageId: 'over-province',
          indicator: '2.4',
          cell: 'D13',
          data: {
            row: '2.4',
            cell: 'D13',
            count: 12_401,
            unit: 'người',
            group: 'cán bộ, công chức, viên chức',
            groupEn: 'officials and public employees',
            size: 12_400,
            source: 'số liệu nền của tỉnh',
            sourceEn: 'reference figures of the province',
          },
        },
      ],
    },
    {
      name: 'one official too many',
      submission: formA({ '7': { raw: '368' } }),
      reference: officials,
      reports: [
        {
          messageId: 'over',
          indicator: '7',
          cell: 'D13',
          data: {
            row: '7',
            cell: 'D13',
            count: 368,
            unit: 'người',
            commune: 'xã Thuận An',
            group: 'cán bộ, công chức, viên chức',
            groupEn: 'officials and public employees',
            size: 367,
            source: 'số liệu nền của tỉnh',
            sourceEn: 'reference figures of the province',
          },
        },
      ],
    },
    {
      name: 'people of the second measure, households, and the larger part of a ratio',
      submission: formB({
        '2.4': { raw: '10 lớp (400 người)' },
        '2.10': { raw: '12/14 thôn' },
        '2.12': { raw: '5.001 hộ' },
      }),
      reference: all,
      reports: [
        { messageId: 'over', indicator: '2.4', cell: 'D13' },
        { messageId: 'over', indicator: '2.10', cell: 'D19' },
        { messageId: 'over', indicator: '2.12', cell: 'D21' },
      ],
    },
    {
      name: '"trên 400" proves at least 400',
      submission: formA({ '7': { raw: 'trên 400 người' } }),
      reference: officials,
      reports: [{ messageId: 'over', indicator: '7', cell: 'D13' }],
    },
  ],
  cannotJudge: [
    {
      name: 'only the population is known: one answer for each group',
      submission: formA(),
      reference: reference({ population: 22_625 }, 'built-in'),
      reports: [
        {
          messageId: 'size-unknown',
          indicator: '7',
          cell: 'D13',
          data: {
            rows: '7',
            commune: 'xã Thuận An',
            group: 'cán bộ, công chức, viên chức',
            groupEn: 'officials and public employees',
          },
        },
        { messageId: 'size-unknown', indicator: '8', cell: 'D14' },
        { messageId: 'size-unknown', indicator: '9', cell: 'D15' },
        { messageId: 'size-unknown', indicator: '12', cell: 'D18' },
      ],
    },
    {
      name: 'two rows of one group give one answer',
      submission: formB({ '2.8': { raw: '40' }, '3.2': { raw: '50% (20/40 người)' } }),
      reference: reference({
        officials: 367,
        workers: 500,
        disabled: 100,
        'poor-and-minorities': 827,
        adults: 15_000,
      }),
      reports: [
        {
          messageId: 'size-unknown',
          indicator: '2.8',
          cell: 'D17',
          data: {
            rows: '2.8, 3.2',
            commune: 'xã Thuận An',
            group: 'học sinh, sinh viên',
            groupEn: 'pupils and students',
          },
        },
      ],
    },
    {
      name: 'persons beyond the population are another rule’s, households are not',
      submission: formB({ '3.4': { raw: '22.626' }, '2.12': { raw: '22.626 hộ' } }),
      reference: reference({
        population: 22_625,
        officials: 367,
        students: 1888,
        workers: 500,
        disabled: 100,
        'poor-and-minorities': 827,
      }),
      reports: [{ messageId: 'size-unknown', indicator: '2.12', cell: 'D21' }],
    },
    {
      name: 'nothing says which commune it is',
      submission: formA({}, { commune: claimed() }),
      reference: officials,
      reports: [
        {
          messageId: 'commune-unknown',
          indicator: null,
          cell: null,
          data: { rows: '7, 8, 9, 12' },
        },
      ],
    },
  ],
});
