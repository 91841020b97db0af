/** The submissions merged, looked at beside each other and beside what was reported before. */
import type { PastReport } from '../corpus/types';
import type { ReviewOptions } from '../review/context';
import { historyOf, peerGroup, reviewTogether } from '../review/together';
import type { Template } from '../templates/schema';
import { communeOf } from './admission';
import { byText } from './order';
import type { ComparedHistory, ReviewedSubmission } from './types';

/** What rules on several submissions need. */
export interface Comparing extends Pick<ReviewOptions, 'places' | 'reference' | 'today'> {
  /** Of any commune, form and period; what fits none of the submissions is passed over. */
  readonly past: readonly PastReport[];
}

export interface Compared {
  /** In the order given. */
  readonly reviewed: readonly ReviewedSubmission[];
  readonly history: ComparedHistory | null;
}

/** @param submissions one a commune, all of one form and period */
export function compareMerged(
  submissions: readonly ReviewedSubmission[],
  template: Template,
  { past, ...options }: Comparing,
): Compared {
  const peers = peerGroup(submissions);
  const byCommune = new Map<string, PastReport[]>();
  for (const report of past) {
    const reports = byCommune.get(report.commune);
    if (reports) reports.push(report);
    else byCommune.set(report.commune, [report]);
  }
  const used: PastReport[][] = [];
  const reviewed = submissions.map((one) => {
    const own = byCommune.get(communeOf(one.submission)?.code ?? '') ?? [];
    const history = historyOf(one.submission, own);
    if (history) used.push([...history]);
    return reviewTogether(one, { ...options, template }, { history, peers });
  });
  return { reviewed, history: used.length === 0 ? null : historyUsed(used) };
}

function historyUsed(used: readonly (readonly PastReport[])[]): ComparedHistory {
  const reports = used.flat();
  const periods = new Map(reports.map(({ period }) => [period.id, period]));
  return {
    periods: [...periods.values()]
      .sort((a, b) => byText(b.to, a.to) || byText(b.from, a.from))
      .map(({ id }) => id),
    files: [...new Set(reports.map(({ file }) => file))].sort(byText),
    communes: used.length,
  };
}
