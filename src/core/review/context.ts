import { NO_CORPUS, type Corpus } from '../corpus/types';
import { readEvidence } from '../evidence/read';
import type { EvidenceFacts } from '../evidence/types';
import type { Gazetteer } from '../places/gazetteer';
import type { ReferenceFigures } from '../reference/types';
import type { RuleContext } from '../rules/types';
import type { Entry, Submission } from '../submission/types';
import { indicatorOf } from '../templates/catalogue';
import type { Template } from '../templates/schema';

/** What a review needs beside the submission. */
export interface ReviewOptions {
  readonly template: Template;
  readonly places: Gazetteer;
  readonly reference: ReferenceFigures;
  /** ISO date of the check; null where there is no clock. */
  readonly today: string | null;
  /** Default: nothing but the submission. */
  readonly corpus?: Corpus;
}

/** Joins a submission with what rules may look at; each evidence text is read once. */
export function createRuleContext(submission: Submission, options: ReviewOptions): RuleContext {
  const entries = new Map(submission.entries.map((entry) => [entry.indicator, entry]));
  const facts = new Map<Entry, EvidenceFacts>();
  return {
    ...options,
    corpus: options.corpus ?? NO_CORPUS,
    submission,
    indicator: (id) => indicatorOf(options.template, id),
    entry: (indicator) => entries.get(indicator),
    evidence: (entry) => {
      const known = facts.get(entry);
      if (known) return known;
      const read = readEvidence(entry.evidence, options.places);
      facts.set(entry, read);
      return read;
    },
  };
}
