/** Sizes of groups by commune and period (số liệu nền). */
import type { Commune } from '../places/types';
import type { Group } from '../templates/schema';

/** Where a size came from, in order of trust; said in every finding that uses one. */
export type ReferenceSource =
  /** The sheet "Số liệu nền" the province gave. */
  | 'given'
  /** The sheet "Số liệu nền" in the commune's own workbook. */
  | 'own-sheet'
  /** The built-in populations: "tham khảo, chưa xác nhận". */
  | 'built-in';

export interface GroupSize {
  /** Persons; households or villages for those groups. */
  readonly size: number;
  readonly source: ReferenceSource;
}

export interface ReferenceFigures {
  /** `null` when nothing is known of this group in this commune: then a rule cannot judge. */
  size(communeCode: string, group: Group): GroupSize | null;
}

/** Something in the given workbook that was not used as it stands. */
export type ReferenceProblem = { readonly sheet: string; readonly cell: string } & (
  | {
      /** A row with figures whose commune cannot be told. */
      readonly code: 'commune-unknown';
      readonly text: string;
      readonly nearest: readonly Commune[];
    }
  | { readonly code: 'commune-ambiguous'; readonly text: string }
  /** Code and name of one row are two communes: the row was left out. */
  | { readonly code: 'commune-contradicted'; readonly text: string; readonly other: string }
  /** The commune has a row already, at `first`: this row was left out. */
  | { readonly code: 'commune-twice'; readonly text: string; readonly first: string }
  /** No whole number, or one that may have lost its thousands: the figure was left out. */
  | { readonly code: 'cell-unreadable'; readonly text: string }
  /** Two columns of one group, the other at `first`: neither was used. */
  | { readonly code: 'column-twice'; readonly text: string; readonly first: string }
  /** Another sheet gave another figure before: that one was kept. */
  | { readonly code: 'figure-contradicted'; readonly text: string; readonly kept: number }
);

/** What a workbook of reference figures gave; plain data. */
export interface GivenReference {
  /** By commune code, then group. A figure that is not here was not given. */
  readonly figures: ReadonlyMap<string, ReadonlyMap<Group, number>>;
  /** The columns understood, to be shown to the person. */
  readonly columns: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly text: string;
    readonly group: Group;
  }[];
  readonly problems: readonly ReferenceProblem[];
}
