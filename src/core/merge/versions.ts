/** The submissions of one commune: the latest is merged, the others are named as replaced. */
import type { Incoming } from './intake';
import { submissionLine } from './ledger';
import { byJson, byText, inTurn } from './order';
import type { LedgerLine, ReviewedSubmission } from './types';
import { compareRanks, contentOf, isVouched, rankOf, type Rank } from './version-order';

interface Version {
  readonly incoming: Incoming;
  readonly rank: Rank;
}

/** Only what the ledger needs of it: the submission itself is let go. */
interface Replaced {
  readonly line: LedgerLine;
  readonly rank: Rank;
  /** Kept where dates alone did not decide, to tell a copy from a conflict. */
  readonly content: string | null;
}

export interface Versions {
  latest: Version;
  readonly replaced: Replaced[];
}

/** First the later by rank; where dates do not decide, by file name, sheet, and all the rest. */
const latestFirst = inTurn<Version>(
  (a, b) => compareRanks(b.rank, a.rank),
  (a, b) => byText(a.incoming.reviewed.submission.file, b.incoming.reviewed.submission.file),
  (a, b) => byText(a.incoming.reviewed.submission.sheet, b.incoming.reviewed.submission.sheet),
  (a, b) => byJson(a.incoming, b.incoming),
);

function version(incoming: Incoming): Version {
  return { incoming, rank: rankOf(incoming.reviewed.submission) };
}

export function firstVersion(incoming: Incoming): Versions {
  return { latest: version(incoming), replaced: [] };
}

export function addVersion(versions: Versions, incoming: Incoming): void {
  const added = version(incoming);
  const wins = latestFirst(added, versions.latest) < 0;
  const [winner, loser] = wins ? [added, versions.latest] : [versions.latest, added];
  const undecided = !isVouched(winner.rank, loser.rank);
  versions.replaced.push({
    line: submissionLine(loser.incoming, 'replaced'),
    rank: loser.rank,
    content: undecided ? contentOf(loser.incoming.reviewed.submission) : null,
  });
  versions.latest = winner;
}

/** The same, its latest submission reviewed anew. */
export function withLatest(versions: Versions, reviewed: ReviewedSubmission): Versions {
  const { incoming, rank } = versions.latest;
  return { ...versions, latest: { incoming: { ...incoming, reviewed }, rank } };
}

/** The merged line and the replaced ones, with ties marked on both sides. */
export function versionLines({ latest, replaced }: Versions): readonly LedgerLine[] {
  const { submission } = latest.incoming.reviewed;
  const contested = replaced.some(({ content }) => content !== null);
  const content = contested ? contentOf(submission) : null;
  const ties = replaced.map(
    (each) => !isVouched(each.rank, latest.rank) && each.content !== content,
  );
  const merged = submissionLine(latest.incoming, 'merged');
  return [
    ties.includes(true) ? { ...merged, tie: true } : merged,
    ...replaced.map(({ line }, at): LedgerLine => {
      const named = { ...line, replacedBy: submission.file };
      return ties[at] ? { ...named, tie: true } : named;
    }),
  ];
}
