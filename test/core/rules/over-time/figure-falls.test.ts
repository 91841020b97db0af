import { figureFalls } from '../../../../src/core/rules/over-time/figure-falls';
import { history, past, submittedFor } from '../../../support/corpus';
import { testRule } from '../../../support/rule-tester';

const now = (fields: Parameters<typeof submittedFor>[1], form: 'A' | 'B' = 'A') =>
  submittedFor('2026-Q2', fields, form);

testRule(figureFalls, {
  accept: [
    {
      name: 'a count that grew',
      submission: now({ '4': { raw: '30' } }),
      corpus: history(past('2026-Q1', { '4': { raw: '20' } })),
    },
    {
      name: 'the same count',
      submission: now({ '4': { raw: '20' } }),
      corpus: history(past('2026-Q1', { '4': { raw: '20' } })),
    },
    {
      name: 'a new year begins anew',
      submission: now({ '4': { raw: '3' } }),
      corpus: history(past('2025', { '4': { raw: '120' } })),
    },
    {
      name: 'models are a state: some end',
      submission: now({ '15': { raw: '3' } }),
      corpus: history(past('2026-Q1', { '15': { raw: '4' } })),
    },
    {
      name: 'so are platforms in use, and rates',
      submission: now({ '2.3': { raw: '3' }, '2.6': { raw: '80%' } }, 'B'),
      corpus: history(past('2026-Q1', { '2.3': { raw: '4' }, '2.6': { raw: '90%' } }, 'B')),
    },
    {
      name: 'khoảng now: nobody can tell',
      submission: now({ '13': { raw: 'Khoảng 14.000' } }),
      corpus: history(past('2026-Q1', { '13': { raw: '14.173' } })),
    },
    {
      name: 'khoảng then',
      submission: now({ '13': { raw: '14.000' } }),
      corpus: history(past('2026-Q1', { '13': { raw: 'Khoảng 14.173' } })),
    },
    {
      name: 'trên 400 now may be 500 and more',
      submission: now({ '4': { raw: 'Trên 400' } }),
      corpus: history(past('2026-Q1', { '4': { raw: '500' } })),
    },
    {
      name: 'dưới 500 then may have been 300',
      submission: now({ '4': { raw: '300' } }),
      corpus: history(past('2026-Q1', { '4': { raw: 'dưới 500' } })),
    },
    {
      name: 'what could not be read, now or then',
      submission: now({ '4': { raw: 'nhiều' }, '5': { raw: '2' } }),
      corpus: history(past('2026-Q1', { '4': { raw: '500' }, '5': { raw: 'nhiều' } })),
    },
    {
      name: 'a half year that ends with this quarter is not earlier',
      submission: now({ '4': { raw: '20' } }),
      corpus: history(past('2026-H1', { '4': { raw: '60' } })),
    },
    {
      name: 'two earlier reports of one period that contradict each other say nothing',
      submission: now({ '4': { raw: '20' } }),
      corpus: history(
        past('2026-Q1', { '4': { raw: '60' } }),
        past('2026-Q1', { '4': { raw: '15' } }),
      ),
    },
  ],
  reject: [
    {
      name: 'a count that fell: both figures, both periods',
      submission: now({ '11': { raw: '9.510' } }),
      corpus: history(past('2026-Q1', { '11': { raw: '14.033' } })),
      reports: [
        {
          messageId: 'falls',
          indicator: '11',
          cell: 'D17',
          data: {
            row: '11',
            cell: 'D17',
            now: '9.510 lượt người',
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
      name: 'within a longer period that goes on from the same January',
      submission: submittedFor('2026-H1', { '4': { raw: '20' } }),
      corpus: history(past('2026-Q1', { '4': { raw: '60' } })),
      reports: [{ messageId: 'falls', indicator: '4', cell: 'D10' }],
    },
    {
      name: 'the latest period that gives the figure counts',
      submission: now({ '4': { raw: '20' } }),
      corpus: history(
        past('2026-03', { '4': { raw: 'nhiều' } }),
        past('2026-02', { '4': { raw: '30' } }),
        past('2026-01', { '4': { raw: '10' } }),
      ),
      reports: [{ messageId: 'falls', indicator: '4', cell: 'D10' }],
    },
    {
      name: 'dưới 300 now, 500 then',
      submission: now({ '4': { raw: 'dưới 300' } }),
      corpus: history(past('2026-Q1', { '4': { raw: '500' } })),
      reports: [{ messageId: 'falls', indicator: '4', cell: 'D10' }],
    },
    {
      name: 'classes and people of one row: one finding',
      submission: now({ '2.4': { raw: '70 lớp (12.000 người)' } }, 'B'),
      corpus: history(past('2026-Q1', { '2.4': { raw: '78 lớp (13.132 người)' } }, 'B')),
      reports: [
        {
          messageId: 'falls',
          indicator: '2.4',
          cell: 'D13',
          data: {
            row: '2.4',
            cell: 'D13',
            now: '70 lớp, 12.000 người',
            before: '78 lớp, 13.132 người',
            period: 'quý II năm 2026',
            periodId: '2026-Q2',
            earlier: 'quý I năm 2026',
            earlierId: '2026-Q1',
          },
        },
      ],
    },
    {
      // Rows 1 to 14 can be compared (15 and 16 are a state): 9 of 14 fall.
      name: 'most rows fell: the way of counting is another, said once and lightly',
      submission: now({}),
      corpus: history(
        past(
          '2026-Q1',
          Object.fromEntries(
            ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((row) => [row, { raw: '9' }]),
          ),
        ),
      ),
      reports: [
        {
          messageId: 'most-fall',
          indicator: null,
          cell: null,
          severity: 'note',
          data: {
            rows: '1, 2, 3, 4, 5, 6, 7, 8, 9',
            count: 9,
            compared: 14,
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
