/** What a rule may look at beside the submission itself: what came before, and what others sent. */
import type { Refusal } from '../merge/types';
import type { CellName, Submission } from '../submission/types';
import type { Period } from '../templates/period';
import type { Reading } from '../values/types';

/** One row of an earlier report. */
export interface PastEntry {
  readonly indicator: string;
  /** The result as shown, and what it says. */
  readonly raw: string;
  readonly reading: Reading;
  /** null where the source keeps no evidence. */
  readonly evidence: string | null;
  readonly cell: CellName | null;
}

/** What a commune reported before: an earlier submission, or its line in a provincial workbook. */
export interface PastReport {
  /** Five-digit code. */
  readonly commune: string;
  readonly template: string;
  readonly period: Period;
  readonly file: string;
  readonly sheet: string;
  readonly entries: readonly PastEntry[];
}

/** All that an earlier workbook gives: appendices of communes, or a consolidation of ours. */
export interface PastFile {
  readonly file: string;
  readonly reports: readonly PastReport[];
  /** Why nothing in it serves; null when something does. */
  readonly refusal: Refusal | null;
  /** What was passed over though the rest serves: sheets, each with its reason. */
  readonly left: readonly { readonly sheet: string; readonly refusal: Refusal }[];
}

/** One of several submissions looked at together. */
export interface PeerReport {
  readonly submission: Submission;
  /** The documents its own bodies issued: `documentsOf`. */
  readonly documents: readonly string[];
}

/** All submissions of one form and period, one a commune, by commune code. The same object for all of them. */
export interface PeerGroup {
  readonly reports: readonly PeerReport[];
}

export interface Corpus {
  /** Earlier reports of this commune on the same form, latest period first; null: none was given. */
  readonly history: readonly PastReport[] | null;
  /** This submission among the others of its form and period; null: there is no other. */
  readonly peers: PeerGroup | null;
}

/** Of a submission looked at alone. */
export const NO_CORPUS: Corpus = { history: null, peers: null };
