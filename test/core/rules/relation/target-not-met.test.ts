import { targetNotMet } from '../../../../src/core/rules/relation/target-not-met';
import { testRule } from '../../../support/rule-tester';
import { formA, formB, reference } from '../../../support/submission';

const adults = reference({ adults: 10_000 });
/** Row 3.4 above its target. */
const MET = { '3.4': { raw: '9.000' } };

testRule(targetNotMet, {
  accept: [
    {
      name: 'of the province: over 70% of all adults',
      submission: formB({ '3.4': { raw: '2.462.259' } }, { level: 'province' }),
      reference: reference({ adults: 28_000 }),
    },
    {
      name: 'exactly at the targets: 80, 100, 80, 80',
      submission: formB({
        ...MET,
        '3.1': { raw: '80%' },
        '3.2': { raw: '100%' },
        '3.3': { raw: '80%' },
        '3.5': { raw: '80%' },
      }),
      reference: adults,
    },
    {
      name: 'above 70% of the adults by one person',
      submission: formB({ '3.4': { raw: '7.001' } }),
      reference: adults,
    },
    {
      name: '"trên 79%" may be 80%',
      submission: formB({ ...MET, '3.1': { raw: 'trên 79%' } }),
      reference: adults,
    },
    {
      name: 'what cannot be read is judged elsewhere',
      submission: formB({ '3.1': { raw: '367 người' }, '3.4': { raw: '' } }),
      reference: adults,
    },
    { name: 'a form without targets', submission: formA() },
  ],
  reject: [
    {
      // 124 communes of 28.000 adults are 3.472.000, of whom 2.462.259 are 70,91 %, and 2.400.000 69,12 %.
      name: 'of the province, against the adults of all its communes',
      submission: formB({ '3.4': { raw: '2.400.000' } }, { level: 'province' }),
      reference: reference({ adults: 28_000 }),
      reports: [{ messageId: 'count-above', indicator: '3.4', cell: 'D28' }],
    },
    {
      name: '79,9% of the officials',
      submission: formB({ ...MET, '3.1': { raw: '79,9%' } }),
      reference: adults,
      reports: [
        {
          messageId: 'rate-at-least',
          indicator: '3.1',
          cell: 'D25',
          data: { row: '3.1', cell: 'D25', rate: 79.9, target: 80 },
        },
      ],
    },
    {
      name: 'exactly 70% of the adults, where more than 70% is the target',
      submission: formB({ '3.4': { raw: '7.000' } }),
      reference: adults,
      reports: [
        {
          messageId: 'count-above',
          indicator: '3.4',
          cell: 'D28',
          data: {
            row: '3.4',
            cell: 'D28',
            rate: 70,
            target: 70,
            count: 7000,
            unit: 'người',
            group: 'người trưởng thành',
            groupEn: 'adults',
            size: 10_000,
            source: 'số liệu nền của tỉnh',
            sourceEn: 'reference figures of the province',
          },
        },
      ],
    },
  ],
  cannotJudge: [
    {
      name: 'nor of every commune of the province',
      submission: formB({ '3.4': { raw: '2.462.259' } }, { level: 'province' }),
      reports: [{ messageId: 'size-unknown', indicator: '3.4', cell: 'D28' }],
    },
    {
      name: 'the number of adults is not known',
      submission: formB(),
      reference: reference({ population: 22_625 }),
      reports: [
        {
          messageId: 'size-unknown',
          indicator: '3.4',
          cell: 'D28',
          data: { rows: '3.4', target: 70, group: 'người trưởng thành', groupEn: 'adults' },
        },
      ],
    },
  ],
});
