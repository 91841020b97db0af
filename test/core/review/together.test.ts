import fc from 'fast-check';
import { pastOfSubmission } from '../../../src/core/corpus/past-of-submission';
import type { Corpus, PastReport } from '../../../src/core/corpus/types';
import { lamDong } from '../../../src/core/places/gazetteer';
import { builtInReference } from '../../../src/core/reference/built-in';
import { review } from '../../../src/core/review/review';
import { historyOf, peerGroup, reviewTogether } from '../../../src/core/review/together';
import type { Finding } from '../../../src/core/rules/types';
import type { Submission } from '../../../src/core/submission/types';
import { coverageOf } from '../../../src/core/waivers/coverage';
import type { Waiver } from '../../../src/core/waivers/types';
import { others, past, sentBy, submittedFor } from '../../support/corpus';
import { claimed, formA, type Fields } from '../../support/submission';
import { formA as template } from '../../support/submissions';

const OPTIONS = {
  template,
  places: lamDong,
  reference: builtInReference(lamDong),
  today: '2026-06-15',
};
const ALONE: Corpus = { history: null, peers: null };
const names = (findings: readonly Finding[], family: number) =>
  findings.filter((finding) => finding.family === family).map(({ name }) => name);

describe('a submission looked at again', () => {
  const submission = submittedFor('2026-Q2', { '4': { raw: '20' } });
  const earlier = [past('2026-Q1', { '4': { raw: '60' } })];

  test('alone says once what could not be compared; the province’s own has nothing to be compared with', () => {
    const { findings } = review(submission, OPTIONS, []);
    expect([names(findings, 7), names(findings, 8)]).toEqual([
      ['history-absent'],
      ['peers-absent'],
    ]);
    const province = review({ ...submission, level: 'province', commune: claimed() }, OPTIONS, []);
    expect(names(province.findings, 7).concat(names(province.findings, 8))).toEqual([]);
  });

  test('gains what is found now, loses the notice, and keeps the rest', () => {
    const before = review(submission, OPTIONS, []);
    const after = reviewTogether(before, OPTIONS, { history: earlier, peers: null });
    const rest = (findings: readonly Finding[]) => findings.filter(({ family }) => family < 7);
    expect(names(after.findings, 7)).toEqual(['figure-falls']);
    expect(names(after.findings, 8)).toEqual(['peers-absent']);
    expect(rest(after.findings)).toEqual(rest(before.findings));
    // The same as if the history had been there from the first.
    const corpus = { history: earlier, peers: null };
    expect(after.findings).toEqual(review(submission, { ...OPTIONS, corpus }, []).findings);
  });

  test('once more alone is as it was', () => {
    const before = review(submission, OPTIONS, []);
    const after = reviewTogether(before, OPTIONS, { history: earlier, peers: null });
    expect(reviewTogether(after, OPTIONS, ALONE)).toEqual(before);
  });

  test('a waiver of what was not looked for is neither used nor void', () => {
    const corpus = { history: earlier, peers: null };
    const found = review(submission, { ...OPTIONS, corpus }, []);
    const falls = found.findings.find(({ name }) => name === 'figure-falls');
    if (!falls) throw new Error('nothing found');
    const waiver: Waiver = {
      sheet: submission.sheet,
      rule: falls.rule,
      messageId: falls.messageId,
      indicator: falls.indicator,
      cell: falls.cell,
      covers: coverageOf(submission, falls),
      value: '20',
      reason: 'Kỳ trước ghi nhầm',
      by: 'mô phỏng',
      date: '2026-06-15',
    };
    const alone = review(submission, OPTIONS, [waiver]);
    expect(alone.voided).toEqual([]);
    const again = reviewTogether(alone, OPTIONS, corpus);
    expect(again.findings.find(({ name }) => name === 'figure-falls')?.waiver).toEqual(waiver);
    const mended = { history: [past('2026-Q1', {})], peers: null };
    expect(reviewTogether(again, OPTIONS, mended).voided).toEqual([{ waiver, why: 'mended' }]);
  });
});

