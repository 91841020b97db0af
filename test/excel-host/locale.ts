/** What a person's Windows settings change in Excel. */
export interface Locale {
  readonly name: 'en-US' | 'vi-VN';
  readonly decimal: string;
  readonly group: string;
  readonly dateOrder: 'month-day-year' | 'day-month-year';
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly longTime: string;
  readonly shortDate: string;
  readonly longDate: string;
  readonly months: readonly string[];
}

const SEPARATORS = { dateSeparator: '/', timeSeparator: ':', longTime: 'h:mm:ss' };

export const EN_US: Locale = {
  name: 'en-US',
  decimal: '.',
  group: ',',
  dateOrder: 'month-day-year',
  ...SEPARATORS,
  shortDate: 'm/d/yyyy',
  longDate: 'dddd, mmmm d, yyyy',
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};

export const VI_VN: Locale = {
  name: 'vi-VN',
  decimal: ',',
  group: '.',
  dateOrder: 'day-month-year',
  ...SEPARATORS,
  shortDate: 'dd/mm/yyyy',
  longDate: 'dd mmmm yyyy',
  months: Array.from({ length: 12 }, (_, month) => `Thg${String(month + 1)}`),
};

export const localeNamed = (name: Locale['name']): Locale => (name === 'vi-VN' ? VI_VN : EN_US);

/** 1899-12-30: Excel's day 0, for days from 1900-03-01 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Serial number of a day; `null` when there is no such day. Months count from 1. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1901 ? (date.getTime() - DAY_ZERO) / DAY : null;
}

export const dateOf = (serial: number): Date =>
  new Date(DAY_ZERO + Math.round(serial * 86_400) * 1000);
