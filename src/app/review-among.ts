/** Checking several files at once: what each was found to hold, looked at among all of them. */
import { pastOfSubmission } from '../core/corpus/past-of-submission';
import type { Corpus, PastReport, PeerGroup } from '../core/corpus/types';
import { admit } from '../core/merge/admission';
import type { Received, ReviewedSubmission } from '../core/merge/types';
import { addVersion, firstVersion, type Versions } from '../core/merge/versions';
import { historyOf, peerGroup, reviewTogether } from '../core/review/together';
import type { Template } from '../core/templates/schema';
import type { Office } from './receive';

/**
 * Reviews every submission again among the others. Its peers are the latest submissions of its form
 * and period, one a commune, as merging takes them; its history are `past` and the latest
 * submissions of earlier periods among the files. Of whom or when a submission is, if nobody can
 * tell, it stays as it was. The same for any order of files.
 */
export function reviewAmong(
  received: readonly Received[],
  office: Office,
  past: readonly PastReport[],
): readonly Received[] {
  const latest = latestOf(received, office);
  const peers = new Map<string, PeerGroup | null>();
  for (const [group, versions] of latest) {
    peers.set(group, peerGroup(versions.map(({ latest: { incoming } }) => incoming.reviewed)));
  }
  const history = byCommune([
    ...past,
    ...[...latest.values()].flat().flatMap(({ latest: { incoming } }) => {
      const { submission } = incoming.reviewed;
      const template = templateOf(incoming.reviewed, office);
      const report = template && pastOfSubmission(submission, template);
      return report && !('code' in report) ? [report] : [];
    }),
  ]);
  const again = (reviewed: ReviewedSubmission): ReviewedSubmission => {
    const place = placeOf(reviewed, office);
    if (!place) return reviewed;
    const corpus: Corpus = {
      history: historyOf(reviewed.submission, history.get(place.commune) ?? []),
      peers: peers.get(place.group) ?? null,
    };
    return reviewTogether(reviewed, { ...office, template: place.template }, corpus);
  };
  return received.map((file) => ({ ...file, submissions: file.submissions.map(again) }));
}

interface Place {
  /** Equal for submissions that are compared with each other. */
  readonly group: string;
  readonly commune: string;
  readonly template: Template;
}

function templateOf({ submission }: ReviewedSubmission, { templates }: Office): Template | null {
  return templates.find(({ id }) => id === submission.template.id) ?? null;
}

/** null where nobody can tell whose or when it is. */
function placeOf(reviewed: ReviewedSubmission, office: Office): Place | null {
  const { submission } = reviewed;
  const template = templateOf(reviewed, office);
  const period = submission.period.chosen?.value ?? null;
  if (!template || !period) return null;
  const { commune, refusal } = admit(submission, template, period);
  if (refusal) return null;
  return { group: `${template.id} ${period.id}`, commune: commune.code, template };
}

/** By group, one a commune. */
function latestOf(
  received: readonly Received[],
  office: Office,
): ReadonlyMap<string, readonly Versions[]> {
  const groups = new Map<string, Map<string, Versions>>();
  for (const { submissions, status } of received) {
    for (const reviewed of submissions) {
      const place = placeOf(reviewed, office);
      if (!place) continue;
      const group = groups.get(place.group) ?? new Map<string, Versions>();
      groups.set(place.group, group);
      const incoming = { reviewed, partlyRead: status === 'partly-read' };
      const versions = group.get(place.commune);
      if (versions) addVersion(versions, incoming);
      else group.set(place.commune, firstVersion(incoming));
    }
  }
  return new Map([...groups].map(([key, group]) => [key, [...group.values()]]));
}

function byCommune(reports: readonly PastReport[]): ReadonlyMap<string, readonly PastReport[]> {
  const communes = new Map<string, PastReport[]>();
  for (const report of reports) {
    const own = communes.get(report.commune);
    if (own) own.push(report);
    else communes.set(report.commune, [report]);
  }
  return communes;
}
