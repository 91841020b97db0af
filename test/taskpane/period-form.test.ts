import fc from 'fast-check';
import type { PeriodKind } from '../../src/core/templates/period';
import {
  choiceOf,
  currentPeriod,
  partsOf,
  periodOf,
  withKind,
  yearsAround,
  type PeriodChoice,
} from '../../src/taskpane/entry/period-form';

const KINDS: readonly PeriodKind[] = ['year', 'half', 'quarter', 'month'];

test.each<[PeriodChoice, string]>([
  [{ kind: 'year', part: 1, year: 2026 }, '2026'],
  [{ kind: 'half', part: 2, year: 2026 }, '2026-H2'],
  [{ kind: 'quarter', part: 3, year: 2025 }, '2025-Q3'],
  [{ kind: 'month', part: 5, year: 2026 }, '2026-05'],
  [{ kind: 'month', part: 12, year: 2026 }, '2026-12'],
])('%j is %s', (choice, id) => {
  expect(periodOf(choice).id).toBe(id);
});

test.each<[string, number]>([
  ['2026-01-31', 1],
  ['2026-03-31', 1],
  ['2026-04-01', 2],
  ['2026-11-20', 4],
])('on %s the quarter offered is %i', (today, part) => {
  expect(currentPeriod(KINDS, new Date(`${today}T12:00`))).toEqual({
    kind: 'quarter',
    part,
    year: 2026,
  });
});

test('a form reported by year only is offered this year', () => {
  expect(currentPeriod(['year'], new Date('2026-11-20T12:00'))).toMatchObject({
    kind: 'year',
    year: 2026,
  });
});

test.each<[PeriodChoice, PeriodKind, number]>([
  // quý III: tháng 7 is its first month, and lies in the second half.
  [{ kind: 'quarter', part: 3, year: 2026 }, 'month', 7],
  [{ kind: 'quarter', part: 3, year: 2026 }, 'half', 2],
  [{ kind: 'month', part: 6, year: 2026 }, 'quarter', 2],
  [{ kind: 'half', part: 2, year: 2026 }, 'quarter', 3],
  [{ kind: 'year', part: 1, year: 2026 }, 'month', 1],
])('%j as a %s is part %i of the year', (choice, kind, part) => {
  expect(withKind(choice, kind)).toEqual({ kind, part, year: 2026 });
});

test('what is chosen of a period is the period again', () => {
  const choices = fc.constantFrom(...KINDS).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      part: fc.constantFrom(...partsOf(kind)),
      year: fc.integer({ min: 2025, max: 2099 }),
    }),
  );
  fc.assert(
    fc.property(choices, (choice) => {
      expect(choiceOf(periodOf(choice))).toEqual(choice);
    }),
  );
});

test('years run from the first of the movement to the next one', () => {
  expect(yearsAround(new Date('2026-11-20T12:00'))).toEqual([2025, 2026, 2027]);
  // A clock set wrongly still leaves a year to choose.
  expect(yearsAround(new Date('2001-01-01T12:00'))).toEqual([2025]);
});
