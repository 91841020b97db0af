/**
 * The heavy work of a page, behind one interface: a worker does it in a page, the same code
 * directly in a test. Everything that crosses it is plain data.
 */
import type { PastFile, PastReport } from '../../core/corpus/types';
import type { Consolidation, Received, ReviewedSubmission } from '../../core/merge/types';
import type { GivenReference } from '../../core/reference/types';
import type { Finding } from '../../core/rules/types';
import type { SheetModel, WorkbookModel } from '../../core/sheets/model';
import type { WorkbookSnapshot } from '../../core/sheets/snapshot';
import type { Submission } from '../../core/submission/types';
import type { Waiver } from '../../core/waivers/types';
import type { CellMark, SourceFile } from '../../hosts/host';

export interface MergeChoices {
  /** Ids; null: what most submissions bear. */
  readonly template: string | null;
  readonly period: string | null;
  readonly withoutErrors: boolean;
}

/** What a person says when accepting a finding; the day is the engine's. */
export type AcceptanceGiven = Pick<Waiver, 'reason' | 'by'>;

export interface Engine {
  /** Recognises and checks an open workbook. */
  check(workbook: WorkbookSnapshot): Promise<Received>;
  /** Reads, recognises and checks a file; a bad one comes back refused, never as an exception. */
  receive(file: SourceFile): Promise<Received>;
  /** Sizes of groups from the province's own sheet, used by every later check; null: built-in only. */
  useReference(reference: GivenReference | null): Promise<void>;
  readReference(file: SourceFile): Promise<GivenReference>;
  /** What was reported before, beside every later check and merge; null: nothing. */
  usePast(reports: readonly PastReport[] | null): Promise<void>;
  /** Reads what was reported before; a file that serves nothing says why, never as an exception. */
  readPast(file: SourceFile): Promise<PastFile>;
  consolidate(received: readonly Received[], choices: MergeChoices): Promise<Consolidation>;
  /** The waiver of a finding as it is now; it can be waived, and neither text is blank. */
  waive(submission: Submission, finding: Finding, given: AcceptanceGiven): Promise<Waiver>;
  /** What to mark in the submission's sheet. */
  cellMarks(reviewed: ReviewedSubmission): Promise<readonly CellMark[]>;
  /** To stand in the workbook of the submission. */
  reviewSheet(reviewed: ReviewedSubmission): Promise<SheetModel>;
  /** To be filled in for a commune, by its code; null: for all of the province. */
  referenceSheet(commune: string | null): Promise<SheetModel>;
  emptyAppendix(template: string, commune: string, period: string): Promise<WorkbookModel>;
  provincialWorkbook(consolidation: Consolidation): Promise<WorkbookModel>;
  /** The same as the bytes of an .xlsx file. */
  provincialFile(consolidation: Consolidation): Promise<Uint8Array>;
  /** Stops what is under way, for good: the engine answers nothing more. */
  close(): void;
}
