import { figureJumps } from '../../../../src/core/rules/over-time/figure-jumps';
import { history, past, submittedFor } from '../../../support/corpus';
import { testRule } from '../../../support/rule-tester';

/** Thresholds of the forms: 5 times and 100 more; for rates 50 points. */
testRule(figureJumps, {
  accept: [
    {
      // From March to June twice the months: 5 · 2 = 10 times, and 9.990 is less than 10 · 1.000.
      name: 'under ten times from the first quarter to the second',
      submission: submittedFor('2026-Q2', { '11': { raw: '9.990' } }),
      corpus: history(past('2026-Q1', { '11': { raw: '1.000' } })),
    },
    {
      // 2 to 99 is 49 times, but only 97 more.
      name: 'a small unit that grew by fewer than a hundred',
      submission: submittedFor('2026-Q2', { '4': { raw: '99' } }),
      corpus: history(past('2026-Q1', { '4': { raw: '2' } })),
    },
    {
      name: 'what begins from nothing',
      submission: submittedFor('2026-Q2', { '11': { raw: '9.000' } }),
      corpus: history(past('2026-Q1', { '11': { raw: '0' } })),
    },
    {
      // January to the year: 12 times the months, so 60 times; 5.000 is 50 times 100.
      name: 'a year beside its January',
      submission: submittedFor('2026', { '11': { raw: '5.000' } }),
      corpus: history(past('2026-01', { '11': { raw: '100' } })),
    },
    {
      // December's own figure beside the year's next: a year is 12 months of figures.
      name: 'a year beside the month before it',
      submission: submittedFor('2026', { '11': { raw: '5.000' } }),
      corpus: history(past('2025-12', { '11': { raw: '100' } })),
    },
    {
      name: 'dưới 50.000 may be anything',
      submission: submittedFor('2026-Q2', { '11': { raw: 'dưới 50.000' } }),
      corpus: history(past('2026-Q1', { '11': { raw: '1.000' } })),
    },
    {
      name: 'a rate that rises: that is what the movement is for',
      submission: submittedFor('2026-Q2', { '3.1': { raw: '95%' } }, 'B'),
      corpus: history(past('2026-Q1', { '3.1': { raw: '10%' } }, 'B')),
    },
    {
      // 60 to 12 is a fifth, but 48 points.
      name: 'a rate that fell by fewer than 50 points',
      submission: submittedFor('2026-Q2', { '3.1': { raw: '12%' } }, 'B'),
      corpus: history(past('2026-Q1', { '3.1': { raw: '60%' } }, 'B')),
    },
    {
      name: 'a new year of counts',
      submission: submittedFor('2026-Q1', { '11': { raw: '100' } }),
      corpus: history(past('2025', { '11': { raw: '20.000' } })),
    },
  ],
  reject: [
    {
      // 14.033 typed with a nought more; 10 · 14.033 = 140.330.
      name: 'ten times the quarter before',
      submission: submittedFor('2026-Q2', { '11': { raw: '140.330' } }),
      corpus: history(past('2026-Q1', { '11': { raw: '14.033' } })),
      reports: [
        {
          messageId: 'rises',
          indicator: '11',
          cell: 'D17',
          data: {
            row: '11',
            cell: 'D17',
            times: 10,
            now: '140.330 lượt người',
            before: '14.033 lượt người',
            period: 'quý II năm 2026',
            periodId: '2026-Q2',
            earlier: 'quý I năm 2026',
            earlierId: '2026-Q1',
          },
        },
      ],
    },
    {
      // Both end in the same month of their year: 5 times is enough. 20 · 5 = 100; 120 − 20 = 100.
      name: 'six times the same quarter of the year before',
      submission: submittedFor('2026-Q2', { '4': { raw: '120' } }),
      corpus: history(past('2025-Q2', { '4': { raw: '20' } })),
      reports: [{ messageId: 'rises', indicator: '4', cell: 'D10' }],
    },
    {
      // 5 · 18 = 90 points of 90; 90 − 18 = 72.
      name: 'a rate that is a fifth of what it was',
      submission: submittedFor('2026-Q2', { '3.1': { raw: '18%' } }, 'B'),
      corpus: history(past('2026-Q1', { '3.1': { raw: '90%' } }, 'B')),
      reports: [{ messageId: 'falls', indicator: '3.1', cell: 'D25' }],
    },
    {
      name: 'platforms in use: 200, then 20',
      submission: submittedFor('2026-Q2', { '2.3': { raw: '20' } }, 'B'),
      corpus: history(past('2026-Q1', { '2.3': { raw: '200' } }, 'B')),
      reports: [{ messageId: 'falls', indicator: '2.3', cell: 'D12' }],
    },
  ],
});
