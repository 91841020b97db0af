/** What a cell shows: `text`, for the number formats that are in use. */
import { notPlayed } from './errors';
import { dateOf } from './locale';
import type { Locale } from './locale';
import type { CellContent } from './workbook';

/** @throws ExcelError NotPlayed for a number format that is not played. */
export function shownText(content: CellContent, format: string, locale: Locale): string {
  const { value } = content;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === 'General' || format === '@') return general(value, locale);
  if (/^(#,##)?0(\.0+)?%?$/.test(format)) return fixed(value, format, locale);
  if (format === '0.00E+00') return scientific(value, 2, locale);
  if (/^[dmyhs\s/:.,-]+$/i.test(format)) return dateText(value, format.toLowerCase(), locale);
  throw notPlayed(`the number format '${format}'`);
}

function general(value: number, locale: Locale): string {
  const size = Math.abs(value);
  if (size >= 1e11 || (size > 0 && size < 1e-9)) return scientific(value, 5, locale, true);
  return String(Number(value.toPrecision(11))).replace('.', locale.decimal);
}

function scientific(value: number, digits: number, locale: Locale, trim = false): string {
  const [mantissa = '', power = '+0'] = value.toExponential(digits).split('e');
  const short = trim ? String(Number(mantissa)) : mantissa;
  const sign = power.startsWith('-') ? '-' : '+';
  return `${short.replace('.', locale.decimal)}E${sign}${power.slice(1).padStart(2, '0')}`;
}

function fixed(value: number, format: string, locale: Locale): string {
  const percent = format.endsWith('%');
  const places = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const scaled = Math.abs(value) * (percent ? 100 : 1);
  const rounded = roundHalfUp(scaled, places);
  const [whole = '0', fraction] = rounded.toFixed(places).split('.');
  const grouped = format.startsWith('#,##')
    ? whole.replace(/\B(?=(\d{3})+$)/g, locale.group)
    : whole;
  const text = grouped + (fraction ? locale.decimal + fraction : '') + (percent ? '%' : '');
  return value < 0 && rounded !== 0 ? `-${text}` : text;
}

/** As Excel rounds: 1.005 to two places is 1.01, whatever its binary form. */
function roundHalfUp(value: number, places: number): number {
  const text = String(value);
  if (text.includes('e')) return Number(value.toFixed(places));
  return Math.round(Number(`${text}e${String(places)}`)) / 10 ** places;
}

function dateText(serial: number, format: string, locale: Locale): string {
  const date = dateOf(serial);
  // Excel's built-in short date follows the settings of the machine.
  const pattern = format === 'm/d/yyyy' ? locale.shortDate : format;
  let afterHours = false;
  return pattern.replace(/d{1,4}|m{1,4}|y{1,4}|h{1,2}|s{1,2}/g, (token) => {
    const text = datePart(token, date, locale, afterHours);
    afterHours = token.startsWith('h') || token.startsWith('s');
    return text;
  });
}

function datePart(token: string, date: Date, locale: Locale, afterHours: boolean): string {
  const padded = (number: number): string => String(number).padStart(token.length, '0');
  switch (token[0]) {
    case 'y':
      return token.length > 2
        ? String(date.getUTCFullYear())
        : String(date.getUTCFullYear() % 100).padStart(2, '0');
    case 'm':
      if (afterHours) return padded(date.getUTCMinutes());
      if (token.length > 2) return locale.months[date.getUTCMonth()] ?? '';
      return padded(date.getUTCMonth() + 1);
    case 'd':
      if (token.length > 2) throw notPlayed(`the number format '${token}' (names of days)`);
      return padded(date.getUTCDate());
    case 'h':
      return padded(date.getUTCHours());
    default:
      return padded(date.getUTCSeconds());
  }
}
