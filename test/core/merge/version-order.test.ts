import fc from 'fast-check';
import {
  compareRanks,
  contentOf,
  decidingDate,
  rankOf,
} from '../../../src/core/merge/version-order';
import type { Submission } from '../../../src/core/submission/types';
import { arbitrarySubmission } from '../../support/arbitrary-submissions';
import { blank, formA, given, submission, thuanAn } from '../../support/submissions';

type Dates = Partial<Submission['dates']>;

function dated(dates: Dates): Submission {
  return submission({ from: thuanAn, entries: [given('1', { count: 1 })], dates });
}

describe('rankOf', () => {
  it.each<[string, Dates, Dates]>([
    ['a later day in the metadata', { metadata: '2026-05-18' }, { metadata: '2026-05-19' }],
    ['a later day in the title', { title: '2026-05-18' }, { title: '2026-05-19' }],
    [
      'a later time of the file',
      { file: '2026-05-18T08:00:00Z' },
      { file: '2026-05-18T08:00:01Z' },
    ],
    [
      'the metadata, whatever title and file say',
      { metadata: '2026-05-18', title: '2026-05-30', file: '2026-06-01' },
      { metadata: '2026-05-19', title: '2026-05-01', file: '2026-05-01' },
    ],
    ['different sources, by day', { metadata: '2026-05-18' }, { file: '2026-05-19T01:00:00Z' }],
    ['one day: metadata outweighs the title', { title: '2026-05-18' }, { metadata: '2026-05-18' }],
    [
      'one day: the title outweighs the time of a file',
      { file: '2026-05-18T09:30:00Z' },
      { title: '2026-05-18' },
    ],
    [
      'one metadata date: the title decides',
      { metadata: '2026-05-18', title: '2026-05-17' },
      { metadata: '2026-05-18', title: '2026-05-18' },
    ],
    [
      'one metadata and title date: the file decides',
      { metadata: '2026-05-18', title: '2026-05-18', file: '2026-05-18T01:00:00Z' },
      { metadata: '2026-05-18', title: '2026-05-18', file: '2026-05-18T02:00:00Z' },
    ],
    // 20:00 UTC on the 18th is 03:00 on the 19th in Vietnam.
    ['days are days in Vietnam', { title: '2026-05-18' }, { file: '2026-05-18T20:00:00Z' }],
    [
      'a time without a zone is Vietnam’s',
      { file: '2026-05-18T23:00:00' },
      { file: '2026-05-18T16:00:01Z' },
    ],
    ['any date comes after none', {}, { file: '2020-01-01' }],
    ['what is no date is none', { metadata: '31/12/2026' }, { file: '2020-01-01' }],
    ['nor is a day that does not exist', { metadata: '2026-13-45' }, { file: '2020-01-01' }],
  ])('%s', (_, earlier, later) => {
    expect(compareRanks(rankOf(dated(earlier)), rankOf(dated(later)))).toBeLessThan(0);
    expect(compareRanks(rankOf(dated(later)), rankOf(dated(earlier)))).toBeGreaterThan(0);
  });

  it('never lets a form without one readable entry replace one that has some', () => {
    const empty = submission({
      from: thuanAn,
      entries: [blank('1')],
      dates: { metadata: '2026-12-31' },
    });
    expect(compareRanks(rankOf(empty), rankOf(dated({})))).toBeLessThan(0);
  });

  it('is a total order: antisymmetric and transitive', () => {
    const any = arbitrarySubmission({ form: formA, communes: [thuanAn], unruly: true });
    fc.assert(
      fc.property(any, any, any, (...three) => {
        const ranks = three.map(({ submission: one }) => rankOf(one));
        const sorted = [...ranks].sort(compareRanks);
        for (const [at, one] of sorted.entries()) {
          expect(sorted.slice(at).every((other) => compareRanks(one, other) <= 0)).toBe(true);
          expect(sorted.slice(0, at).every((other) => compareRanks(other, one) <= 0)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('decidingDate', () => {
  it.each<[Dates, ReturnType<typeof decidingDate>]>([
    [{}, null],
    [{ file: '2026-05-18T09:30:00Z' }, { value: '2026-05-18T09:30:00Z', source: 'file' }],
    [
      { file: '2026-05-18', title: '2026-05-17' },
      { value: '2026-05-17', source: 'title' },
    ],
    [
      { title: '2026-05-17', metadata: '2026-05-16' },
      { value: '2026-05-16', source: 'metadata' },
    ],
    [
      { title: '2026-05-17', metadata: 'hôm qua' },
      { value: '2026-05-17', source: 'title' },
    ],
  ])('%j', (dates, date) => {
    expect(decidingDate(dated(dates))).toEqual(date);
  });
});

describe('contentOf', () => {
  const row = given('1', { count: 15 }, { evidence: 'Công văn số 88/UBND-VHXH' });
  const other = given('2', { count: 10 });
  const content = (...entries: (typeof row)[]) => contentOf(submission({ from: thuanAn, entries }));

  it('is the same wherever in the sheet the rows stand', () => {
    expect(content(other, { ...row, row: 20, cells: { result: 'F21' } })).toBe(content(row, other));
  });

  it.each([
    ['result', { raw: '16' }],
    ['kind of value', { value: 15 }],
    ['evidence', { evidence: '' }],
    ['unit', { unit: 'Kế hoạch' }],
  ])('tells another %s apart', (_, change) => {
    expect(content({ ...row, ...change }, other)).not.toBe(content(row, other));
  });
});
