/**
 * What the task pane and the browser edition show and can do: a session over one open workbook.
 * The interface holds no rule: it draws `PaneState` and calls `PaneSession`.
 */
import type {
  Consolidation,
  Received,
  RefusalCode,
  ReviewedSubmission,
} from '../../core/merge/types';
import type { ReferenceProblem } from '../../core/reference/types';
import type { PastFile } from '../../core/corpus/types';
import type { Comparison } from '../../core/review/compare';
import type { Finding, Suggestion } from '../../core/rules/types';
import type { SheetSnapshot } from '../../core/sheets/snapshot';
import type { Period } from '../../core/templates/period';
import type { Group } from '../../core/templates/schema';
import type { Waiver } from '../../core/waivers/types';
import type { HostFailureCode } from '../../hosts/host-failure';
import type { SourceFile } from '../../hosts/host';
import type { AcceptanceGiven, MergeChoices } from '../engine';

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
    | 'undo-stale'
    /** What was to be accepted is no longer found: checked again. */
    | 'finding-gone'
    /** A file of reference figures without a figure that could be used (`file`). */
    | 'reference-empty'
    /** A file to compare with without an appendix of the same commune and form (`file`). */
    | 'comparison-other';
  readonly data: Readonly<Record<string, string | number>>;
}

/** The open workbook as last read and checked. */
export interface Checked {
  readonly received: Received;
  /** The submission looked at (a workbook may hold several). */
  readonly current: ReviewedSubmission | null;
}

/** A file of reference figures (số liệu nền), and what it gave. */
export interface ReferenceFile {
  readonly file: string;
  /** How many communes have a figure. */
  readonly communes: number;
  /** Of whom there are figures. */
  readonly groups: readonly Group[];
  readonly problems: readonly ReferenceProblem[];
}

/** A file of earlier reports, and what it gave. */
export interface PastTaken extends Pick<PastFile, 'file' | 'refusal' | 'left'> {
  /** Latest first. */
  readonly periods: readonly Period[];
  /** How many communes reported. */
  readonly communes: number;
}

/** The submission looked at beside the one of a file that came before. */
export interface ComparedWith {
  readonly file: string;
  readonly submissions: readonly ReviewedSubmission[];
  /** null while none of them is of the commune and the form looked at. */
  readonly comparison: Comparison | null;
}

/** What a change was. */
export type ChangeKind =
  | 'template'
  | 'suggestion'
  | 'consolidation'
  | 'cell'
  | 'waiver'
  | 'withdrawal'
  | 'review-sheet'
  | 'reference-sheet'
  | 'marks';

/** What puts visible sheets into the workbook, and asks first where one of that name exists. */
export type SheetWrite = 'template' | 'consolidation' | 'review-sheet' | 'reference-sheet';

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
  /** Set when a sheet is to be written and one of its name is there: the person decides. */
  readonly askExisting: {
    readonly sheet: string;
    /** Which write asks, to be called again with the answer. */
    readonly about: SheetWrite;
  } | null;
  /** What the last change was, while it can be undone. */
  readonly undoable: ChangeKind | null;
  /** How many cells of the sheet looked at bear our marks. */
  readonly marks: number;
  /** What checks and merges look at beside the submission. */
  readonly reference: ReferenceFile | null;
  readonly past: readonly PastTaken[];
  readonly compared: ComparedWith | null;
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

  /** Accepts a warning or a note of the submission looked at, and keeps that in the workbook. */
  waive(finding: Finding, acceptance: AcceptanceGiven): Promise<void>;
  /** One that holds, or one that no longer does. */
  withdrawWaiver(waiver: Waiver): Promise<void>;
  /** The sheet that is sent back: what was found in the submission looked at, and what to do. */
  writeReviewSheet(existing: 'ask' | 'replace' | 'rename'): Promise<void>;
  /** Colours the cells something is wrong with, and says it in notes; marks of before go. */
  markCells(): Promise<void>;
  clearMarks(): Promise<void>;

  /** Sizes of groups from a file, in place of those of before. */
  useReference(file: SourceFile): Promise<void>;
  forgetReference(): Promise<void>;
  /** A sheet to fill in sizes of groups, for the commune looked at. */
  loadReferenceSheet(existing: 'ask' | 'replace' | 'rename'): Promise<void>;
  /** Earlier reports, beside those taken already. */
  takePast(files: readonly SourceFile[]): Promise<void>;
  forgetPast(): Promise<void>;
  /** The file the commune sent before: compared now and after every check. */
  compareWith(file: SourceFile): Promise<void>;
  forgetComparison(): void;

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
