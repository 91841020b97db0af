import { withKeptFindings } from '../../../src/app/pane/kept-findings';
import { finding, received, reviewed, submission, thuanAn } from '../../support/submissions';

const one = submission({ from: thuanAn, entries: [] });
const fileOf = (...findings: readonly ReturnType<typeof finding>[]) =>
  received('a.xlsx', [reviewed(one, findings)]);
const findingsOf = (file: ReturnType<typeof fileOf>) => file.submissions[0]?.findings ?? [];

test('what is as it was is the same object, what is not is the new one; order and number are the new ones', () => {
  const before = fileOf(finding('9', { cell: 'D14' }), finding('2'), finding('9', { cell: 'D14' }));
  const now = fileOf(
    finding('2'),
    finding('9', { cell: 'D14', data: { count: 3 } }),
    finding('9', { cell: 'D14' }),
    finding('9', { cell: 'D14' }),
  );
  const kept = withKeptFindings(before, now);
  expect(kept).toEqual(now);
  const [second, changed, again, twin] = findingsOf(kept);
  expect(second).toBe(findingsOf(before)[1]);
  expect(changed).toBe(findingsOf(now)[1]);
  expect(again).toBe(findingsOf(before)[2]);
  expect(twin).not.toBe(again);
});

test('the first check is as it is', () => {
  const now = fileOf(finding('2'));
  expect(withKeptFindings(undefined, now)).toBe(now);
});
