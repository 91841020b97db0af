/** Periods named in titles and file names. */
import { foldWithMap } from '../text/fold';
import { parsePeriod, type Period } from '../templates/period';

export interface PeriodMention {
  readonly period: Period;
  /** UTF-16 offsets in the text as given. */
  readonly start: number;
  readonly end: number;
}

const YEAR = String.raw`(20\d\d)\b`;
const TO_YEAR = String.raw`[ ,./-]*(?:nam )?`;

/**
 * In this order, so that the year of a longer form is not read by itself. A date after "ngày" is a
 * report's; "đến tháng 5" says how far figures go; other spans of months ("9 tháng", "giai đoạn
 * 2025 - 2030", "năm học 2025 - 2026") are no reporting period: all are passed over.
 */
const FORMS: readonly (readonly [RegExp, ((parts: readonly string[]) => string) | null])[] = [
  [/\bngay\b[^a-z]{0,20}(?:thang\b[^a-z]{0,20}(?:nam\b)?)?[^a-z]{0,20}(?:20\d\d)?/, null],
  [/\bden (?:het |cuoi )?thang \d{1,2}[^a-z]{0,4}(?:nam )?20\d\d/, null],
  [/\b(?:giai doan|nam hoc|nhiem ky|den nam|den het nam) 20\d\d/, null],
  [/\b(?:nam )?20\d\d ?- ?20\d\d/, null],
  [
    new RegExp(String.raw`\b(?:0?6|sau) thang (dau|cuoi)${TO_YEAR}${YEAR}`),
    ([half = '', year = '']) => `${year}-H${half === 'dau' ? '1' : '2'}`,
  ],
  [/\b\d{1,2} thang (?:dau |cuoi )?nam 20\d\d/, null],
  [
    new RegExp(String.raw`\b(?:quy |q)(iv|i{1,3}|0?[1-4])\b${TO_YEAR}${YEAR}`),
    ([quarter = '', year = '']) => `${year}-Q${String(quarterNumber(quarter))}`,
  ],
  [
    new RegExp(String.raw`\b(?:thang |t)(0?[1-9]|1[0-2])\b${TO_YEAR}${YEAR}`),
    ([month = '', year = '']) => `${year}-${month.padStart(2, '0')}`,
  ],
  [
    /\b(20\d\d)-(q[1-4]|h[12]|0[1-9]|1[0-2])\b(?!-\d)/,
    ([year = '', part = '']) => `${year}-${part.toUpperCase()}`,
  ],
  [/\bnam (20\d\d)\b/, ([year = '']) => year],
];

const ANY = new RegExp(FORMS.map(([form]) => `(?:${form.source})`).join('|'), 'g');
const WHOLE = FORMS.map(([form, make]) => [new RegExp(`^(?:${form.source})`), make] as const);

function quarterNumber(text: string): number {
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(text);
  return roman >= 0 ? roman + 1 : Number(text);
}

/** Every reporting period named in `text`, in order. */
export function findPeriods(text: string): PeriodMention[] {
  const folded = foldWithMap(text);
  const mentions: PeriodMention[] = [];
  for (const { 0: found, index } of folded.text.matchAll(ANY)) {
    for (const [form, make] of WHOLE) {
      const match = form.exec(found);
      if (!match) continue;
      const period = make && parsePeriod(make(match.slice(1)));
      const start = folded.starts[index];
      const end = folded.ends[index + found.length - 1];
      if (period && start !== undefined && end !== undefined) mentions.push({ period, start, end });
      break;
    }
  }
  return mentions;
}
