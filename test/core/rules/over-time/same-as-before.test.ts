import { sameAsBefore } from '../../../../src/core/rules/over-time/same-as-before';
import { history, past, submittedFor } from '../../../support/corpus';
import { testRule } from '../../../support/rule-tester';

const plans = { '2': { raw: '1', evidence: 'Kế hoạch số 14/KH-UBND ngày 03/4/2026' } };
const blank = Object.fromEntries(
  Array.from({ length: 16 }, (_, at) => [String(at + 1), { raw: '', value: null }]),
);

testRule(sameAsBefore, {
  accept: [
    {
      name: 'another result in one row',
      submission: submittedFor('2026-Q2', { ...plans, '4': { raw: '6' } }),
      corpus: history(past('2026-Q1', plans)),
    },
    {
      name: 'another word in the evidence of one row',
      submission: submittedFor('2026-Q2', plans),
      corpus: history(past('2026-Q1', { '2': { ...plans['2'], evidence: 'Kế hoạch số 15' } })),
    },
    {
      name: 'blank forms are alike',
      submission: submittedFor('2026-Q2', blank),
      corpus: history(past('2026-Q1', blank)),
    },
    {
      // Four figures above 0: a small commune may well have nothing new in a month.
      name: 'hardly anything said',
      submission: submittedFor('2026-05', {
        ...blank,
        ...Object.fromEntries(['1', '2', '3', '4'].map((row) => [row, { raw: '2' }])),
        '5': { raw: '0' },
      }),
      corpus: history(
        past('2026-04', {
          ...blank,
          ...Object.fromEntries(['1', '2', '3', '4'].map((row) => [row, { raw: '2' }])),
          '5': { raw: '0' },
        }),
      ),
    },
    {
      name: 'the same as the period before the last one',
      submission: submittedFor('2026-Q3', plans),
      corpus: history(past('2026-Q2', { '4': { raw: '6' } }), past('2026-Q1', plans)),
    },
    {
      name: 'evidence is not known',
      submission: submittedFor('2026-Q2', plans),
      corpus: history({
        ...past('2026-Q1', plans),
        entries: past('2026-Q1', plans).entries.map((entry) => ({ ...entry, evidence: null })),
      }),
    },
  ],
  reject: [
    {
      name: 'every row the same but for spaces',
      submission: submittedFor('2026-Q2', {
        '2': { raw: ' 1', evidence: 'Kế hoạch số 14/KH-UBND \n ngày 03/4/2026 ' },
      }),
      corpus: history(past('2026-Q1', plans)),
      reports: [
        {
          messageId: 'same',
          indicator: null,
          cell: 'A2',
          data: {
            figures: 16,
            file: '2026-Q1.xlsx',
            period: 'quý II năm 2026',
            periodId: '2026-Q2',
            earlier: 'quý I năm 2026',
            earlierId: '2026-Q1',
          },
        },
      ],
    },
  ],
});
