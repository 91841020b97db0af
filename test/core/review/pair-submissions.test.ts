import type { ReviewedSubmission } from '../../../src/core/merge/types';
import { pairSubmissions } from '../../../src/core/review/pair-submissions';
import { formB, moPhong, reviewed, submission, thuanAn } from '../../support/submissions';
import type { Sent } from '../../support/submissions';

const [other = thuanAn] = moPhong;

function sheet(name: string, what: Partial<Sent> = {}): ReviewedSubmission {
  return reviewed(submission({ from: thuanAn, entries: [], ...what }, 'a.xlsx', name));
}

function paired(before: readonly ReviewedSubmission[], after: readonly ReviewedSubmission[]) {
  const name = (one: ReviewedSubmission) => one.submission.sheet;
  const { pairs, onlyBefore, onlyAfter } = pairSubmissions(before, after);
  return {
    pairs: pairs.map(([old, now]) => [name(old), name(now)]),
    lone: [onlyBefore.map(name), onlyAfter.map(name)],
  };
}

const ofNobody = { from: null };

test.each<
  [
    string,
    readonly ReviewedSubmission[],
    readonly ReviewedSubmission[],
    readonly (readonly string[])[],
  ]
>([
  ['one commune and form, whatever the sheet', [sheet('a')], [sheet('b')], [['a', 'b']]],
  ['two periods', [sheet('a', { period: '2026-04' })], [sheet('b')], [['a', 'b']]],
  ['other communes', [sheet('a')], [sheet('b', { from: other })], []],
  ['other forms', [sheet('a')], [sheet('b', { form: formB })], []],
  [
    'the same period before another',
    [sheet('a', { period: '2026-04' }), sheet('b')],
    [sheet('c'), sheet('d', { period: '2026-06' })],
    [
      ['b', 'c'],
      ['a', 'd'],
    ],
  ],
  [
    'the same sheet before another',
    [sheet('a'), sheet('b')],
    [sheet('b'), sheet('a')],
    [
      ['b', 'b'],
      ['a', 'a'],
    ],
  ],
  ['the commune was missing', [sheet('a', ofNobody)], [sheet('b')], [['a', 'b']]],
  ['the commune is missing in both', [sheet('a', ofNobody)], [sheet('b', ofNobody)], [['a', 'b']]],
  [
    'the commune was missing on another form',
    [sheet('a', { ...ofNobody, form: formB })],
    [sheet('b')],
    [],
  ],
  [
    'of two of nobody nothing can be said',
    [sheet('a', ofNobody), sheet('b', ofNobody)],
    [sheet('c')],
    [],
  ],
  [
    "the province's own, which is no commune's",
    [sheet('a', { from: null, rest: { level: 'province' } })],
    [sheet('b'), sheet('c', { from: null, rest: { level: 'province' } })],
    [['a', 'c']],
  ],
])('%s', (_, before, after, expected) => {
  const { pairs, lone } = paired(before, after);
  expect(pairs.map(String).sort()).toEqual(expected.map(String).sort());
  const taken = (side: 0 | 1) => expected.map((pair) => pair[side]);
  const names = (all: readonly ReviewedSubmission[], side: 0 | 1) =>
    all.map((one) => one.submission.sheet).filter((name) => !taken(side).includes(name));
  expect(lone).toEqual([names(before, 0), names(after, 1)]);
});
