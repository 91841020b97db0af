/** The numbers of a form's first column, as people and Excel leave them. */
import type { CellSnapshot } from '../sheets/snapshot';
import { fold } from '../text/fold';

const LONGEST_COLUMN_NUMBER = 20;
const COLUMN_NUMBER = /^[([]?([a-z]|\d{1,2})[)\]]?(=.*)?$/;

/** `(1) (2) (3)`, `A B 1 2 3`: a row that numbers the columns, under the header. */
export function isNumberingRow(cells: readonly CellSnapshot[]): boolean {
  return (
    cells.length >= 3 &&
    cells.every(
      ({ text }) => text.length <= LONGEST_COLUMN_NUMBER && COLUMN_NUMBER.test(fold(text)),
    )
  );
}

const NUMBER = /^\d{1,2}(?:[.,]\d{1,2})?$/;
const ROMAN = /^(?=[ivx])x{0,2}(?:ix|iv|v?i{0,3})$/;
const LETTERS = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
]);

export interface RowNumber {
  /** `2.10`, `7`; null for what is no number. Roman numbers become figures. */
  readonly id: string | null;
  /** Roman, or a letter as groups of rows bear. */
  readonly heading: boolean;
}

/** `2.10.`, `2,1`, ` 7)`, `07`, `VII` → its parts; the figure is not yet an indicator's. */
export function readRowNumber(text: string): RowNumber {
  const bare = fold(text).replace(/^[\s(]+|[\s).:,/-]+$/g, '');
  if (NUMBER.test(bare)) {
    const [whole = '', part] = bare.split(/[.,]/);
    const number = String(Number(whole));
    return { id: part === undefined ? number : `${number}.${part}`, heading: false };
  }
  if (ROMAN.test(bare)) return { id: String(romanValue(bare)), heading: true };
  return { id: null, heading: /^[a-z]$/.test(bare) };
}

function romanValue(text: string): number {
  const values = Array.from(text, (letter) => LETTERS.get(letter) ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

/** 1: the number is the indicator's. 0.5: it may be (Excel makes 2.1 of 2.10). 0: it is not. */
export function numberAgreement(number: string | null, id: string): number {
  if (number === null) return 0;
  if (number === id) return 1;
  return Number(number) === Number(id) ? 0.5 : 0;
}

/** `12. Số người …`: a number written into the wording. */
export function splitNumber(text: string): { readonly number: string; readonly rest: string } {
  const match = /^\s*(\d{1,2}(?:[.,]\d{1,2})?\s*[.)/:-]?|[IVX]{1,5}\s*[.)/:-])\s+(?=\S)/.exec(text);
  return match?.[1] === undefined
    ? { number: '', rest: text }
    : { number: match[1], rest: text.slice(match[0].length) };
}
