import { displayOf, plainNumber } from '../../../core/sheets/number-format';
import type { CellSnapshot } from '../../../core/sheets/snapshot';

/** What Excel gives of a rectangle of cells, row by row. */
export interface RangeValues {
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

/** A cell as Excel gives it. */
export interface RawCell {
  readonly value: unknown;
  readonly text: string;
  readonly formula: unknown;
  readonly format: unknown;
  readonly type: string;
}

type Content = Omit<CellSnapshot, 'row' | 'column'>;

/** The cells that are not blank. @param top, left where the rectangle stands. */
export function cellsOf(range: RangeValues, top: number, left: number): CellSnapshot[] {
  return range.values.flatMap((line, y) =>
    line.flatMap((value, x) => {
      const content = contentOf({
        value,
        text: range.text[y]?.[x] ?? '',
        formula: range.formulas[y]?.[x],
        format: range.numberFormat[y]?.[x],
        type: range.valueTypes[y]?.[x] ?? '',
      });
      return content ? [{ row: top + y, column: left + x, ...content }] : [];
    }),
  );
}

/**
 * The formula of a cell, with its `=`; `null` where there is none. A text that begins with `=` has
 * lost its apostrophe in `formulas`, and is told by its value.
 */
export function formulaOf({ formula, value }: Pick<RawCell, 'formula' | 'value'>): string | null {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? formula : null;
}

/** The same as from a file: under `General` the digits, else what the cell shows. */
function contentOf(cell: RawCell): Content | null {
  const { value, text, type } = cell;
  const own = formulaOf(cell);
  const formula = own === null ? {} : { formula: own.slice(1) };
  if (type === 'Error') {
    return { value: null, text: errorText(value, text), display: 'error', ...formula };
  }
  if (typeof value === 'number') return { ...numberContent(cell, value), ...formula };
  if (typeof value === 'boolean') {
    return { value, text: value ? 'TRUE' : 'FALSE', display: 'plain', ...formula };
  }
  if (typeof value === 'string' && value !== '') {
    return { value, text: value, display: 'plain', ...formula };
  }
  return own === null ? null : { value: null, text: '', display: 'plain', ...formula };
}

function numberContent(
  { format, text }: RawCell,
  value: number,
): Pick<Content, 'value' | 'text' | 'display'> {
  if (typeof format !== 'string' || format === 'General') {
    return { value, text: plainNumber(value), display: 'plain' };
  }
  const shown = text.trim() === '' ? plainNumber(value) : text;
  return { value, text: shown, display: displayOf(format) };
}

function errorText(value: unknown, text: string): string {
  return typeof value === 'string' && value.startsWith('#') ? value : text || '#ERROR!';
}
