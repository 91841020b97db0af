import fc from 'fast-check';
import { pastOfSubmission } from '../../../src/core/corpus/past-of-submission';
import type { PastReport } from '../../../src/core/corpus/types';
import type { Comparing } from '../../../src/core/merge/compare-merged';
import { consolidate, type ConsolidateOptions } from '../../../src/core/merge/consolidate';
import type { Consolidation, Received } from '../../../src/core/merge/types';
import { createGazetteer, lamDong } from '../../../src/core/places/gazetteer';
import type { Commune } from '../../../src/core/places/types';
import { builtInReference } from '../../../src/core/reference/built-in';
import type { Waiver } from '../../../src/core/waivers/types';
import { findingMessage } from '../../../src/i18n/rule-words';
import { LANGUAGES } from '../../../src/i18n/language';
import { arbitraryReceived } from '../../support/arbitrary-submissions';
import {
  commune,
  finding,
  formA,
  formB,
  given,
  moPhong,
  period,
  received,
  reviewed,
  sent,
  submission,
} from '../../support/submissions';

/** Twelve communes of 10.000 inhabitants each. */
const communes = Array.from({ length: 12 }, (_, at) =>
  commune(String(90_101 + at), `Mô Phỏng ${String.fromCharCode(65 + at)}`),
);
const places = createGazetteer(communes);

function comparing(past: readonly PastReport[] = []): Comparing {
  return { places, reference: builtInReference(places), today: '2026-06-15', past };
}

function merge(files: readonly Received[], rest: Partial<ConsolidateOptions> = {}): Consolidation {
  return consolidate(files, {
    template: formA,
    period: period('2026-05'),
    expected: communes,
    withoutErrors: false,
    compare: comparing(),
    ...rest,
  });
}

/** Row 11: attendances. */
const attendances = (from: Commune, count: number, id = '2026-05'): Received =>
  sent({ from, entries: [given('11', { attendances: count })], period: id });

function earlier(from: Commune, count: number, id = '2026-04'): PastReport {
  const one = submission(
    { from, entries: [given('11', { attendances: count })], period: id },
    `${from.code}-${id}.xlsx`,
  );
  const past = pastOfSubmission(one, formA);
  if ('code' in past) throw new Error(past.code);
  return past;
}

const extreme = (count: number, first: number, others: number): Received[] =>
  communes.slice(0, count).map((from, at) => attendances(from, at === 0 ? first : others));

const found = ({ findings }: Consolidation) =>
  findings.map(({ name, commune: code, indicator }) => [name, code, indicator]);

describe('the three silent failures of well-known tools', () => {
  test('a series with zero spread is not dropped: the one extreme is found', () => {
    expect(found(merge(extreme(10, 9_000, 500)))).toEqual([['outlier-by-head', '90101', '11']]);
  });

  test('the fallback is not dead where half the communes say the same', () => {
    // Six say 500, so the MAD is 0; 510 to 540 are near the median, 9.000 is not.
    const files = [9_000, 500, 500, 500, 500, 500, 500, 510, 520, 530, 540].map((count, at) =>
      attendances(communes[at] ?? communes[0] ?? fail(), count),
    );
    expect(found(merge(files))).toEqual([['outlier-by-head', '90101', '11']]);
  });

  test('the list of extremes reaches the findings, in words', () => {
    const [outlier] = merge(extreme(12, 9_000, 500)).findings;
    if (!outlier) throw new Error('the list of extremes is empty');
    // 9.000 of 10.000 inhabitants are 900 in a thousand; 500 are 50.
    const message = findingMessage('vi', outlier);
    for (const words of ['9.000 lượt người', '900 trên 1.000 dân', '10.000', 'chưa xác nhận']) {
      expect(message).toContain(words);
    }
    expect(message).toMatch(/12 đơn vị.*50 trên 1\.000 dân/);
  });

  function fail(): never {
    throw new Error('no more communes');
  }
});

