import type { ReviewedSubmission } from '../merge/types';
import { pairUp, type Paired } from './pair-up';

/**
 * Which submission is the earlier version of which: of one commune on one form, of one period before
 * another, of one sheet before another. One of which nobody can say whose it is goes with the only
 * one left on the same form.
 */
export function pairSubmissions(
  before: readonly ReviewedSubmission[],
  after: readonly ReviewedSubmission[],
): Paired<ReviewedSubmission> {
  const known = pairUp(before.filter(isKnown), after.filter(isKnown), [
    (one) => JSON.stringify([...whose(one), periodOf(one), one.submission.sheet]),
    (one) => JSON.stringify([...whose(one), periodOf(one)]),
    (one) => JSON.stringify(whose(one)),
  ]);
  const taken = new Set(known.pairs.flat());
  const onlyBefore = before.filter((one) => !taken.has(one));
  const onlyAfter = after.filter((one) => !taken.has(one));
  const [old, ...moreOld] = onlyBefore;
  const [now, ...moreNow] = onlyAfter;
  const isLast = moreOld.length === 0 && moreNow.length === 0;
  if (old && now && isLast && (!isKnown(old) || !isKnown(now)) && isSameForm(old, now)) {
    return { pairs: [...known.pairs, [old, now]], onlyBefore: [], onlyAfter: [] };
  }
  return { pairs: known.pairs, onlyBefore, onlyAfter };
}

function isKnown({ submission }: ReviewedSubmission): boolean {
  return submission.level === 'province' || submission.commune.chosen !== null;
}

function whose({ submission: { level, commune, template } }: ReviewedSubmission) {
  return [level, level === 'province' ? '' : commune.chosen?.value.code, template.id];
}

function periodOf({ submission }: ReviewedSubmission): string | undefined {
  return submission.period.chosen?.value.id;
}

function isSameForm(one: ReviewedSubmission, other: ReviewedSubmission): boolean {
  const form = ({ submission: { level, template } }: ReviewedSubmission) =>
    `${level} ${template.id}`;
  return form(one) === form(other);
}
