import type { CellRange } from '../../../core/sheets/address';
import { formulaOf } from '../read/cells';
import type { RawCell } from '../read/cells';
import { rangeOn } from '../rectangles';
import { bytesOf, CALL_BYTES } from '../requests';
import type { Step } from '../requests';
import { entryFor } from '../write/entry';
import type { Entry } from '../write/entry';

/** What a cell holds, so far as a write can change it. */
export interface CellState extends Omit<RawCell, 'text'> {
  readonly format: string;
}

/** What is put into a cell; `null` leaves it as it is. */
export interface Put extends Entry {
  /** With its `=`; in place of the value. */
  readonly formula?: string;
  /** The number format the cell has in the end; `null`: the one it has then. */
  readonly late: string | null;
}

/** Asks for what cells hold; to be read by `statesOf` after a sync. */
export function loadStates(sheet: Excel.Worksheet, area: CellRange): Excel.Range {
  return rangeOn(sheet, area).load('values,formulas,numberFormat,valueTypes');
}

export function statesOf(range: Excel.Range): CellState[][] {
  return range.values.map((line: readonly unknown[], y) =>
    line.map((value, x) => ({
      value,
      formula: range.formulas[y]?.[x] as unknown,
      format: String(range.numberFormat[y]?.[x]),
      type: range.valueTypes[y]?.[x] ?? '',
    })),
  );
}

/** A new value under the number format the cell has. */
export function putOf(value: string | number | null, format: string): Put {
  const entry = entryFor(value, format);
  return { ...entry, late: entry.under === null ? null : format };
}

/**
 * What brings a cell back; `null` when nothing has changed. Formulas that were read are written
 * again as formulas only where they were formulas: a text that begins with `=` comes as text.
 */
export function putBackOf(before: CellState, now: CellState): Put | null {
  const same =
    before.value === now.value && before.formula === now.formula && before.type === now.type;
  if (same && before.format === now.format) return null;
  const { value, format, type } = before;
  const formula = formulaOf(before);
  if (formula !== null) {
    return { under: format === '@' ? 'General' : null, value: '', formula, late: format };
  }
  const isText = typeof value === 'string' && type !== 'Error';
  const entry =
    isText || typeof value === 'number' || typeof value === 'boolean'
      ? entryFor(value, format)
      : { under: format === '@' ? ('General' as const) : null, value: String(value) };
  const late = entry.under !== null || before.format !== now.format ? format : null;
  return { ...entry, late };
}

/** Puts a rectangle of cells at once. @returns no step when every cell stays as it is. */
export function putSteps(
  sheet: Excel.Worksheet,
  area: CellRange,
  puts: readonly (readonly (Put | null)[])[],
): Step[] {
  const grid = <Value>(read: (put: Put) => Value | null): (Value | null)[][] =>
    puts.map((line) => line.map((put) => put && read(put)));
  const under = grid((put) => put.under);
  const values = grid((put) => (put.formula === undefined ? put.value : null));
  const formulas = grid((put) => put.formula ?? null);
  const late = grid((put) => put.late);
  if (puts.flat().every((put) => put === null)) return [];
  const isUsed = (rows: readonly (readonly unknown[])[]): boolean =>
    rows.some((row) => row.some((value) => value !== null));
  return [
    {
      bytes: 5 * CALL_BYTES + bytesOf([under, values, formulas, late]),
      apply: () => {
        const range = rangeOn(sheet, area);
        if (isUsed(under)) range.numberFormat = under;
        if (isUsed(values)) range.values = values;
        if (isUsed(formulas)) range.formulas = formulas;
        if (isUsed(late)) range.numberFormat = late;
      },
    },
  ];
}
