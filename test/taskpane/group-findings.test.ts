import { countMarks, gravest } from '../../src/taskpane/common/marks';
import { groupFindings, type FindingGroup } from '../../src/taskpane/review/group-findings';
import { finding, formA } from '../support/submissions';

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
    items.map((item) => [item.finding.rule, item.alike.map(({ cell }) => cell)]),
  ]);
}

test('by severity: the gravest first, what could not be judged for one reason said once', () => {
  expect(shape(groupFindings(FOUND, 'severity', formA))).toEqual([
    ['error', [['PL0501', []]]],
    [
      'warning',
      [
        ['PL0101', []],
        ['PL0502', []],
      ],
    ],
    ['note', [['PL0203', []]]],
    ['cannot-judge', [['PL0302', ['D13']]]],
  ]);
});

test('by row: the whole appendix, then the rows in the order of the form, the gravest first in each', () => {
  expect(shape(groupFindings(FOUND, 'row', formA))).toEqual([
    [null, [['PL0101', []]]],
    [
      '2',
      [
        ['PL0501', []],
        ['PL0502', []],
      ],
    ],
    ['7', [['PL0302', []]]],
    ['8', [['PL0302', []]]],
    ['9', [['PL0203', []]]],
  ]);
});

test('no finding is lost or shown twice, however they are grouped', () => {
  for (const grouping of ['severity', 'row'] as const) {
    const shown = groupFindings(FOUND, grouping, formA).flatMap(({ items }) =>
      items.flatMap((item) => [item.finding, ...item.alike]),
    );
    expect(shown).toHaveLength(FOUND.length);
    expect(new Set(shown)).toEqual(new Set(FOUND));
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
