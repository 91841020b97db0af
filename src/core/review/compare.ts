/** What became of a review: what was mended, what is still there, what is new. */
import type { ReviewedSubmission } from '../merge/types';
import type { Finding } from '../rules/types';
import type { Entry } from '../submission/types';
import { pairUp, type Paired } from './pair-up';

/** A finding in both reviews, as it was and as it is. */
export interface Lasting {
  readonly before: Finding;
  readonly after: Finding;
}

/** What of a row differs, by the eye: letters written otherwise in Unicode do not count. */
export type ChangedPart = 'result' | 'unit' | 'evidence';

/** A row that says something else. */
export interface ChangedEntry {
  readonly indicator: string;
  /** null where the sheet had, or has, no such row. */
  readonly before: Entry | null;
  readonly after: Entry | null;
  readonly parts: readonly ChangedPart[];
}

/**
 * Of what fails: findings before = mended + still + waived; findings after = new + still + waived.
 * Of what could not be judged: the same with `settled`, `still` and `new`.
 */
export interface Comparison {
  readonly mended: readonly Finding[];
  readonly still: readonly Lasting[];
  readonly new: readonly Finding[];
  /** In both, and accepted in the later one. */
  readonly waived: readonly Lasting[];
  readonly notJudged: {
    readonly settled: readonly Finding[];
    readonly still: readonly Lasting[];
    readonly new: readonly Finding[];
  };
  readonly changed: readonly ChangedEntry[];
}

type Reviewed = Pick<ReviewedSubmission, 'submission' | 'findings'>;

/** Two reviews of one commune's appendix: of two submissions, or of one with other means. */
export function compareReviews(before: Reviewed, after: Reviewed): Comparison {
  const failing = paired(before, after, 'fails');
  const notJudged = paired(before, after, 'cannot-judge');
  const lasting = failing.pairs.map(toLasting);
  return {
    mended: failing.onlyBefore,
    still: lasting.filter((both) => both.after.waiver === null),
    new: failing.onlyAfter,
    waived: lasting.filter((both) => both.after.waiver !== null),
    notJudged: {
      settled: notJudged.onlyBefore,
      still: notJudged.pairs.map(toLasting),
      new: notJudged.onlyAfter,
    },
    changed: changedEntries(before.submission.entries, after.submission.entries),
  };
}

/** Rows may have moved and figures changed, and a finding still be the same one. */
function paired(before: Reviewed, after: Reviewed, outcome: Finding['outcome']): Paired<Finding> {
  const of = ({ findings }: Reviewed) => findings.filter((one) => one.outcome === outcome);
  return pairUp(of(before), of(after), [
    (finding) => JSON.stringify([...identity(finding), sortedData(finding), finding.cell]),
    (finding) => JSON.stringify([...identity(finding), sortedData(finding)]),
    (finding) => JSON.stringify([...identity(finding), finding.cell]),
    (finding) => JSON.stringify(identity(finding)),
  ]);
}

function identity({ rule, indicator, messageId }: Finding) {
  return [rule, indicator, messageId] as const;
}

function sortedData({ data }: Finding) {
  return Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
}

function toLasting([before, after]: readonly [Finding, Finding]): Lasting {
  return { before, after };
}

/** In the order of the later sheet; rows that are gone come last. */
function changedEntries(
  before: readonly Entry[],
  after: readonly Entry[],
): readonly ChangedEntry[] {
  const { pairs, onlyBefore } = pairUp(before, after, [
    (entry) => JSON.stringify([entry.indicator, ...PARTS.map((part) => shown(entry, part))]),
    (entry) => entry.indicator,
  ]);
  const partners = new Map(pairs.map(([old, now]) => [now, old]));
  return [
    ...after.flatMap((now) => changeOf(partners.get(now) ?? null, now)),
    ...onlyBefore.flatMap((old) => changeOf(old, null)),
  ];
}

const PARTS: readonly ChangedPart[] = ['result', 'unit', 'evidence'];

function changeOf(before: Entry | null, after: Entry | null): readonly ChangedEntry[] {
  const parts = PARTS.filter((part) => shown(before, part) !== shown(after, part));
  const indicator = after?.indicator ?? before?.indicator ?? '';
  const bothThere = before !== null && after !== null;
  return bothThere && parts.length === 0 ? [] : [{ indicator, before, after, parts }];
}

function shown(entry: Entry | null, part: ChangedPart): string {
  const text = part === 'result' ? entry?.raw : entry?.[part];
  return (text ?? '').normalize('NFC').trim();
}
