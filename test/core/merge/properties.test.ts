import fc from 'fast-check';
import { consolidate, type ConsolidateOptions } from '../../../src/core/merge/consolidate';
import type { Consolidation, Figure, Received } from '../../../src/core/merge/types';
import type { Template } from '../../../src/core/templates/schema';
import { arbitraryReceived, arbitrarySubmission } from '../../support/arbitrary-submissions';
import { formA, formB, moPhong, period, received, thuanAn } from '../../support/submissions';

const communes = [thuanAn, ...moPhong];
/** One commune that never sends anything. */
const senders = communes.slice(0, -1);
const RUNS = { numRuns: 60 };

function options(template: Template, rest: Partial<ConsolidateOptions> = {}): ConsolidateOptions {
  return { template, period: period('2026-05'), expected: communes, withoutErrors: false, ...rest };
}

const form = fc.constantFrom(formA, formB);
const anything = form.chain((template) =>
  fc.record({
    template: fc.constant(template),
    files: fc.array(arbitraryReceived({ form: template, communes: senders, unruly: true }), {
      maxLength: 8,
    }),
  }),
);

/** One submission of each of some communes, all of them merged. */
const orderly = form.chain((template) =>
  fc.record({
    template: fc.constant(template),
    files: fc
      .subarray(senders, { minLength: 1 })
      .chain((some) =>
        fc.tuple(
          ...some.map((from) =>
            arbitrarySubmission({ form: template, communes: [from], unruly: false }),
          ),
        ),
      )
      .map((all) => all.map((one) => received(one.submission.file, [one]))),
  }),
);

const figureValues = ({ figures }: Consolidation) => figures.map(({ value }) => value);

/** The files with their entries changed. */
function withEntries(
  files: readonly Received[],
  change: (entries: Received['submissions'][number]['submission']['entries']) => typeof entries,
): Received[] {
  return files.map((file) => ({
    ...file,
    submissions: file.submissions.map((one) => ({
      ...one,
      submission: { ...one.submission, entries: change(one.submission.entries) },
    })),
  }));
}

