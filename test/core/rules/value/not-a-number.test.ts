import { notANumber } from '../../../../src/core/rules/value/not-a-number';
import type { ValueProblem } from '../../../../src/core/values/types';
import { testRule } from '../../../support/rule-tester';
import { formA, formB } from '../../../support/submission';

const unreadable = (problem: ValueProblem) =>
  formA({ '7': { raw: '…', reading: { status: 'unreadable', problem, repairs: [] } } });

testRule(notANumber, {
  accept: [
    { name: 'numbers', submission: formA() },
    {
      name: 'a rate in a row of persons is another finding',
      submission: formA({ '9': { raw: '80%' } }),
    },
    {
      name: 'leading zeros and spaces',
      submission: formB({ '2.4': { raw: ' 07 lớp (088 người) ' } }),
    },
    { name: 'a no-break space', submission: formA({ '12': { raw: '\u00a014.033' } }) },
  ],
  reject: [
    {
      name: 'words',
      submission: formA({ '7': { raw: 'Toàn bộ cán bộ' } }),
      reports: [
        {
          messageId: 'not-a-number',
          indicator: '7',
          cell: 'D13',
          data: { row: '7', cell: 'D13', text: 'Toàn bộ cán bộ', units: 'người' },
        },
      ],
    },
    {
      name: 'several numbers',
      submission: formA({ '7': { raw: '120 người và 247 người' } }),
      reports: [{ messageId: 'several-numbers', indicator: '7', cell: 'D13' }],
    },
    {
      name: 'an error of Excel',
      submission: formA({ '7': { raw: '#REF!', display: 'error' } }),
      reports: [{ messageId: 'cell-error', indicator: '7', cell: 'D13' }],
    },
    {
      name: 'a number beyond counting',
      submission: formA({ '7': { raw: '99999999999999999999' } }),
      reports: [{ messageId: 'too-large', indicator: '7', cell: 'D13' }],
    },
    {
      name: 'two readings equally good',
      submission: formB({ '3.1': { raw: '80.555' } }),
      reports: [
        {
          messageId: 'ambiguous',
          indicator: '3.1',
          cell: 'D25',
          data: {
            row: '3.1',
            cell: 'D25',
            text: '80.555',
            units: '%',
            readings: [80.555, 80_555],
          },
          suggestions: [{ cell: 'D25', from: '80.555', to: '80,555%' }],
        },
      ],
    },
    {
      name: '11/11 that became 11 November (serial 45972 is 11/11/2025)',
      submission: formB({ '2.10': { raw: '11-Nov', value: 45_972, display: 'date' } }),
      reports: [
        {
          messageId: 'date',
          indicator: '2.10',
          cell: 'D19',
          suggestions: [{ cell: 'D19', from: '11-Nov', to: '11/11' }],
        },
      ],
    },
    {
      name: 'a very long text is quoted short',
      submission: unreadable({ code: 'not-a-number', text: 'ơ'.repeat(32_767) }),
      reports: [
        {
          messageId: 'not-a-number',
          indicator: '7',
          cell: 'D13',
          data: { row: '7', cell: 'D13', text: `${'ơ'.repeat(79)}…`, units: 'người' },
        },
      ],
    },
  ],
});
