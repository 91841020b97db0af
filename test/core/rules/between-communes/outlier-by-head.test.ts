import type { ReferenceFigures } from '../../../../src/core/reference/types';
import type { Corpus } from '../../../../src/core/corpus/types';
import { outlierByHead } from '../../../../src/core/rules/between-communes/outlier-by-head';
import type { Submission } from '../../../../src/core/submission/types';
import { among, others, sentBy } from '../../../support/corpus';
import { testRule, type RuleCase } from '../../../support/rule-tester';
import { formA, formB, reference, thuanAn } from '../../../support/submission';

const TEN_THOUSAND = reference({ population: 10_000 });

/** Thuận An has 10.000 inhabitants, the others as many each as is said. */
function populations(...sizes: readonly number[]): ReferenceFigures {
  const known = new Map(
    others.slice(0, sizes.length).map(({ code }, at) => [code, sizes[at] ?? 0]),
  );
  return {
    size: (code, group) =>
      group === 'population'
        ? { size: known.get(code) ?? 10_000, source: code === thuanAn.code ? 'built-in' : 'given' }
        : null,
  };
}

/** Thuận An's result of a row beside those of other communes. */
function beside(
  row: string,
  own: string,
  results: readonly string[],
  form: 'A' | 'B' = 'A',
): { submission: Submission; corpus: Corpus } {
  const fields = (raw: string) => ({ [row]: { raw } });
  const submission = form === 'A' ? formA(fields(own)) : formB(fields(own));
  const peers = results.map((raw, at) => {
    const commune = others[at];
    if (!commune) throw new Error('no more communes');
    return sentBy(commune, fields(raw), form);
  });
  return { submission, corpus: among(submission, ...peers) };
}

const times = (count: number, raw: string): string[] => new Array<string>(count).fill(raw);

function accepted(
  name: string,
  given: ReturnType<typeof beside>,
  known: ReferenceFigures = TEN_THOUSAND,
): RuleCase {
  return { name, ...given, reference: known };
}

/** Of 10.000 each: by head 0,01 to 0,09. */
const SPREAD = ['100', '200', '300', '400', '500', '600', '700', '800', '900'];