describe('consolidate', () => {
  it('gives the same for any order of files, to the byte', () => {
    const shuffled = anything.chain(({ template, files }) =>
      fc.record({
        files: fc.constant(files),
        other: fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length }),
        options: fc.constantFrom(
          options(template),
          options(template, { template: null, period: null }),
        ),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ files, other, options: chosen }) => {
        const one = consolidate(files, chosen);
        const two = consolidate(other, chosen);
        expect(two).toEqual(one);
        expect(JSON.stringify(two)).toBe(JSON.stringify(one));
      }),
      { numRuns: 150 },
    );
  });

  it('changes nothing that came in', () => {
    fc.assert(
      fc.property(anything, ({ template, files }) => {
        const before = structuredClone(files);
        consolidate(files, options(template));
        expect(files).toEqual(before);
      }),
      RUNS,
    );
  });

  it('finds every expected commune once in every figure, by code', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), ({ template, files }, withoutErrors) => {
        const { figures } = consolidate(files, options(template, { withoutErrors }));
        const codes = communes.map(({ code }) => code);
        for (const { contributions, unused } of figures) {
          const used = contributions.map(({ commune }) => commune);
          const left = unused.map(({ commune }) => commune);
          expect([...used, ...left].sort()).toEqual(codes);
          expect(used).toEqual([...used].sort());
          expect(left).toEqual([...left].sort());
        }
      }),
      RUNS,
    );
  });

  it('makes sums of their contributions, and null of none', () => {
    const sum = ({ contributions }: Figure) =>
      contributions.reduce((total, { value }) => total + value, 0);
    fc.assert(
      fc.property(anything, ({ template, files }) => {
        const { figures } = consolidate(files, options(template));
        for (const figure of figures) {
          expect(figure.value === null).toBe(figure.contributions.length === 0);
        }
        for (const figure of figures.filter(({ strategy }) => strategy === 'sum')) {
          expect(figure.value ?? 0).toBe(sum(figure));
        }
      }),
      RUNS,
    );
  });

  it('keeps rates between the least and the greatest of their contributions', () => {
    fc.assert(
      fc.property(anything, ({ template, files }) => {
        for (const { value, strategy, contributions } of consolidate(files, options(template))
          .figures) {
          if (value === null || strategy === 'sum') continue;
          const parts = contributions.map((part) => part.value);
          const scale = strategy === 'share-answering-yes' ? 100 : 1;
          const most =
            strategy === 'union-of-lists' ? parts.reduce((a, b) => a + b, 0) : Math.max(...parts);
          const least = strategy === 'union-of-lists' ? Math.max(...parts) : Math.min(...parts);
          expect(value).toBeGreaterThanOrEqual(least * scale * (1 - 1e-11));
          expect(value).toBeLessThanOrEqual(most * scale * (1 + 1e-11));
        }
      }),
      RUNS,
    );
  });

  it('accounts for every file, sheet and submission', () => {
    fc.assert(
      fc.property(anything, ({ template, files }) => {
        const { counts, ledger, ignoredSheets, merged } = consolidate(files, options(template));
        const submissions = files.flatMap((file) => file.submissions);
        const withLines = ledger.filter(({ file }) => file !== null);
        const refusedFiles = withLines.filter(({ sheet }) => sheet === null);
        expect(counts.files).toBe(files.length);
        expect(counts.submissions).toBe(submissions.length);
        expect(counts.merged + counts.replaced + counts.refused).toBe(
          counts.submissions + refusedFiles.length,
        );
        expect(counts.sheets).toBe(counts.submissions + counts.ignoredSheets);
        expect(ignoredSheets).toHaveLength(counts.ignoredSheets);
        expect(merged).toHaveLength(counts.merged);
        const named = (lines: readonly { file: string | null; sheet: string | null }[]) =>
          lines.map(({ file, sheet }) => JSON.stringify([file, sheet])).sort();
        expect(named(withLines.filter(({ sheet }) => sheet !== null))).toEqual(
          named(submissions.map(({ submission }) => submission)),
        );
        const heard = new Set(ledger.flatMap(({ commune }) => (commune ? [commune.code] : [])));
        expect([...heard].sort()).toEqual(communes.map(({ code }) => code));
      }),
      RUNS,
    );
  });

  it('never counts what is missing: without the blank and unreadable rows all values are the same', () => {
    fc.assert(
      fc.property(orderly, ({ template, files }) => {
        const without = withEntries(files, (entries) =>
          entries.filter(({ reading }) => reading.status === 'ok'),
        );
        const before = consolidate(files, options(template));
        const after = consolidate(without, options(template));
        expect(figureValues(after)).toEqual(figureValues(before));
      }),
      RUNS,
    );
  });

  it('adds a late commune without touching the others', () => {
    fc.assert(
      fc.property(orderly, ({ template, files }) => {
        const late = files.at(-1)?.submissions[0]?.submission.commune.chosen?.value.code;
        const before = consolidate(files.slice(0, -1), options(template)).figures;
        // Where the late one is the first to give n/N, a mean turns into a ratio: rates begin anew.
        const pairs = consolidate(files, options(template)).figures.flatMap((after, at) => {
          const old = before[at];
          return old?.strategy === after.strategy ? [{ old, after }] : [];
        });
        expect(pairs.length).toBeGreaterThan(0);
        for (const { old, after } of pairs) {
          const isLate = ({ commune }: { commune: string }) => commune === late;
          expect(after.contributions.filter((one) => !isLate(one))).toEqual(old.contributions);
          const added = after.contributions.find(isLate);
          const expected =
            added && after.strategy === 'sum' ? (old.value ?? 0) + added.value : old.value;
          expect(added && after.strategy !== 'sum' ? old.value : after.value).toBe(expected);
        }
      }),
      RUNS,
    );
  });

  it('uses with `withoutErrors` a part of what it uses without, and nothing marked', () => {
    fc.assert(
      fc.property(anything, ({ template, files }) => {
        const all = consolidate(files, options(template)).figures;
        consolidate(files, options(template, { withoutErrors: true })).figures.forEach(
          (figure, at) => {
            const marked = all[at]?.contributions ?? [];
            expect(figure.contributions).toEqual(marked.filter(({ withError }) => !withError));
            expect(figure.unused.filter(({ reason }) => reason.code === 'has-error')).toHaveLength(
              marked.length - figure.contributions.length,
            );
          },
        );
      }),
      RUNS,
    );
  });
});
