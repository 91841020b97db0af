/** What the province wants otherwise is data of the form: severities and limits, no code. */
import { lamDong } from '../../../src/core/places/gazetteer';
import { reviewSubmission } from '../../../src/core/review/review';
import type { Finding } from '../../../src/core/rules/types';
import { templateSchema, type Severity, type Template } from '../../../src/core/templates/schema';
import { formB, reference, type Fields } from '../../support/submission';
import { formB as templateB } from '../../support/submissions';

function named(name: string, fields: Fields, change: object): Finding | undefined {
  const template: Template = templateSchema.parse({ ...templateB, ...change });
  const options = {
    template,
    places: lamDong,
    reference: reference({ population: 22_625 }),
    today: '2026-06-30',
  };
  return reviewSubmission(formB(fields), options).find((finding) => finding.name === name);
}

const tuned = (rule: string, severity: Severity) => ({ severities: [{ rule, severity }] });
const twelve = { '3.3': { raw: '15.000/18.200' }, '3.4': { raw: '18.201' } };

it.each<[string, Fields, Severity, Severity]>([
  ['figure-bounded', { '2.1': { raw: 'Trên 500 tin, bài' } }, 'note', 'error'],
  ['rate-in-count', { '2.3': { raw: '80%' } }, 'error', 'warning'],
  ['class-size', { '2.9': { raw: '2 lớp (2.001 người)' } }, 'warning', 'note'],
  // Its severity is the relation's own, unless the form tunes the rule.
  ['relation-broken', twelve, 'warning', 'error'],
])('%s is as severe as the form says', (rule, fields, own, wanted) => {
  expect(named(rule, fields, {})?.severity).toBe(own);
  expect(named(rule, fields, tuned(rule, wanted))?.severity).toBe(wanted);
  expect(named(rule, fields, tuned('value-missing', wanted))?.severity).toBe(own);
});

it.each<[string, Fields, string, number, number]>([
  ['class-size', { '2.9': { raw: '2 lớp (700 người)' } }, 'mostPeopleAClass', 350, 349],
  [
    'same-figure',
    { '2.9': { raw: '20 lớp (713 người)' }, '2.14': { raw: '30 buổi (713 người)' } },
    'leastSameFigure',
    714,
    713,
  ],
])('%s keeps to the limit of the form', (rule, fields, limit, silent, loud) => {
  expect(named(rule, fields, { thresholds: { [limit]: silent } })).toBeUndefined();
  expect(named(rule, fields, { thresholds: { [limit]: loud } })?.name).toBe(rule);
});

// 22.625 people, read second-hand: up to 24.887 (22.625 × 1,1) it may be the population that is off.
it.each<[number, 'built-in' | 'given', Severity]>([
  [22_626, 'built-in', 'warning'],
  [24_887, 'built-in', 'warning'],
  [24_888, 'built-in', 'error'],
  [22_626, 'given', 'error'],
])('%d persons of 22.625 (%s) are of severity %s', (people, source, severity) => {
  const options = {
    template: templateB,
    places: lamDong,
    reference: reference({ population: 22_625 }, source),
    today: '2026-06-30',
  };
  const found = reviewSubmission(formB({ '2.2': { raw: String(people) } }), options).find(
    ({ indicator }) => indicator === '2.2',
  );
  expect(found).toMatchObject({ name: 'more-than-population', severity });
});
