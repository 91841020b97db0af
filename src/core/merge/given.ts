/** What each commune gives for one indicator, or why it gives nothing. */
import type { Entry, Submission } from '../submission/types';
import type { ReviewedSubmission, Unused, UnusedReason } from './types';

/** A commune that should report, with what was merged of it. */
export interface Reporter {
  readonly commune: string;
  readonly merged: MergedSubmission | null;
  /** Something was sent, and all of it refused. */
  readonly refused: boolean;
}

/** A merged submission, its entries and errors found by indicator. */
export interface MergedSubmission {
  readonly submission: Submission;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly withErrors: ReadonlySet<string>;
}

/** An entry whose result could be read. */
export interface Given {
  readonly commune: string;
  readonly submission: Submission;
  readonly entry: Entry;
  readonly withError: boolean;
  /** A measure's number; null when the cell does not give it. */
  readonly measure: (id: string) => number | null;
}

/** Of an indicator that stands twice in a sheet the first row counts; a rule reports it. */
export function mergedSubmission({ submission, findings }: ReviewedSubmission): MergedSubmission {
  const entries = new Map<string, Entry>();
  for (const entry of submission.entries) {
    if (!entries.has(entry.indicator)) entries.set(entry.indicator, entry);
  }
  const withErrors = new Set<string>();
  for (const { severity, outcome, indicator } of findings) {
    if (severity === 'error' && outcome === 'fails' && indicator !== null) {
      withErrors.add(indicator);
    }
  }
  return { submission, entries, withErrors };
}

function give({ commune, merged, refused }: Reporter, indicator: string): Given | UnusedReason {
  if (!merged) return { code: refused ? 'refused' : 'not-submitted' };
  const entry = merged.entries.get(indicator);
  if (!entry) return { code: 'row-missing' };
  const { reading, raw } = entry;
  if (reading.status === 'missing') return { code: 'blank' };
  if (reading.status === 'unreadable') {
    return { code: 'unreadable', problem: reading.problem, raw };
  }
  const { measures } = reading;
  return {
    commune,
    submission: merged.submission,
    entry,
    withError: merged.withErrors.has(indicator),
    measure: (id) => {
      const value = Object.hasOwn(measures, id) ? measures[id] : undefined;
      return value !== undefined && Number.isFinite(value) ? value : null;
    },
  };
}

/** Every reporter is in one of the two lists, in the order given. */
export function givenBy(
  reporters: readonly Reporter[],
  indicator: string,
): { readonly given: readonly Given[]; readonly unused: readonly Unused[] } {
  const given: Given[] = [];
  const unused: Unused[] = [];
  for (const reporter of reporters) {
    const found = give(reporter, indicator);
    if ('code' in found) unused.push({ commune: reporter.commune, reason: found });
    else given.push(found);
  }
  return { given, unused };
}