describe('the history of a submission', () => {
  const submission = submittedFor('2026-Q2', {});
  const ids = (history: readonly PastReport[] | null) => history?.map(({ period }) => period.id);

  test('is of its commune and form and of what began and ended no later, the latest first', () => {
    const reports = ['2025', '2026-05', '2026-Q1', '2026-H1', '2026-Q2', '2026-03', '2026-Q3'];
    // 2026-H1 ends with the quarter; 2026-05 is within it, and so is no earlier report.
    expect(
      ids(
        historyOf(
          submission,
          reports.map((id) => past(id)),
        ),
      ),
    ).toEqual(['2026-H1', '2026-03', '2026-Q1', '2025']);
  });

  test('is none of another commune’s, another form’s, or for nobody', () => {
    const other = { ...past('2026-Q1'), commune: '22969' };
    expect(historyOf(submission, [other, past('2026-Q1', {}, 'B')])).toBeNull();
    expect(historyOf({ ...submission, commune: claimed() }, [past('2026-Q1')])).toBeNull();
    expect(historyOf({ ...submission, period: claimed() }, [past('2026-Q1')])).toBeNull();
    expect(historyOf({ ...submission, level: 'province' }, [past('2026-Q1')])).toBeNull();
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    ...['', '-', '0', '80%', '14.033', '5,418,221', 'Khoảng 14.173', 'trên 9.000', 'dưới 5'],
    ...['99999999999999999999', '1e5', '__proto__', 'constructor', '9007199254740991'],
    ...[
      'Kế hoạch số 14/KH-UBND ngày 03/4/2026',
      `Theo sổ: 5.173 và 9.000 hồ sơ. ${'x '.repeat(80)}`,
    ],
  ),
);
const fields: fc.Arbitrary<Fields> = fc.dictionary(
  fc.constantFrom(...template.indicators.map(({ id }) => id)),
  fc.oneof(fc.record({ raw: text, evidence: text }), fc.constant(null)),
);

/** One submission of each of a dozen communes. */
const group: fc.Arbitrary<readonly Submission[]> = fc
  .tuple(fields, fc.array(fields, { minLength: 1, maxLength: 12 }))
  .map(([own, rest]) => [
    formA(own),
    ...rest.map((each, at) => {
      const commune = others[at];
      if (!commune) throw new Error('no more communes');
      // Copies are common, so that likeness is met.
      return sentBy(commune, at % 3 === 0 ? own : each);
    }),
  ]);

describe('whatever communes send', () => {
  const reviewedAll = (all: readonly Submission[]) => all.map((one) => review(one, OPTIONS, []));

  test('no rule breaks, and the order of peers does not matter', () => {
    const shuffled = group.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const [peers, turned] = [peerGroup(reviewedAll(all)), peerGroup(reviewedAll(other))];
        const reversed = peers && { reports: [...peers.reports].reverse() };
        for (const one of reviewedAll(all)) {
          const found = reviewTogether(one, OPTIONS, { history: null, peers });
          expect(names(found.findings, 1)).not.toContain('rule-crashed');
          expect(reviewTogether(one, OPTIONS, { history: null, peers: turned })).toEqual(found);
          expect(reviewTogether(one, OPTIONS, { history: null, peers: reversed })).toEqual(found);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('no rule over time breaks', () => {
    const period = fc.constantFrom('2025', '2026-Q1', '2026-03', '2026-H1', '2025-12');
    fc.assert(
      fc.property(fields, fc.array(fc.tuple(period, fields), { maxLength: 4 }), (own, before) => {
        const reports = before.flatMap(([id, each]) => {
          const report = pastOfSubmission(submittedFor(id, each), template);
          return 'code' in report ? [] : [report];
        });
        const submission = submittedFor('2026-Q2', own);
        const history = historyOf(submission, reports);
        const found = reviewTogether(review(submission, OPTIONS, []), OPTIONS, {
          history,
          peers: null,
        });
        const turned = historyOf(submission, [...reports].reverse());
        expect(turned).toEqual(history);
        expect(found.findings.map(({ name }) => name)).not.toContain('rule-crashed');
      }),
    );
  });
});
