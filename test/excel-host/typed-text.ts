/** What Excel makes of a text that is typed or set through `values`. */
import { invalidArgument } from './errors';
import { checkFormula } from './formula';
import { serialOf } from './locale';
import type { Locale } from './locale';
import type { CellContent } from './workbook';

export interface TypedContent extends CellContent {
  /** The number format Excel gives a cell that had none (`General`). */
  readonly numberFormat?: string;
}

const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);
const MAXIMUM_LENGTH = 32_767;

/**
 * @param format the number format the cell has: under `@` everything is text.
 * @param year the year Excel adds to a day without one.
 * @throws ExcelError InvalidArgument on a formula Excel would refuse, or a text too long.
 */
export function readTyped(
  text: string,
  format: string,
  locale: Locale,
  year: number,
): TypedContent {
  if (text.length > MAXIMUM_LENGTH) throw invalidArgument('text of more than 32,767 characters');
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === '@') return { value: text };
  const known = readConstant(text.trim(), locale, year);
  if (known) return known;
  if (text.startsWith('=') && text.length > 1) return { value: 0, formula: checkFormula(text) };
  if (/^[+-]./.test(text))
    return { value: '#NAME?', error: true, formula: checkFormula(`=${text}`) };
  if (text.startsWith('@')) throw invalidArgument(`'${text.slice(0, 20)}' is no function`);
  return { value: text };
}

function readConstant(text: string, locale: Locale, year: number): TypedContent | null {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (ERRORS.has(upper)) return { value: upper, error: true };
  return readNumber(text, locale) ?? readDay(text, locale, year) ?? readTime(text);
}

function readNumber(text: string, locale: Locale): TypedContent | null {
  const match = /^([+-]?)(\(?)([\d.,]+)(E[+-]?\d{1,3})?(\)?)(%?)$/i.exec(text);
  if (!match) return null;
  const [, sign = '', open = '', digits = '', power = '', close = '', percent = ''] = match;
  if (open.length !== close.length || (open && sign)) return null;
  const [whole = '', fraction, ...rest] = digits.split(locale.decimal);
  const groups = whole.split(locale.group);
  const grouped = groups.length > 1;
  if (rest.length > 0 || fraction?.includes(locale.group)) return null;
  if (grouped && !(/^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every(isGroup)))
    return null;
  const plain = `${groups.join('')}.${fraction ?? ''}${power}`;
  if (!/\d/.test(plain)) return null;
  const size = Number(plain) / (percent ? 100 : 1);
  const value = sign === '-' || open ? -size : size;
  const cents = fraction ? '.00' : '';
  if (percent) return { value, numberFormat: `0${cents}%` };
  if (power) return { value, numberFormat: '0.00E+00' };
  return grouped ? { value, numberFormat: `#,##0${cents}` } : { value };
}

const isGroup = (digits: string): boolean => /^\d{3}$/.test(digits);

function readDay(text: string, locale: Locale, thisYear: number): TypedContent | null {
  const match = /^(\d{1,4})[/-](\d{1,4})(?:[/-](\d{2}|\d{4}))?$/.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const dayFirst = locale.dateOrder === 'day-month-year';
  const [day, month] = dayFirst ? [first, second] : [second, first];
  if (match[3] !== undefined) {
    return dated(serialOf(fullYear(Number(match[3])), month, day), 'm/d/yyyy');
  }
  return (
    dated(serialOf(thisYear, month, day), 'd-mmm') ??
    (second >= 1900 ? dated(serialOf(second, first, 1), 'mmm-yy') : null)
  );
}

const fullYear = (year: number): number =>
  year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;

const dated = (value: number | null, numberFormat: string): TypedContent | null =>
  value === null ? null : { value, numberFormat };

function readTime(text: string): TypedContent | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match || Number(match[1]) > 23) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: match[3] ? 'h:mm:ss' : 'h:mm' };
}
