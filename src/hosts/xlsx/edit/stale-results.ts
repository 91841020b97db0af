import type { CellRange } from '../../../core/sheets/address';
import type { CellSnapshot } from '../../../core/sheets/snapshot';
import { cellKey } from '../guard/worksheet-census';
import { sheetNameKey } from '../../sheet-names';
import { referencesOf } from './references';
import type { Reference } from './references';

/** What stands in a sheet after an edit. */
export interface CalculatedSheet {
  readonly name: string;
  readonly cells: readonly CellSnapshot[];
  /** Of array formulas and data tables, whose other cells bear no formula. */
  readonly ranges: readonly CellRange[];
  /** The cells that were edited. */
  readonly edited: readonly Place[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

interface FormulaCell {
  readonly sheet: string;
  /** Where its results stand. */
  readonly result: CellRange;
  readonly references: readonly Reference[] | null;
}

/** Beyond this many formulas it is not worked out which are concerned: all may be. */
const MANY = 5_000;

/**
 * The cells whose result in the file may no longer be true, because they read an edited cell or
 * such a result; a formula whose text does not tell what it reads is one of them.
 * @returns `cellKey`s by the name of the sheet; only sheets with such cells.
 */
export function staleResults(
  sheets: readonly CalculatedSheet[],
): ReadonlyMap<string, ReadonlySet<number>> {
  let waiting = sheets.flatMap(formulasOf);
  const stale: FormulaCell[] = [];
  let changed = sheets.flatMap(({ name, edited }) =>
    edited.map(({ row, column }) => ({
      sheet: sheetNameKey(name),
      range: { top: row, left: column, bottom: row, right: column },
    })),
  );
  const every = waiting.length > MANY;
  while (changed.length > 0 && waiting.length > 0) {
    const reads = ({ sheet, references }: FormulaCell): boolean =>
      references?.some((reference) => {
        const read = sheetNameKey(reference.sheet ?? sheet);
        return changed.some((each) => each.sheet === read && meet(each.range, reference.range));
      }) ?? true;
    const found = waiting.filter((formula) => every || reads(formula));
    const isFound = new Set(found);
    waiting = waiting.filter((formula) => !isFound.has(formula));
    for (const formula of found) stale.push(formula);
    changed = found.map(({ sheet, result }) => ({ sheet: sheetNameKey(sheet), range: result }));
  }
  return keysBySheet(stale);
}

function formulasOf({ name, cells, ranges }: CalculatedSheet): FormulaCell[] {
  return cells.flatMap(({ row, column, formula }) => {
    if (formula === undefined) return [];
    const own = { top: row, left: column, bottom: row, right: column };
    const result = ranges.find(({ top, left }) => top === row && left === column) ?? own;
    return [{ sheet: name, result, references: referencesOf(formula) }];
  });
}

function meet(one: CellRange, other: CellRange): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

function keysBySheet(formulas: readonly FormulaCell[]): Map<string, Set<number>> {
  const keys = new Map<string, Set<number>>();
  for (const { sheet, result } of formulas) {
    const ofSheet = keys.get(sheet) ?? new Set();
    for (let row = result.top; row <= result.bottom; row++) {
      for (let column = result.left; column <= result.right; column++) {
        ofSheet.add(cellKey(row, column));
      }
    }
    keys.set(sheet, ofSheet);
  }
  return keys;
}
