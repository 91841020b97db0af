import { applyWaivers } from '../../../src/core/waivers/apply';
import { makeWaiver } from '../../../src/core/waivers/make';
import { finding, submission, thuanAn } from '../../support/submissions';

const one = submission({ from: thuanAn, entries: [] });
const compared = finding(null, { rule: 'PL0703', severity: 'warning', family: 7 });
const waiver = makeWaiver(one, compared, { reason: 'đã hỏi lại xã', by: 'A', date: '2026-06-01' });
const absent = finding(null, {
  rule: 'PL0700',
  severity: 'note',
  outcome: 'cannot-judge',
  data: { rules: ['PL0701', 'PL0703'] },
});

test('a waiver of a rule that was not run neither holds nor is void', () => {
  expect(applyWaivers(one, [absent], [waiver]).voided).toEqual([]);
});

test('once the rule is run, it holds, or is void', () => {
  expect(applyWaivers(one, [compared], [waiver])).toEqual({
    findings: [{ ...compared, waiver }],
    voided: [],
  });
  expect(applyWaivers(one, [], [waiver]).voided).toEqual([{ waiver, why: 'mended' }]);
});
