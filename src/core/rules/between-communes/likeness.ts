/** Which communes sent the same: the whole report, the evidence of a row, or documents. */
import { nameInText } from '../../places/in-text';
import { closeUp, substanceOf } from '../../corpus/substance';
import type { PeerGroup, PeerReport } from '../../corpus/types';
import { byText } from '../../merge/order';
import { rememberPer } from '../../remember';
import type { Entry, Submission } from '../../submission/types';
import { documentsOf, listsOwnDocument } from '../evidence/mentions';
import { communeOf } from '../groups';
import type { RuleContext } from '../types';

/** Fewer figures or less evidence than this may well be alike by chance. */
const FEWEST_FIGURES = 5;
const LEAST_EVIDENCE = 200;
/** In characters: a phrase of this length is no coincidence. */
const LONG = 120;

type Index = ReadonlyMap<string, readonly PeerReport[]>;

function indexBy({ reports }: PeerGroup, keysOf: (report: PeerReport) => Iterable<string>): Index {
  const index = new Map<string, PeerReport[]>();
  for (const report of reports) {
    for (const key of new Set(keysOf(report))) {
      const found = index.get(key);
      if (found) found.push(report);
      else index.set(key, [report]);
    }
  }
  return index;
}

/** None for a report that says too little. */
const reportKeys = rememberPer((entries: readonly Entry[]): readonly string[] => {
  const substance = substanceOf(entries);
  if (!substance || substance.figures < FEWEST_FIGURES) return [];
  return substance.evidence < LEAST_EVIDENCE ? [] : [substance.key];
});

/** null for evidence that is too short. */
const evidenceKey = rememberPer(({ indicator, evidence }: Entry): string | null => {
  const text = closeUp(evidence);
  return text.length < LONG ? null : `${indicator} ${text}`;
});

const byReport = rememberPer((peers: PeerGroup) =>
  indexBy(peers, ({ submission }) => reportKeys(submission.entries)),
);

const byEvidence = rememberPer((peers: PeerGroup) =>
  indexBy(peers, ({ submission }) =>
    submission.entries.flatMap((entry) => evidenceKey(entry) ?? []),
  ),
);

const bySubmission = rememberPer(
  ({ reports }: PeerGroup): ReadonlyMap<Submission, PeerReport> =>
    new Map(reports.map((report) => [report.submission, report])),
);

const byDocument = rememberPer((peers: PeerGroup) => indexBy(peers, ({ documents }) => documents));

function codeOf({ submission }: PeerReport): string {
  return submission.commune.chosen?.value.code ?? '';
}

/** Peers other than the commune itself. */
function othersOf(context: RuleContext, reports: readonly PeerReport[]): readonly PeerReport[] {
  const own = communeOf(context)?.code;
  return own === undefined ? [] : reports.filter((report) => codeOf(report) !== own);
}

/** The other communes whose whole report says the same. */
export const sameReports = rememberPer((context: RuleContext): readonly PeerReport[] => {
  const { peers } = context.corpus;
  const [key] = reportKeys(context.submission.entries);
  return key === undefined || !peers ? [] : othersOf(context, byReport(peers).get(key) ?? []);
});

/** The other communes with the very words of this row's evidence, where these can be of one only. */
export function sameEvidence(context: RuleContext, entry: Entry): readonly PeerReport[] {
  const { peers } = context.corpus;
  const key = evidenceKey(entry);
  if (key === null || !peers) return [];
  const same = othersOf(context, byEvidence(peers).get(key) ?? []);
  if (same.length === 0) return [];
  const known = textsOfOne(peers);
  const ofOne = known.get(key) ?? isOfOneCommune(context, entry);
  known.set(key, ofOne);
  return ofOne ? same : [];
}

/** Of texts that several communes have, whether they can be of one only: read once for all. */
const textsOfOne = rememberPer<PeerGroup, Map<string, boolean>>(() => new Map());

/** From so many numbers on, a text speaks of one commune and not of all. */
const FEWEST_NUMBERS = 2;
/** Smaller numbers come up in any text. */
const LEAST_NUMBER = 10;

/**
 * Whether the text can be of one commune only: it lists a document of the commune's own, or gives
 * numbers. Words handed down by the province, and its documents, stand in many appendices.
 */
function isOfOneCommune(context: RuleContext, entry: Entry): boolean {
  const numbers = context
    .evidence(entry)
    .quantities.filter(({ value, unit }) => unit !== '%' && value >= LEAST_NUMBER);
  const different = new Set(numbers.map(({ value }) => value)).size;
  return different >= FEWEST_NUMBERS || listsOwnDocument(context, entry);
}

/** What more communes than this list is a document from above, whoever is said to have issued it. */
const MOST_COMMUNES = 5;

/** The other communes that list documents of this one, each with those it lists. */
export function sharingDocuments(
  context: RuleContext,
): ReadonlyMap<PeerReport, ReadonlySet<string>> {
  const { peers } = context.corpus;
  const sharing = new Map<PeerReport, Set<string>>();
  if (!peers) return sharing;
  // Known from the review of the submission by itself; evidence takes its time to read again.
  const own = bySubmission(peers).get(context.submission)?.documents ?? documentsOf(context);
  for (const document of own) {
    const listing = othersOf(context, byDocument(peers).get(document) ?? []);
    if (listing.length >= MOST_COMMUNES) continue;
    for (const report of listing) {
      const shared = sharing.get(report) ?? new Set<string>();
      sharing.set(report, shared.add(document));
    }
  }
  return sharing;
}

/** `xã Thuận An`, by the communes' codes. */
export function namesOf(reports: readonly PeerReport[]): readonly string[] {
  return [...reports]
    .sort((a, b) => byText(codeOf(a), codeOf(b)))
    .flatMap(({ submission }) => submission.commune.chosen?.value ?? [])
    .map(nameInText);
}
