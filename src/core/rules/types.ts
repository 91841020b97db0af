/** The shape of a rule, and of what it reports. */
import type { Corpus } from '../corpus/types';
import type { EvidenceFacts, Span } from '../evidence/types';
import type { Gazetteer } from '../places/gazetteer';
import type { ReferenceFigures } from '../reference/types';
import type { Entry, Submission } from '../submission/types';
import type { Indicator, Severity, Template } from '../templates/schema';
import type { Waiver } from '../waivers/types';

/** 1 form, 2 value, 3 group limits, 4 relations, 5 evidence, 6 between rows, 7 over time, 8 between communes, 9 province. */
export type Family = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export type Outcome = 'fails' | 'cannot-judge';

/** Numbers are worded the Vietnamese way, lists joined; texts stand as they are. */
export type DataValue = string | number | readonly (string | number)[];
export type FindingData = Readonly<Record<string, DataValue>>;

/** A text to put in a cell instead of the one there; never applied without a person. */
export interface Suggestion {
  readonly cell: string;
  readonly from: string;
  readonly to: string;
  /** A message of the rule that says what the change is. */
  readonly labelId: string;
  readonly data?: FindingData;
}

export interface Report {
  /** null when it concerns the whole submission. */
  readonly indicator: string | null;
  readonly cell: string | null;
  readonly outcome: Outcome;
  /** One of the rule's `meta.messages`. */
  readonly messageId: string;
  readonly data?: FindingData;
  readonly suggestions?: readonly Suggestion[];
  /** The very words of the row's evidence that it speaks of. */
  readonly spans?: readonly Span[];
  /** Only where the form declares it (relations) or a case is lighter; else the rule's own. */
  readonly severity?: Severity;
}

export interface Finding {
  readonly rule: string;
  readonly name: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly indicator: string | null;
  readonly cell: string | null;
  readonly messageId: string;
  readonly data: FindingData;
  readonly suggestions: readonly Suggestion[];
  /** The very words of the row's evidence (`Entry.evidence`) that it speaks of. */
  readonly spans: readonly Span[];
  /** Accepted with a reason that still holds. */
  readonly waiver: Waiver | null;
}

/** What a rule reads beside the submission, and cannot do without. */
export type Need = 'history' | 'peers';

export interface RuleContext {
  readonly submission: Submission;
  readonly template: Template;
  readonly places: Gazetteer;
  readonly reference: ReferenceFigures;
  /** ISO date of the check, given from outside; null where no clock is: then rules on the future cannot judge. */
  readonly today: string | null;
  readonly corpus: Corpus;
  indicator(id: string): Indicator;
  /** The entry of an indicator, or undefined when the sheet has no such row. */
  entry(indicator: string): Entry | undefined;
  /** The facts in an entry's evidence; read once for all rules. */
  evidence(entry: Entry): EvidenceFacts;
}

export interface RuleMeta {
  /** `PL` + family (two digits) + number (two digits); never used again for another rule. */
  readonly code: string;
  /** kebab-case, says what is wrong: `rate-in-count`. */
  readonly name: string;
  readonly family: Family;
  readonly severity: Severity;
  /** Every message and label the rule can give, with the data its placeholders need. */
  readonly messages: Readonly<Record<string, readonly string[]>>;
  /** What may be missing, so that the rule answers "cannot judge". */
  readonly optional?: readonly ('reference' | 'commune' | 'period' | 'today')[];
  /** Without it the rule is not run, and the review says so once for all such rules. */
  readonly needs?: Need;
  /**
   * Names of rules that explain this one's finding: when one of them fails on the same indicator,
   * this one stays silent there. One cause, one finding.
   */
  readonly yieldsTo?: readonly string[];
  /** Document and row it rests on. */
  readonly source: string;
}

export interface Rule {
  readonly meta: RuleMeta;
  check(context: RuleContext): Iterable<Report>;
}
