/** What a sheet claims: which form, whose, for when, and one entry for each indicator found. */
import type { CellDisplay, CellValue } from '../sheets/snapshot';
import type { Commune } from '../places/types';
import type { Period } from '../templates/period';
import type { ColumnId } from '../templates/schema';
import type { Reading } from '../values/types';

/** A1 name within the submission's sheet, `E7`. */
export type CellName = string;

/** One indicator's row as filled in (dòng khai). */
export interface Entry {
  readonly indicator: string;
  /** Row of the sheet, counted from 0. */
  readonly row: number;
  /** Where each part stands; absent for a column the sheet does not have. */
  readonly cells: Readonly<Partial<Record<ColumnId, CellName>>>;
  /** The number as the sheet shows it (`2,1` for 2.10), the wording, and the unit as written. */
  readonly number: string;
  readonly wording: string;
  readonly unit: string;
  /** The result as shown. */
  readonly raw: string;
  readonly value: CellValue;
  readonly display: CellDisplay;
  readonly reading: Reading;
  /** The evidence as written, line breaks kept. */
  readonly evidence: string;
  /** The evidence stands in several cells, so that no one cell can be replaced by all of it. */
  readonly evidenceSplit?: true;
}

/** Where a commune or a period was read, most trusted first. */
export type ClaimSource = 'title' | 'metadata' | 'file-name';

export interface Claim<T> {
  readonly value: T;
  readonly source: ClaimSource;
  /** The words it was read from. */
  readonly text: string;
  readonly cell: CellName | null;
}

/** The claim that wins and all that were made; they contradict each other when they differ. */
export interface Claimed<T> {
  readonly chosen: Claim<T> | null;
  readonly claims: readonly Claim<T>[];
}

/** The line "(Kèm theo Báo cáo số … ngày …)". */
export interface ReportLine {
  readonly cell: CellName;
  readonly text: string;
  /** False when the cell holds more than this line, so that it cannot be replaced by itself. */
  readonly wholeCell: boolean;
  /** `314/BC-UBND`; null when left blank or not well formed. */
  readonly symbol: string | null;
  /** The symbol as written when it has no number, e.g. `/UBND-BC`. */
  readonly blankSymbol: string | null;
  /** ISO date; null when the day or month is left blank. */
  readonly date: string | null;
}

/** A difference between the sheet and its form. */
export type LayoutIssue =
  | { readonly code: 'indicator-missing'; readonly indicator: string }
  | {
      readonly code: 'indicator-twice';
      readonly indicator: string;
      readonly cell: CellName;
      readonly first: CellName;
    }
  | { readonly code: 'row-unknown'; readonly cell: CellName; readonly text: string }
  | { readonly code: 'row-out-of-order'; readonly indicator: string; readonly cell: CellName }
  | {
      readonly code: 'wording-changed';
      readonly indicator: string;
      readonly cell: CellName;
      readonly text: string;
    }
  /** The number in the first column is not the indicator's; the wording decided. */
  | {
      readonly code: 'number-changed';
      readonly indicator: string;
      readonly cell: CellName;
      readonly text: string;
    }
  | { readonly code: 'column-missing'; readonly column: ColumnId }
  | { readonly code: 'column-extra'; readonly cell: CellName; readonly text: string }
  /** Results stand in the unit column, as in the provincial report of 2025. */
  | { readonly code: 'result-in-unit-column'; readonly cell: CellName }
  /** The number was written outside the result column of this row. */
  | {
      readonly code: 'result-elsewhere';
      readonly indicator: string;
      readonly cell: CellName;
      readonly text: string;
    };

export interface Submission {
  readonly file: string;
  readonly sheet: string;
  readonly template: { readonly id: string; readonly version: number };
  /** The version the metadata sheet states; null without one. */
  readonly statedVersion: number | null;
  readonly commune: Claimed<Commune>;
  /** All communes the title names when it names more than one. */
  readonly communesInTitle: readonly Commune[];
  /** `tỉnh` for a provincial appendix (report of the province), else `commune`. */
  readonly level: 'commune' | 'province';
  readonly period: Claimed<Period>;
  readonly report: ReportLine | null;
  /** ISO dates by trust, to tell a later version from an earlier one. `file` may have a time. */
  readonly dates: {
    readonly metadata: string | null;
    readonly title: string | null;
    readonly file: string | null;
  };
  /** Cell of the first title line (or of the table's first header when there is none). */
  readonly titleCell: CellName;
  readonly headerRow: number;
  readonly entries: readonly Entry[];
  readonly issues: readonly LayoutIssue[];
}

/** What became of one sheet. */
export type SheetOutcome =
  | { readonly sheet: string; readonly status: 'submission'; readonly submission: Submission }
  /** No appendix: another table, notes, our metadata sheet, one that nobody can see in Excel. */
  | {
      readonly sheet: string;
      readonly status: 'ignored';
      readonly reason: 'no-header' | 'no-indicators' | 'blank' | 'own-sheet' | 'very-hidden';
    };
