import type { Finding } from '../../src/core/rules/types';
import { countFilled, filledRows } from '../../src/taskpane/entry/filled-rows';
import { formA } from '../support/submission';
import { finding, formA as template, reviewed, waiverOf } from '../support/submissions';

function stateOf(id: string, raw: string | null, findings: readonly Finding[] = []) {
  const submission = formA({ [id]: raw === null ? null : { raw } });
  return filledRows(reviewed(submission, findings), template).find(
    ({ indicator }) => indicator.id === id,
  )?.state;
}

test.each([
  ['5', [], 'filled'],
  ['5', [finding('9', { severity: 'error' })], 'error'],
  ['5', [finding('9', { severity: 'warning' })], 'warning'],
  ['5', [finding('9', { severity: 'warning' }), finding('9', { severity: 'error' })], 'error'],
  // A note, a finding of another row, and what could not be judged do not keep a row from being done.
  ['5', [finding('9', { severity: 'note' })], 'filled'],
  ['5', [finding('8', { severity: 'error' })], 'filled'],
  ['5', [finding('9', { severity: 'error', outcome: 'cannot-judge' })], 'filled'],
  // Something is there, even if it cannot be read.
  ['tám mươi', [finding('9', { severity: 'error' })], 'error'],
  // Blank, a dash and "không" are no figures: missing is never zero.
  ['', [finding('9', { severity: 'error' })], 'missing'],
  ['-', [], 'missing'],
  ['không', [], 'missing'],
  ['0', [], 'filled'],
  // No such row in the sheet.
  [null, [], 'missing'],
])('row 9 with %j and %j is %s', (raw, findings, state) => {
  expect(stateOf('9', raw, findings)).toBe(state);
});

test('a row whose warnings were accepted is done, and says so', () => {
  const warning = finding('9', { severity: 'warning' });
  const accepted = { ...warning, waiver: waiverOf(warning) };
  const rowOf = (...found: readonly Finding[]) =>
    filledRows(reviewed(formA({ '9': { raw: '5' } }), found), template).find(
      ({ indicator }) => indicator.id === '9',
    );
  expect(rowOf(accepted)).toMatchObject({ state: 'filled', accepted: true });
  expect(rowOf(accepted, warning)).toMatchObject({ state: 'warning', accepted: true });
  expect(rowOf(warning)).toMatchObject({ state: 'warning', accepted: false });
});

test('every row of the form is there, and missing ones are not counted as filled', () => {
  const rows = filledRows(reviewed(formA({ '1': null, '2': { raw: '' } })), template);
  expect(rows.map(({ indicator }) => indicator.id)).toEqual(
    template.indicators.map(({ id }) => id),
  );
  expect(countFilled(rows)).toBe(14);
});
