/**
 * What the task pane and the browser edition show and can do: a session over one open workbook.
 * The interface holds no rule: it draws `PaneState` and calls `PaneSession`.
 */
import type { Consolidation, Received, ReviewedSubmission } from '../../core/merge/types';
import type { Finding, Suggestion } from '../../core/rules/types';
import type { SheetSnapshot } from '../../core/sheets/snapshot';
import type { HostFailureCode } from '../../hosts/host-failure';
import type { SourceFile } from '../../hosts/host';
import type { RefusalCode } from '../../core/merge/types';
import type { MergeChoices } from '../engine';

export type Place = 'entry' | 'review' | 'merge';
export type Edition = 'excel' | 'browser';

/** Something that went wrong, to be worded: what, and what to do. Shown until dismissed, or until the next thing asked. */
export interface Trouble {
  readonly code:
    | HostFailureCode
    | RefusalCode
    | 'no-workbook'
    | 'no-appendix-here'
    /** The cell no longer holds what the suggestion would mend (`cell`, `from`, `now`): checked again. */
    | 'suggestion-stale'
    /** The cell of the last change was changed again since (`sheet`, `cell`): it is left as it is. */
    | 'undo-stale';
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
  /** The cell last gone to, a new object each time; Excel shows it by itself. */
  readonly selected: { readonly sheet: string; readonly cell: string } | null;
  /** Browser edition: changes were made since the workbook was opened or last saved. */
  readonly unsaved: boolean;
  /** Set when a template is to be loaded and a sheet of its name is there: the person decides. */
  readonly askExisting: {
    readonly sheet: string;
    /** Which of the two writes asks, to be called again with the answer. */
    readonly about: 'template' | 'consolidation';
  } | null;
  /** What the last change was, while it can be undone. */
  readonly undoable: null | 'template' | 'suggestion' | 'consolidation' | 'cell';
  readonly merging: MergeProgress | null;
  /** Files taken in for merging, in the order they came. */
  readonly received: readonly Received[];
  /** Names of files given a second time, same name and same content: taken once. */
  readonly repeated: readonly string[];
  /** Names of files not read because the person stopped; given again, they are read. */
  readonly stopped: readonly string[];
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
  /** A finding, or a row that has none; of neither a cell: nothing happens. */
  goTo(target: Pick<Finding, 'cell'>): Promise<void>;
  applySuggestion(suggestion: Suggestion): Promise<void>;
  undo(): Promise<void>;
  dismissTrouble(): void;

  takeFiles(files: readonly SourceFile[]): Promise<void>;
  stopTaking(): void;
  forgetFiles(): void;
  merge(choices: MergeChoices): Promise<void>;
  /** Into the open workbook. The browser edition rather saves a file: `saveConsolidation`. */
  writeConsolidation(existing: 'ask' | 'replace' | 'rename'): Promise<void>;
  close(): Promise<void>;
}

/** A file for the person to save. */
export interface SavedFile {
  /** `Phụ lục - Xã Thuận An - 2026-Q2.xlsx`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The browser edition: the session opens, shows, edits and saves the workbook itself. */
export interface BrowserSession extends PaneSession {
  /** In place of the one open; a file that cannot be read is a trouble and leaves that one open. */
  openFile(file: SourceFile): Promise<void>;
  /** A new workbook of the empty template, in place of the one open. */
  newFromTemplate(choice: TemplateChoice): Promise<void>;
  /** As typed: text stays text, blank (`''`) empties the cell. Can be undone. */
  editCell(sheet: string, cell: string, value: string): Promise<void>;
  /** The sheet looked at, to draw; null with no workbook. The same object until it changes. */
  sheet(): SheetSnapshot | null;
  /** A copy of the open workbook with its edits; null (and a trouble) when there is none. */
  saveWorkbook(): Promise<SavedFile | null>;
  /** The provincial workbook as a file of its own; null when nothing is merged. */
  saveConsolidation(): Promise<SavedFile | null>;
}
