/** Merging: from all that came in to one consolidation of the province. */
import type { Commune } from '../places/types';
import { isNotRun } from '../rules/not-run';
import type { Period } from '../templates/period';
import type { Template } from '../templates/schema';
import { admit, communeOf } from './admission';
import { commonPeriod, commonTemplate } from './choice';
import { compareMerged, type Comparing } from './compare-merged';
import { figuresOf } from './figure';
import { mergedSubmission, type Reporter } from './given';
import { byFileAndSheet, newIntake, takeIn, type Incoming } from './intake';
import { countsOf, ledgerOf, submissionLine } from './ledger';
import { byText } from './order';
import type { Consolidation, LedgerLine, Received, ReviewedSubmission } from './types';
import { addVersion, firstVersion, versionLines, withLatest, type Versions } from './versions';

export interface ConsolidateOptions {
  /** null: the built-in form that most submissions bear. */
  readonly template: Template | null;
  /** null: the period that most submissions of that form state, if any does. */
  readonly period: Period | null;
  /** The communes that should report. */
  readonly expected: readonly Commune[];
  /** Leave out what stands in an entry with an error, instead of marking it. */
  readonly withoutErrors: boolean;
  /** Default: the submissions merged are compared neither with each other nor with earlier ones. */
  readonly compare?: Comparing;
}

/**
 * Merges what came in, each commune once. The result is the same for any order of `received` and
 * holds the findings of the submissions merged, not of those replaced or refused: they say
 * nothing about the figures. With form and period given, files are let go as they pass; else
 * all submissions are held until it is known which form and period are meant.
 */
export function consolidate(
  received: Iterable<Received>,
  options: ConsolidateOptions,
): Consolidation {
  const intake = newIntake();
  const { template, period, submissions } = settle(takeIn(received, intake), options);

  const sorted = sortOut(submissions, template, period, options.expected);
  const { expected, refused } = sorted;
  const { byCommune, history } = compared(sorted, template, options.compare ?? null);
  const versions = [...byCommune.values()];
  const ledger = ledgerOf(
    [...intake.refusedFiles, ...refused, ...versions.flatMap(versionLines)],
    expected,
  );
  const latest = (code: string) => byCommune.get(code)?.latest.incoming.reviewed ?? null;
  const refusedCodes = new Set(refused.map(({ commune }) => commune?.code));
  const reporters = expected.map(({ code }): Reporter => {
    const reviewed = latest(code);
    return {
      commune: code,
      merged: reviewed && mergedSubmission(reviewed),
      refused: refusedCodes.has(code),
    };
  });
  const merged = expected.flatMap(({ code }) => latest(code) ?? []);
  return {
    template: template.id,
    templateVersion: template.version,
    period: period?.id ?? null,
    expected,
    figures: figuresOf(template, reporters, options.withoutErrors),
    ledger,
    counts: countsOf(intake, ledger),
    ignoredSheets: intake.ignoredSheets.sort(byFileAndSheet),
    history,
    findings: merged.flatMap(communeFindings),
    merged,
  };
}

function settle(
  incoming: Iterable<Incoming>,
  { template, period }: ConsolidateOptions,
): { template: Template; period: Period | null; submissions: Iterable<Incoming> } {
  if (template && period) return { template, period, submissions: incoming };
  const submissions = [...incoming];
  const all = submissions.map(({ reviewed }) => reviewed.submission);
  const chosen = template ?? commonTemplate(all);
  return { template: chosen, period: period ?? commonPeriod(all, chosen), submissions };
}

interface SortedOut {
  /** The communes expected, and any other that sent something, by code. */
  readonly expected: readonly Commune[];
  readonly byCommune: ReadonlyMap<string, Versions>;
  readonly refused: readonly LedgerLine[];
}

function sortOut(
  submissions: Iterable<Incoming>,
  template: Template,
  period: Period | null,
  expected: readonly Commune[],
): SortedOut {
  const communes = new Map(expected.map((commune) => [commune.code, commune]));
  const byCommune = new Map<string, Versions>();
  const refused: LedgerLine[] = [];
  for (const incoming of submissions) {
    const { commune, refusal } = admit(incoming.reviewed.submission, template, period);
    if (commune && !communes.has(commune.code)) communes.set(commune.code, commune);
    if (refusal) {
      refused.push(submissionLine(incoming, 'refused', refusal));
      continue;
    }
    const versions = byCommune.get(commune.code);
    if (versions) addVersion(versions, incoming);
    else byCommune.set(commune.code, firstVersion(incoming));
  }
  const byCode = [...communes.values()].sort((a, b) => byText(a.code, b.code));
  return { expected: byCode, byCommune, refused };
}

/** With the findings that take several submissions. */
function compared(
  { expected, byCommune }: SortedOut,
  template: Template,
  comparing: Comparing | null,
): Pick<SortedOut, 'byCommune'> & Pick<Consolidation, 'history'> {
  if (!comparing) return { byCommune, history: null };
  const merged = expected.flatMap(({ code }) => {
    const versions = byCommune.get(code);
    return versions ? [{ code, versions }] : [];
  });
  const latest = merged.map(({ versions }) => versions.latest.incoming.reviewed);
  const { reviewed, history } = compareMerged(latest, template, comparing);
  const again = merged.map(({ code, versions }, at): [string, Versions] => {
    const one = reviewed[at];
    return [code, one ? withLatest(versions, one) : versions];
  });
  return { byCommune: new Map(again), history };
}

function communeFindings({ submission, findings }: ReviewedSubmission) {
  const { file, sheet } = submission;
  const commune = communeOf(submission)?.code ?? null;
  return findings
    .filter((finding) => !isNotRun(finding))
    .map((finding) => ({ ...finding, commune, file, sheet }));
}
