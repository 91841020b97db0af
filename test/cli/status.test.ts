import { EXIT, exitStatus } from '../../src/cli/status';
import { summarise, summariseFindings } from '../../src/cli/summary';
import type { Waiver } from '../../src/core/waivers/types';
import { finding, reviewed, submission, thuanAn } from '../support/submissions';

test.each([
  [false, false, 0],
  [false, true, 1],
  [true, false, 3],
  [true, true, 3],
])('refused %s, errors %s: exit status %i', (refused, errors, status) => {
  expect(exitStatus({ refused, errors })).toBe(status);
});

test('a fault of the program is told from every answer', () => {
  const answers: number[] = [EXIT.clean, EXIT.errors, EXIT.usage, EXIT.refused];
  expect(answers).not.toContain(EXIT.crash);
  expect(answers).not.toContain(EXIT.outputLost);
});

const waiver: Waiver = {
  sheet: 'Phụ lục',
  rule: 'PL0201',
  messageId: 'mo-phong',
  indicator: '7',
  cell: 'D12',
  covers: 'a'.repeat(64),
  value: '12',
  reason: 'đã đối chiếu',
  by: 'Nguyễn Văn A',
  date: '2026-06-01',
};

test('findings are counted by severity, what was accepted and what could not be judged apart', () => {
  const findings = [
    finding('1'),
    finding('2', { outcome: 'cannot-judge' }),
    finding('3', { severity: 'warning' }),
    finding('4', { severity: 'warning' }),
    finding('5', { severity: 'note' }),
    finding('6', { severity: 'note', outcome: 'cannot-judge' }),
    finding('7', { severity: 'warning', waiver }),
    finding(null, { rule: 'PL0700', severity: 'note', outcome: 'cannot-judge' }),
    finding(null, { rule: 'PL0800', severity: 'note', outcome: 'cannot-judge' }),
  ];
  const expected = { errors: 1, warnings: 2, notes: 1, accepted: 1, cannotJudge: 2 };
  expect(summariseFindings(findings)).toEqual(expected);
  const sent = submission({ from: thuanAn, entries: [] });
  expect(summarise([reviewed(sent, findings), reviewed(sent, findings)])).toEqual({
    errors: 2,
    warnings: 4,
    notes: 2,
    accepted: 2,
    cannotJudge: 4,
  });
  const nothing = { errors: 0, warnings: 0, notes: 0, accepted: 0, cannotJudge: 0 };
  expect(summarise([])).toEqual(nothing);
});
