import fc from 'fast-check';
import { lamDong } from '../../../src/core/places/gazetteer';
import { builtInReference } from '../../../src/core/reference/built-in';
import { historyOf, peerGroup } from '../../../src/core/review/together';
import { reviewSubmission } from '../../../src/core/review/review';
import { pastOfSubmission } from '../../../src/core/corpus/past-of-submission';
import { rules } from '../../../src/core/rules/registry';
import type { Submission } from '../../../src/core/submission/types';
import { findTemplate } from '../../../src/core/templates/catalogue';
import type { Template } from '../../../src/core/templates/schema';
import { arbitrarySubmission } from '../../support/arbitrary-submissions';
import { formA, formB } from '../../support/submissions';

const COMMUNES = lamDong.communes.slice(0, 3);
const REFERENCE = builtInReference(lamDong);

function findingsOf(submission: Submission, others: readonly Submission[]) {
  const template = findTemplate(submission.template.id);
  if (!template) throw new Error(`no form ${submission.template.id}`);
  const reviewed = [submission, ...others].map((one) => ({
    submission: one,
    findings: [],
    waivers: [],
    voided: [],
    documents: [],
  }));
  const past = others.flatMap((one) => {
    const report = pastOfSubmission(one, template);
    return 'commune' in report ? [report] : [];
  });
  return reviewSubmission(submission, {
    template,
    places: lamDong,
    reference: REFERENCE,
    today: '2026-06-01',
    corpus: { history: historyOf(submission, past), peers: peerGroup(reviewed) },
  });
}

describe.each<[string, Template]>([
  ['A', formA],
  ['B', formB],
])('all rules, form %s', (_, form) => {
  const arbitrary = arbitrarySubmission({ form, communes: COMMUNES, unruly: false }).map(
    ({ submission }) => submission,
  );

  test('never break, whatever is submitted', () => {
    fc.assert(
      fc.property(arbitrary, fc.array(arbitrary, { maxLength: 3 }), (submission, others) => {
        const found = findingsOf(submission, others);
        expect(found.filter(({ name }) => name === 'rule-crashed')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('say the same whatever the order of the rows', () => {
    const shuffled = arbitrary.chain((submission) =>
      fc
        .shuffledSubarray([...submission.entries], { minLength: submission.entries.length })
        .map((entries) => [submission, { ...submission, entries }] as const),
    );
    fc.assert(
      fc.property(shuffled, ([submission, other]) => {
        expect(findingsOf(other, [])).toEqual(findingsOf(submission, []));
      }),
      { numRuns: 150 },
    );
  });
});

test('there are rules of each family from 1 to 8', () => {
  expect([...new Set(rules.map(({ meta }) => meta.family))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