testRule(outlierByHead, {
  accept: [
    accepted('nine communes gave the figure: too few', beside('11', '9.000', times(8, '500'))),
    accepted(
      'ten communes, but one gave nothing readable',
      beside('11', '9.000', [...times(8, '500'), 'nhiều']),
    ),
    accepted(
      'ten communes, but one of unknown population',
      beside('11', '9.000', times(9, '500')),
      {
        size: (code, group) =>
          group === 'population' && code !== others[0]?.code
            ? { size: 10_000, source: 'given' }
            : null,
      },
    ),
    accepted('all the same', beside('11', '500', times(12, '500'))),
    accepted('all nothing', beside('11', '0', times(12, '0'))),
    // Median of 100 … 900 and 1.200: 550; MAD of 450 350 250 150 50 50 150 250 350 650: 250.
    // 0.6745 · 650 / 250 = 1.75.
    accepted('within the spread', beside('11', '1.200', SPREAD)),
    // 0.6745 · 950 / 250 = 2.6.
    accepted('the largest of uneven communes', beside('11', '1.500', SPREAD)),
    // Logarithms of 10 20 … 5.120, each twice the one before: evenly spread, so 10.240 is one step more.
    accepted(
      'counts that double from commune to commune: 10.240 is the next',
      beside('11', '10.240', ['10', '20', '40', '80', '160', '320', '640', '1280', '2560', '5120']),
    ),
    accepted(
      'one more than all others: zero spread, and near',
      beside('11', '501', times(12, '500')),
    ),
    // 14 − 5 = 9 more than others, under 20; its score is high, for all others are the same.
    accepted('twice the others, but a few only', beside('10', '14', times(12, '5'))),
    accepted('nought is an answer', beside('11', '0', times(12, '500'))),
    accepted(
      'most have nothing, and two have something',
      beside('11', '500', [...times(12, '0'), '400']),
    ),
    // By head 1 beside 0,01; but 30 documents where others issue 30.
    accepted(
      'a small special zone issues as many documents as a large commune',
      beside('1', '30', times(12, '30')),
      {
        size: (code, group) =>
          group === 'population'
            ? { size: code === thuanAn.code ? 900 : 30_000, source: 'given' }
            : null,
      },
    ),
    // 3.000 of 60.000 and 500 of 10.000 are 50 in a thousand each.
    accepted(
      'a large commune with as many by head',
      beside('11', '500', times(12, '3.000')),
      populations(...new Array<number>(12).fill(60_000)),
    ),
    accepted('dưới 9.000 may be 500', beside('11', 'dưới 9.000', times(12, '500'))),
    // 80 is more than half of 100.
    accepted('an honest 80% where others say 100%', beside('3.1', '80%', times(12, '100%'), 'B')),
    accepted('Có and Không', beside('1.1', 'Không', times(12, 'Có'), 'B')),
  ],
  reject: [
    {
      // Ten with Thuận An. Median 500, MAD 0, mean distance 8.500 / 10: 0.7978846 · 10 = 7.98.
      name: 'ten communes, nine of them the same and one extreme: zero spread is not dropped',
      ...beside('11', '9.000', times(9, '500')),
      reference: populations(),
      reports: [
        {
          messageId: 'by-head-high',
          indicator: '11',
          cell: 'D17',
          data: {
            row: '11',
            cell: 'D17',
            figure: '9.000 lượt người',
            each: 900,
            median: 50,
            communes: 10,
            size: 10_000,
            source: 'tham khảo, chưa xác nhận',
            sourceEn: 'for reference, not confirmed',
          },
        },
      ],
    },
    {
      // Nine have nothing: the mean distance is all that is left to measure by.
      name: 'one commune where all others have nothing',
      ...beside('11', '500', times(12, '0')),
      reference: TEN_THOUSAND,
      reports: [{ messageId: 'by-head-high', indicator: '11', cell: 'D17' }],
    },
    {
      // Median of 100 … 900, 9.000: 550; MAD 250; 0.6745 · 8.450 / 250 = 22.8. Of the logarithms,
      // ln 9.000 = 9.1 beside a median of 6.3 and a MAD of 0.45: 0.6745 · 2.8 / 0.45 = 4.2.
      name: 'far beyond an even spread',
      ...beside('11', '9.000', SPREAD),
      reference: TEN_THOUSAND,
      reports: [{ messageId: 'by-head-high', indicator: '11', cell: 'D17' }],
    },
    {
      // 4.000 typed into an English Excel is 4.
      name: 'a thousand times too small',
      ...beside('11', '4', [
        '3.600',
        '3.700',
        '3.800',
        '3.900',
        '4.000',
        '4.100',
        '4.200',
        '4.300',
        '4.400',
      ]),
      reference: TEN_THOUSAND,
      reports: [{ messageId: 'by-head-low', indicator: '11', cell: 'D17' }],
    },
    {
      // 0,9 by head beside 0,01: the figure itself is as others'.
      name: 'nearly all of a small commune, where others reach one in a hundred',
      ...beside('11', '9.000', times(12, '9.000')),
      reference: populations(...new Array<number>(12).fill(900_000)),
      reports: [{ messageId: 'by-head-high', indicator: '11', cell: 'D17' }],
    },
    {
      name: 'documents: far by head and as they stand',
      ...beside('1', '300', times(12, '30')),
      reference: TEN_THOUSAND,
      reports: [
        {
          messageId: 'figure-high',
          indicator: '1',
          cell: 'D7',
          data: {
            row: '1',
            cell: 'D7',
            figure: '300 văn bản',
            median: '30 văn bản',
            communes: 13,
          },
        },
      ],
    },
    {
      name: 'a rate that is a fraction of all others',
      ...beside('3.1', '8%', times(12, '80%'), 'B'),
      reference: TEN_THOUSAND,
      reports: [
        {
          messageId: 'figure-low',
          indicator: '3.1',
          cell: 'D25',
          data: { row: '3.1', cell: 'D25', figure: '8%', median: '80%', communes: 13 },
        },
      ],
    },
  ],
  cannotJudge: [
    {
      name: 'no population of the commune is known',
      ...beside('11', '9.000', times(9, '500')),
      reports: [
        {
          messageId: 'population-unknown',
          indicator: '1',
          cell: 'D7',
          data: {
            rows: '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16',
            commune: 'xã Thuận An',
          },
        },
      ],
    },
  ],
});
