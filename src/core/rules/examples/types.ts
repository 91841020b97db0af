/**
 * Examples of a rule: one appendix it speaks up on and one it lets pass. Tests run them, the pages
 * about rules show them. All that an example does not name is a form filled in without fault.
 * Invented (mô phỏng) where the rule's source is not quoted.
 */
import type { ColumnId, Group } from '../../templates/schema';

/** What stands in a row instead of what belongs there. */
export interface ExampleRow {
  readonly number?: string;
  readonly wording?: string;
  readonly unit?: string;
  /** A number is a numeric cell, as Excel keeps it. */
  readonly result?: string | number;
  readonly evidence?: string;
}

export type ExampleRows = Readonly<Record<string, ExampleRow>>;

export interface ExampleSheet {
  /** By indicator. */
  readonly rows?: ExampleRows;
  /** Rows that are not there. */
  readonly without?: readonly string[];
  /** The form's rows in another order: these first, then the others. */
  readonly first?: readonly string[];
  /** A row below the form's own. */
  readonly added?: ExampleRow;
  /** The line under "PHỤ LỤC", and the line "(Kèm theo …)". */
  readonly title?: string;
  readonly attachment?: string;
  /** Headers by column; null: the sheet has no such column. */
  readonly headers?: Readonly<Partial<Record<ColumnId, string | null>>>;
  /** A column more, with this header. */
  readonly addedColumn?: string;
  readonly file?: string;
  /** What our own hidden sheet says of the workbook. */
  readonly metadata?: {
    readonly version?: number;
    readonly commune?: string;
    readonly period?: string;
  };
  /** Sizes of groups of every commune (số liệu nền). */
  readonly reference?: Readonly<Partial<Record<Group, number>>>;
  /** ISO date of the check. */
  readonly today?: string;
  /** What the commune reported before. */
  readonly previous?: { readonly period: string; readonly rows: ExampleRows };
  /** What other communes report in the same period: one each. */
  readonly others?: readonly ExampleRows[];
}

export interface RuleExample {
  /** Id of the form. */
  readonly form: 'lam-dong-xa-2026' | 'bdhvs-2025';
  readonly fails: ExampleSheet;
  readonly passes: ExampleSheet;
}

/** By the rule's name. */
export type Examples = Readonly<Record<string, RuleExample>>;
