/** Generators of submissions and received files for property tests; all invented (mô phỏng). */
import fc from 'fast-check';
import type { Received, ReviewedSubmission } from '../../src/core/merge/types';
import type { Commune } from '../../src/core/places/types';
import type { Entry, Submission } from '../../src/core/submission/types';
import type { Indicator, Template } from '../../src/core/templates/schema';
import {
  blank,
  finding,
  formA,
  formB,
  given,
  received,
  refusedFile,
  reviewed,
  submission,
  unreadable,
} from './submissions';

const PLATFORMS = [
  'Zalo',
  'zalo',
  'Ứng dụng VNeID',
  'VNEID',
  'https://phocap.ai/',
  'phocap.ai',
  'VnEdu',
];

function arbitraryNumber(kind: Indicator['measures'][number]['kind']): fc.Arbitrary<number> {
  if (kind === 'yes-no') return fc.constantFrom(0, 1);
  if (kind === 'percent') return fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
  return fc.integer({ min: 0, max: 1_000_000 });
}

function arbitraryGiven({ id, measures }: Indicator): fc.Arbitrary<Entry> {
  const numbers = measures.map((measure) =>
    fc.tuple(fc.constant(measure.id), fc.option(arbitraryNumber(measure.kind), { freq: 4 })),
  );
  return fc.tuple(fc.tuple(...numbers), fc.subarray(PLATFORMS)).map(([pairs, listed]) =>
    given(
      id,
      Object.fromEntries(pairs.flatMap(([key, value]) => (value === null ? [] : [[key, value]]))),
      {
        evidence: listed.join('; '),
      },
    ),
  );
}

/** Any row of a form: absent, blank, unreadable, or with some of its measures. */
export function arbitraryEntry(indicator: Indicator): fc.Arbitrary<Entry | null> {
  return fc.oneof(
    { weight: 6, arbitrary: arbitraryGiven(indicator) },
    { weight: 1, arbitrary: fc.constant(blank(indicator.id)) },
    { weight: 1, arbitrary: fc.constant(unreadable(indicator.id)) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

function arbitraryEntries(form: Template): fc.Arbitrary<readonly Entry[]> {
  return fc
    .tuple(...form.indicators.map(arbitraryEntry))
    .map((entries) => entries.filter((one) => one !== null));
}

const arbitraryDate = fc.constantFrom(
  null,
  '2026-05-18',
  '2026-05-19',
  '2026-05-18T09:30:00Z',
  '2026-05-18T20:00:00Z',
  'không phải ngày',
);

export interface Arbitrarily {
  readonly form: Template;
  readonly communes: readonly Commune[];
  /** Also sends what is refused: other periods, forms, versions, levels, nobody's, several communes'. */
  readonly unruly: boolean;
}

/** Few files, sheets and dates to choose from, so that versions, ties and copies are common. */
export function arbitrarySubmission({
  form,
  communes,
  unruly,
}: Arbitrarily): fc.Arbitrary<ReviewedSubmission> {
  const wild = <T>(usual: T, ...others: readonly T[]) =>
    fc.oneof(
      { weight: 8, arbitrary: fc.constant(usual) },
      { weight: unruly ? 1 : 0, arbitrary: fc.constantFrom(usual, ...others) },
    );
  return fc
    .record({
      from: fc.constantFrom(...communes),
      known: wild(true, false),
      several: wild(false, true),
      form: wild(form, form === formA ? formB : formA),
      entries: fc.oneof(
        { weight: 9, arbitrary: arbitraryEntries(form) },
        { weight: 1, arbitrary: fc.constant([]) },
      ),
      period: wild<string | null>('2026-05', '2026-04', null),
      statedVersion: wild<number | null>(null, form.version, form.version + 1),
      level: wild<Submission['level']>('commune', 'province'),
      dates: fc.record({ metadata: arbitraryDate, title: arbitraryDate, file: arbitraryDate }),
      sheet: fc.constantFrom('Phụ lục', 'Sheet1'),
      wrong: fc.subarray(form.indicators.map(({ id }) => id)),
    })
    .map(({ from, known, several, sheet, wrong, statedVersion, level, ...what }) => {
      const rest = {
        statedVersion,
        level,
        ...(several ? { communesInTitle: communes.slice(0, 2) } : {}),
      };
      const one = submission({ ...what, from: known ? from : null, rest }, undefined, sheet);
      return reviewed(one, [
        ...wrong.map((id) => finding(id)),
        finding(null, { severity: 'warning' }),
        finding(wrong[0] ?? null, { outcome: 'cannot-judge' }),
      ]);
    });
}

/** A file of one of a few names, so that names clash; refused, partly read, or read. */
export function arbitraryReceived(what: Arbitrarily): fc.Arbitrary<Received> {
  return fc
    .record({
      file: fc.constantFrom('a.xlsx', 'b.xlsx', 'c.xlsx', 'phụ lục (2).xlsx'),
      submissions: fc.array(arbitrarySubmission(what), { maxLength: 2 }),
      ignoredSheets: fc.subarray(['Ghi chú', 'Bìa']),
      status: fc.constantFrom<Received['status']>('read', 'read', 'read', 'partly-read', 'refused'),
    })
    .map(({ file, submissions, ignoredSheets, status }) => {
      if (status === 'refused') return refusedFile(file);
      const inFile = submissions.map((one) => ({
        ...one,
        submission: { ...one.submission, file },
      }));
      return { ...received(file, inFile, ignoredSheets), status };
    });
}
