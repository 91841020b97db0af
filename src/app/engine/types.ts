/**
 * The heavy work of a page, behind one interface: a worker does it in a page, the same code
 * directly in a test. Everything that crosses it is plain data.
 */
import type { Consolidation, Received } from '../../core/merge/types';
import type { GivenReference } from '../../core/reference/types';
import type { WorkbookModel } from '../../core/sheets/model';
import type { WorkbookSnapshot } from '../../core/sheets/snapshot';
import type { SourceFile } from '../../hosts/host';

export interface MergeChoices {
  /** Ids; null: what most submissions bear. */
  readonly template: string | null;
  readonly period: string | null;
  readonly withoutErrors: boolean;
}

export interface Engine {
  /** Recognises and checks an open workbook. */
  check(workbook: WorkbookSnapshot): Promise<Received>;
  /** Reads, recognises and checks a file; a bad one comes back refused, never as an exception. */
  receive(file: SourceFile): Promise<Received>;
  /** Sizes of groups from the province's own sheet, used by every later check; null: built-in only. */
  useReference(reference: GivenReference | null): Promise<void>;
  readReference(file: SourceFile): Promise<GivenReference>;
  consolidate(received: readonly Received[], choices: MergeChoices): Promise<Consolidation>;
  emptyAppendix(template: string, commune: string, period: string): Promise<WorkbookModel>;
  provincialWorkbook(consolidation: Consolidation): Promise<WorkbookModel>;
  /** To the bytes of an .xlsx file. */
  write(model: WorkbookModel): Promise<Uint8Array>;
  /** Stops what is under way, for good: the engine answers nothing more. */
  close(): void;
}
