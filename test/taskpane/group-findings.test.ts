import { countMarks, gravest } from '../../src/taskpane/common/marks';
import {
  groupFindings,
  unjudgedByReason,
  type FindingGroup,
} from '../../src/taskpane/review/group-findings';
import { finding, formA, waiverOf } from '../support/submissions';

const FOUND = [
  finding('9', { rule: 'PL0203', severity: 'note', cell: 'D14' }),
  finding('2', { rule: 'PL0501', severity: 'error', cell: 'E7' }),
  finding(null, { rule: 'PL0101', severity: 'warning', cell: 'A1' }),
  finding('2', { rule: 'PL0502', severity: 'warning', cell: 'E7' }),
  finding('7', { rule: 'PL0302', outcome: 'cannot-judge', cell: 'D12', messageId: 'unknown' }),
  finding('8', { rule: 'PL0302', outcome: 'cannot-judge', cell: 'D13', messageId: 'unknown' }),
];

function shape(groups: readonly FindingGroup[]) {
  return groups.map(({ of, items }) => [
    'mark' in of ? of.mark : of.indicator,
    items.map(({ finding }) => finding.rule),
  ]);
}

const FAILING = FOUND.filter(({ outcome }) => outcome === 'fails');

test('by severity: the gravest first', () => {
  expect(shape(groupFindings(FAILING, 'severity', formA))).toEqual([
    ['error', ['PL0501']],
    ['warning', ['PL0101', 'PL0502']],
    ['note', ['PL0203']],
  ]);
});

test('by row: the whole appendix, then the rows in the order of the form, the gravest first in each', () => {
  expect(shape(groupFindings(FAILING, 'row', formA))).toEqual([
    [null, ['PL0101']],
    ['2', ['PL0501', 'PL0502']],
    ['9', ['PL0203']],
  ]);
});

test('what could not be judged for one reason is said once, with all its cells', () => {
  const other = finding('7', { rule: 'PL0302', outcome: 'cannot-judge', messageId: 'other' });
  expect(
    unjudgedByReason([...FOUND, other]).map(({ finding: { rule, messageId }, cells }) => [
      rule,
      messageId,
      cells,
    ]),
  ).toEqual([
    ['PL0302', 'unknown', ['D12', 'D13']],
    ['PL0302', 'other', []],
  ]);
});

test('no finding is lost or shown twice, however they are grouped', () => {
  for (const grouping of ['severity', 'row'] as const) {
    const shown = groupFindings(FAILING, grouping, formA).flatMap(({ items }) =>
      items.map((item) => item.finding),
    );
    expect(shown).toHaveLength(FAILING.length);
    expect(new Set(shown)).toEqual(new Set(FAILING));
  }
});

test('keys stay the same from check to check, and two findings alike have two', () => {
  const twice = finding('3', { rule: 'PL0501', cell: 'E8' });
  const keys = (findings: readonly ReturnType<typeof finding>[]) =>
    groupFindings(findings, 'row', formA).flatMap(({ items }) => items.map(({ key }) => key));
  expect(new Set(keys([twice, twice])).size).toBe(2);
  expect(keys([...FOUND.slice(1)])).toEqual(keys(FOUND).filter((key) => !key.startsWith('PL0203')));
});

test('counts and the gravest mark', () => {
  expect(countMarks(FOUND)).toEqual({ error: 1, warning: 2, note: 1, 'cannot-judge': 2 });
  expect(gravest(FOUND)).toBe('error');
  expect(gravest(FOUND.slice(4))).toBe('cannot-judge');
  expect(gravest([])).toBeNull();
});

test('what was accepted counts for nothing', () => {
  const accepted = FOUND.map((one) => ({ ...one, waiver: waiverOf(one) }));
  expect(countMarks(accepted)).toEqual({ error: 0, warning: 0, note: 0, 'cannot-judge': 0 });
  expect(gravest([...accepted, finding('4', { severity: 'note' })])).toBe('note');
});
