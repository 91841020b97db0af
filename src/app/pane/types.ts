/**
 * What the task pane and the browser edition show and can do: a session over one open workbook.
 * The interface holds no rule: it draws `PaneState` and calls `PaneSession`.
 */
import type { Consolidation, Received, ReviewedSubmission } from '../../core/merge/types';
import type { Finding, Suggestion } from '../../core/rules/types';
import type { HostFailureCode } from '../../hosts/host-failure';
import type { SourceFile } from '../../hosts/host';
import type { RefusalCode } from '../../core/merge/types';
import type { MergeChoices } from '../engine';

export type Place = 'entry' | 'review' | 'merge';
export type Edition = 'excel' | 'browser';

/** Something that went wrong, to be worded: what, and what to do. Shown until dismissed. */
export interface Trouble {
  readonly code: HostFailureCode | RefusalCode | 'no-workbook' | 'no-appendix-here';
  readonly data: Readonly<Record<string, string | number>>;
}

/** The open workbook as last read and checked. */
export interface Checked {
  readonly received: Received;
  /** The submission looked at (a workbook may hold several). */
  readonly current: ReviewedSubmission | null;
}

export interface MergeProgress {
  readonly done: number;
  readonly total: number;
  /** The file being read. */
  readonly file: string;
}

export interface PaneState {
  readonly edition: Edition;
  /** Name of the open workbook; null in the browser edition before one is opened. */
  readonly workbook: string | null;
  readonly busy: null | 'loading' | 'checking' | 'writing' | 'merging';
  readonly trouble: Trouble | null;
  readonly checked: Checked | null;
  /** Set when a template is to be loaded and a sheet of its name is there: the person decides. */
  readonly askExisting: { readonly sheet: string } | null;
  /** What the last change was, while it can be undone. */
  readonly undoable: null | 'template' | 'suggestion' | 'consolidation' | 'cell';
  readonly merging: MergeProgress | null;
  /** Files taken in for merging, in the order they came. */
  readonly received: readonly Received[];
  readonly consolidation: Consolidation | null;
  /** True after the provincial sheets were written or saved. */
  readonly consolidationWritten: boolean;
}

export interface TemplateChoice {
  readonly template: string;
  readonly commune: string;
  readonly period: string;
}

export interface PaneSession {
  getState(): PaneState;
  /** Returns the function that ends it. */
  subscribe(listener: () => void): () => void;

  /** `ask` the first time; then as the person chose. */
  loadTemplate(choice: TemplateChoice, existing: 'ask' | 'replace' | 'rename'): Promise<void>;
  cancelQuestion(): void;
  /** Reads and checks the workbook again; afterwards it follows edits by itself. */
  check(): Promise<void>;
  selectSubmission(sheet: string): void;
  goTo(finding: Finding): Promise<void>;
  applySuggestion(suggestion: Suggestion): Promise<void>;
  undo(): Promise<void>;
  dismissTrouble(): void;

  takeFiles(files: readonly SourceFile[]): Promise<void>;
  stopTaking(): void;
  forgetFiles(): void;
  merge(choices: MergeChoices): Promise<void>;
  /** Into the workbook in Excel; a file to save in the browser edition. */
  writeConsolidation(existing: 'ask' | 'replace' | 'rename'): Promise<void>;
  close(): Promise<void>;
}
