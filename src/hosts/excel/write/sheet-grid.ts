import type { CellModel, SheetModel } from '../../../core/sheets/model';
import { cleanText } from '../../cell-text';
import { entryFor } from './entry';

/** Rows of columns from A1 on; `null` leaves a cell as it is. */
export type Grid<Value> = (Value | null)[][];

/** The cells of a sheet model as Excel takes them: whole ranges at once. */
export interface SheetGrids {
  /** Number formats to stand before the values come. */
  readonly formats: Grid<string>;
  readonly values: Grid<string | number | boolean>;
  /** With `=`. */
  readonly formulas: Grid<string>;
  /** Number formats to stand afterwards, where they differ. */
  readonly lateFormats: readonly { readonly cell: CellModel; readonly format: string }[];
}

/**
 * Text stands under `@`, so that it stays text when a person edits it; a formula never does, or it
 * would be text; a number under `@` comes before that format.
 */
export function gridsOf({ cells, styles }: SheetModel): SheetGrids {
  const height = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const width = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const empty = <Value>(): Grid<Value> =>
    Array.from({ length: height }, () => new Array<Value | null>(width).fill(null));
  const grids = {
    formats: empty<string>(),
    values: empty<string | number | boolean>(),
    formulas: empty<string>(),
    lateFormats: [] as { cell: CellModel; format: string }[],
  };
  const named = new Map(Object.entries(styles));
  const set = <Value>(grid: Grid<Value>, { row, column }: CellModel, value: Value): void => {
    const line = grid[row];
    if (line) line[column] = value;
  };
  for (const cell of cells) {
    const { content, style } = cell;
    const wanted = style === undefined ? undefined : named.get(style)?.numberFormat;
    if (content.kind === 'text') {
      set(grids.formats, cell, '@');
      set(grids.values, cell, entryFor(cleanText(content.text), '@').value);
    } else if (content.kind === 'number') {
      const { under, value } = entryFor(content.number, wanted ?? 'General');
      if (under !== null && wanted !== undefined) {
        grids.lateFormats.push({ cell, format: wanted });
      } else if (wanted !== undefined) set(grids.formats, cell, wanted);
      set(grids.values, cell, value);
    } else if (content.kind === 'formula') {
      if (wanted !== undefined && wanted !== '@') set(grids.formats, cell, wanted);
      set(grids.formulas, cell, `=${content.formula}`);
    } else if (wanted !== undefined) set(grids.formats, cell, wanted);
  }
  return grids;
}
