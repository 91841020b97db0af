/** Merging submissions (bài nộp) into one consolidation (bản tổng hợp) of the province. */
import type { Commune } from '../places/types';
import type { ReferenceProblem } from '../reference/types';
import type { Finding } from '../rules/types';
import type { Submission } from '../submission/types';
import type { ValueProblem } from '../values/types';
import type { VoidWaiver, Waiver } from '../waivers/types';

/** A submission with what the rules found in it. */
export interface ReviewedSubmission {
  readonly submission: Submission;
  readonly findings: readonly Finding[];
  /** All waivers kept in its workbook, and those of this submission that no longer hold. */
  readonly waivers: readonly Waiver[];
  readonly voided: readonly VoidWaiver[];
  /** The documents its own bodies issued: their symbol, number, day and level; to compare communes. */
  readonly documents: readonly string[];
}

/** Why a file gave nothing. Codes of the reader come from `RefusalCode`. */
export type RefusalCode =
  // the file itself
  | 'file-empty'
  | 'file-too-large'
  | 'file-truncated'
  | 'file-encrypted'
  | 'file-bomb'
  | 'file-pdf'
  | 'file-html'
  | 'file-csv'
  | 'file-xml'
  | 'file-word'
  | 'file-unknown-kind'
  | 'file-damaged'
  | 'file-hostile'
  | 'file-too-many-cells'
  | 'file-timeout'
  | 'file-unreadable'
  // what it holds
  | 'no-appendix'
  | 'own-consolidation'
  // the submission in it
  | 'template-other'
  | 'template-version'
  | 'period-other'
  | 'level-province'
  | 'commune-unknown'
  | 'communes-several'
  | 'same-date-conflict'
  // an earlier report, to compare with
  | 'period-unknown'
  | 'template-unknown'
  | 'consolidation-changed';

export interface Refusal {
  readonly code: RefusalCode;
  readonly data: Readonly<Record<string, string | number>>;
}

/** All that became of one file. */
export interface Received {
  readonly file: string;
  readonly status: 'read' | 'partly-read' | 'refused';
  readonly refusal: Refusal | null;
  /** Sheets in the workbook, very hidden ones included. */
  readonly sheets: number;
  /** Names of the sheets that are no appendix, but for those of `reference`. */
  readonly ignoredSheets: readonly string[];
  /** The commune's own reference figures; absent without such a sheet. */
  readonly reference?: {
    readonly sheets: readonly string[];
    readonly problems: readonly ReferenceProblem[];
  };
  readonly submissions: readonly ReviewedSubmission[];
}

export type SubmissionStatus = 'merged' | 'replaced' | 'refused';

/** One line of the ledger: a submission, a refused file, or a commune that sent nothing. */
export interface LedgerLine {
  readonly commune: Pick<Commune, 'code' | 'name' | 'fullName'> | null;
  readonly status: SubmissionStatus | 'missing';
  readonly file: string | null;
  readonly sheet: string | null;
  readonly refusal: Refusal | null;
  /** The date that decided which version is the latest, and where it was read. */
  readonly date: { readonly value: string; readonly source: 'metadata' | 'title' | 'file' } | null;
  /** For a replaced one: the file that replaced it. */
  readonly replacedBy: string | null;
  /**
   * Only when true: another version of this commune bears the same dates and says something else,
   * so that which one was merged is no judgement; a person must look.
   */
  readonly tie?: true;
  /** Only when true: the file was damaged, and what was read may not be all of it. */
  readonly partlyRead?: true;
  readonly errors: number;
  /** Without those accepted. */
  readonly warnings: number;
  /** Warnings and notes accepted with a reason. */
  readonly accepted: number;
}

/** Counts that add up: submissions = merged + replaced + refused submissions. */
export interface LedgerCounts {
  readonly files: number;
  readonly sheets: number;
  readonly submissions: number;
  readonly merged: number;
  readonly replaced: number;
  /** Refused files and refused submissions. */
  readonly refused: number;
  /** Sheets that are no appendix, those of reference figures among them. */
  readonly ignoredSheets: number;
}

/** One commune's part of a figure, with the cell it was read from. */
export interface Contribution {
  readonly commune: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly value: number;
  /** True when a rule found an error in this entry; used all the same. */
  readonly withError: boolean;
  /** For `union-of-lists`: the items the commune listed, as written. */
  readonly items?: readonly string[];
}

export type UnusedReason =
  | { readonly code: 'not-submitted' }
  | { readonly code: 'refused' }
  | { readonly code: 'row-missing' }
  | { readonly code: 'blank' }
  /** The cell gives other measures of the row but not this one. */
  | { readonly code: 'measure-missing' }
  | { readonly code: 'unreadable'; readonly problem: ValueProblem; readonly raw: string }
  /** For `ratio-of-sums`: the commune gives a rate and no n/N. */
  | { readonly code: 'no-ratio' }
  /** For `union-of-lists`: the evidence lists nothing. */
  | { readonly code: 'no-list' }
  /** `--without-errors`. */
  | { readonly code: 'has-error' };

export interface Unused {
  readonly commune: string;
  readonly reason: UnusedReason;
}

export interface Figure {
  readonly indicator: string;
  readonly measure: string;
  readonly unit: string;
  /** The strategy used; `mean-of-rates` where no commune gives n/N, and so marked. */
  readonly strategy:
    'sum' | 'ratio-of-sums' | 'mean-of-rates' | 'union-of-lists' | 'share-answering-yes' | 'none';
  /** null when nothing could be used: never 0 for missing. */
  readonly value: number | null;
  /** used.length + unused.length = communes expected. Both by commune code. */
  readonly contributions: readonly Contribution[];
  readonly unused: readonly Unused[];
}

export interface CommuneFinding extends Finding {
  /** Code of the commune; null for a refused file whose commune is unknown. */
  readonly commune: string | null;
  readonly file: string;
  readonly sheet: string | null;
}

/** A sheet that is no appendix: named, so that nothing that came in is lost. */
export interface IgnoredSheet {
  readonly file: string;
  readonly sheet: string;
}

/** The earlier reports that merged submissions were compared with. */
export interface ComparedHistory {
  /** Ids, the latest first. */
  readonly periods: readonly string[];
  /** By name. */
  readonly files: readonly string[];
  /** How many of the merged submissions have an earlier report; fewer than merged where some have none. */
  readonly communes: number;
}

export interface Consolidation {
  readonly template: string;
  readonly templateVersion: number;
  readonly period: string | null;
  /** Communes that should report: all of the province, by code. */
  readonly expected: readonly Commune[];
  readonly figures: readonly Figure[];
  readonly ledger: readonly LedgerLine[];
  readonly counts: LedgerCounts;
  /** By file, then by sheet. */
  readonly ignoredSheets: readonly IgnoredSheet[];
  /** null: nothing was compared with an earlier period. */
  readonly history: ComparedHistory | null;
  /** Without what was not compared: `history` says so once. */
  readonly findings: readonly CommuneFinding[];
  /** The submissions merged, by commune code: what "Số liệu xã" and "Minh chứng" are made of. */
  readonly merged: readonly ReviewedSubmission[];
}
