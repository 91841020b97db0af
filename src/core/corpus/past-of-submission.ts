import { admit } from '../merge/admission';
import type { Refusal } from '../merge/types';
import type { Submission } from '../submission/types';
import type { Template } from '../templates/schema';
import type { PastEntry, PastReport } from './types';

/**
 * An earlier submission as the history of its commune, or why nobody can tell whose or when it is
 * (`Refusal`). Of a row that stands twice the first counts, as when merging; blank rows say nothing.
 */
export function pastOfSubmission(submission: Submission, template: Template): PastReport | Refusal {
  const { commune, refusal } = admit(submission, template, null);
  if (refusal) return refusal;
  const period = submission.period.chosen?.value;
  if (!period) return { code: 'period-unknown', data: {} };
  const { file, sheet } = submission;
  return {
    commune: commune.code,
    template: template.id,
    period,
    file,
    sheet,
    entries: firstOfEach(
      submission.entries
        .filter(({ raw, evidence }) => raw + evidence !== '')
        .map(({ indicator, raw, reading, evidence, cells }) => ({
          indicator,
          raw,
          reading,
          evidence,
          cell: cells.result ?? cells.unit ?? null,
        })),
    ),
  };
}

/** The first entry of each indicator, in the order they come. */
export function firstOfEach(entries: readonly PastEntry[]): readonly PastEntry[] {
  const first = new Map<string, PastEntry>();
  for (const entry of entries) if (!first.has(entry.indicator)) first.set(entry.indicator, entry);
  return [...first.values()];
}