describe('between communes', () => {
  test('nothing is flagged below ten', () => {
    expect(found(merge(extreme(9, 9_000, 500)))).toEqual([]);
  });

  test('all equal is nothing', () => {
    expect(found(merge(extreme(12, 500, 500)))).toEqual([]);
  });

  test('only what is merged counts: a version replaced is no peer', () => {
    const [first, second] = communes;
    if (!first || !second) throw new Error('no communes');
    const old = sent(
      {
        from: first,
        entries: [given('11', { attendances: 500 })],
        dates: { title: '2026-05-01' },
      },
      'cu.xlsx',
    );
    const files = [...extreme(9, 9_000, 500), old];
    // Ten submissions, nine communes.
    expect(merge(files).counts.merged).toBe(9);
    expect(found(merge(files))).toEqual([]);
  });

  test('what they give counts in the ledger and for figures like any finding', () => {
    const entries = ['1', '2', '3', '4', '5'].map((row, at) =>
      given(
        row,
        { documents: 3 + at },
        { evidence: `Dòng ${row}. ${'Theo sổ theo dõi. '.repeat(9)}` },
      ),
    );
    const files = communes.slice(0, 2).map((from) => sent({ from, entries }));
    const merged = merge(files);
    expect(found(merged)).toEqual([
      ['same-report', '90101', null],
      ['same-report', '90102', null],
    ]);
    const lines = merged.ledger.filter(({ status }) => status === 'merged');
    expect(lines.map(({ warnings }) => warnings)).toEqual([1, 1]);
  });

  test('findings of before stay, and so do waivers that hold', () => {
    const own = { ...finding('11', { rule: 'PL0209', severity: 'warning' }) };
    const waiver: Waiver = {
      sheet: 'Phụ lục',
      rule: 'PL0999',
      messageId: 'mo-phong',
      indicator: '11',
      cell: null,
      covers: '0'.repeat(64),
      value: '',
      reason: 'mô phỏng',
      by: 'mô phỏng',
      date: '2026-05-20',
    };
    const [first] = communes;
    if (!first) throw new Error('no communes');
    const one = submission({ from: first, entries: [given('11', { attendances: 9_000 })] });
    const mine = received(one.file, [{ ...reviewed(one, [own]), waivers: [waiver] }]);
    const merged = merge([mine, ...extreme(12, 500, 500).slice(1)]);
    expect(found(merged)).toEqual([
      ['mo-phong', '90101', '11'],
      ['outlier-by-head', '90101', '11'],
    ]);
    expect(merged.merged[0]?.voided).toEqual([{ waiver, why: 'mended' }]);
  });
});

describe('over time', () => {
  const [first, second] = communes;
  if (!first || !second) throw new Error('no communes');
  const files = [attendances(first, 300), attendances(second, 700)];

  test('each commune is compared with its own earlier report; the notice is no finding', () => {
    const merged = merge(files, {
      compare: comparing([
        earlier(first, 500),
        earlier(second, 500),
        earlier(second, 900, '2026-06'),
      ]),
    });
    expect(found(merged)).toEqual([['figure-falls', '90101', '11']]);
    expect(merged.history).toEqual({
      periods: ['2026-04'],
      files: ['90101-2026-04.xlsx', '90102-2026-04.xlsx'],
      communes: 2,
    });
  });

  test('what was not compared is said once', () => {
    const merged = merge(files);
    expect(merged.history).toBeNull();
    expect(merged.findings).toEqual([]);
    const half = merge(files, {
      compare: comparing([earlier(second, 500), earlier(second, 1, '2025')]),
    });
    expect(half.history).toEqual({
      periods: ['2026-04', '2025'],
      files: ['90102-2025.xlsx', '90102-2026-04.xlsx'],
      communes: 1,
    });
    expect(half.findings).toEqual([]);
  });

  test('reports of other forms and later periods are no history', () => {
    const past = [earlier(first, 500, '2026-06'), { ...earlier(first, 500), template: formB.id }];
    expect(merge(files, { compare: comparing(past) }).history).toBeNull();
  });
});

describe('whatever comes in', () => {
  const anything = fc.constantFrom(formA, formB).chain((form) =>
    fc.record({
      form: fc.constant(form),
      files: fc.array(arbitraryReceived({ form, communes: moPhong, unruly: true }), {
        maxLength: 8,
      }),
      past: fc.array(arbitraryReceived({ form, communes: moPhong, unruly: true }), {
        maxLength: 4,
      }),
    }),
  );
  const pastOf = (files: readonly Received[]): PastReport[] =>
    files.flatMap(({ submissions }) =>
      submissions.flatMap(({ submission: one }) => {
        const template = one.template.id === formA.id ? formA : formB;
        const past = pastOfSubmission(one, template);
        return 'code' in past ? [] : [{ ...past, period: period('2026-04') }];
      }),
    );

  test('no rule breaks, the result is the same for any order, and nothing given is changed', () => {
    const shuffled = anything.chain((all) =>
      fc.record({
        all: fc.constant(all),
        files: fc.shuffledSubarray(all.files, { minLength: all.files.length }),
        past: fc.shuffledSubarray(all.past, { minLength: all.past.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ all, files, past }) => {
        const options = (given: readonly Received[]): ConsolidateOptions => ({
          template: all.form,
          period: period('2026-05'),
          expected: moPhong,
          withoutErrors: false,
          compare: {
            places: lamDong,
            reference: builtInReference(createGazetteer(moPhong)),
            today: null,
            past: pastOf(given),
          },
        });
        const before = structuredClone(all.files);
        const one = consolidate(all.files, options(all.past));
        expect(JSON.stringify(consolidate(files, options(past)))).toBe(JSON.stringify(one));
        expect(all.files).toEqual(before);
        expect(one.findings.map(({ name }) => name)).not.toContain('rule-crashed');
        for (const each of one.findings.filter(({ family }) => family >= 7)) {
          for (const language of LANGUAGES) {
            expect(findingMessage(language, each)).not.toMatch(/undefined|NaN|Infinity/);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
