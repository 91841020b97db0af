/** The line "(Kèm theo Báo cáo số … ngày … của …)" and the dates that a title states. */
import { fold, foldWithMap, normalize } from '../text/fold';
import type { Title } from './title';
import type { ReportLine } from './types';

export interface Attachment {
  readonly start: number;
  readonly end: number;
  readonly line: ReportLine;
}

const ATTACHED = /\bkem theo\b/g;
const LONGEST = 500;

/** The attachment line in a title; the one that names a report, where there are several. */
export function findAttachment(title: Title): Attachment | null {
  const folded = foldWithMap(title.text);
  let found: Attachment | null = null;
  for (const match of folded.text.matchAll(ATTACHED)) {
    const from = folded.starts[match.index] ?? 0;
    const opening = title.text.lastIndexOf('(', from);
    const start = opening >= 0 && from - opening < 30 ? opening : from;
    const end = endOfLine(title.text, start, from);
    const text = title.text.slice(start, end);
    const isReport = /\bbao cao\b/.test(fold(text));
    if (found && !isReport) continue;
    const cell = title.cellAt(start);
    if (cell !== null) {
      const line = { ...readReportLine(text, cell), wholeCell: title.isWholeCell(start, end) };
      found = { start, end, line };
    }
    if (isReport) break;
  }
  return found;
}

/** To its closing bracket, even over a line end; without one, to the end of the line. */
function endOfLine(text: string, start: number, from: number): number {
  const closing = text.indexOf(')', from);
  if (text[start] === '(' && closing >= 0 && closing - start < LONGEST) return closing + 1;
  const lineEnd = text.indexOf('\n', from);
  return Math.min(lineEnd < 0 ? text.length : lineEnd, start + LONGEST);
}

const PARTS = String.raw`[/-]\s?\p{Lu}\p{L}*(?:\s?[/-]\s?\p{Lu}\p{L}*)*`;
/** `số: 314/BC-UBND`, `số      /BC-UBND`: what stands before the symbol has no letters. */
const NUMBERED = new RegExp(
  String.raw`(?:^|[^\p{L}])[Ss][ốỐoO]\s*[:.]?\s*([^\p{L}]{0,40}?)\s*(${PARTS})`,
  'u',
);
const BARE = new RegExp(String.raw`(?:^|\s)(\d{1,6})\s?(${PARTS})`, 'u');

function readReportLine(text: string, cell: string): Omit<ReportLine, 'wholeCell'> {
  const plain = normalize(text);
  const [, number = '', parts = ''] = NUMBERED.exec(plain) ?? BARE.exec(plain) ?? [];
  const written = number.replace(/[^\d/]/g, '');
  const bare = parts.replace(/\s/g, '');
  const wellFormed = /^\d{1,6}(\/\d{4})?$/.test(written) && bare.split(/[/-]/).length > 2;
  return {
    cell,
    text,
    symbol: wellFormed ? written + bare : null,
    blankSymbol: bare !== '' && !/\d/.test(number) ? bare : null,
    date: statedDate(fold(text)),
  };
}

const DATE =
  /(\bden )?\bngay (\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2}) ?(?:[/.-]|,? ?nam) ?(20\d\d)\b/g;

/**
 * The first full date after "ngày" in a folded text, ISO 8601. null when the day or month is left
 * blank or no such day exists. "Tính đến ngày …" is how far the figures go, not a report's date.
 */
export function statedDate(folded: string): string | null {
  for (const [, until, day = '', month = '', year = ''] of folded.matchAll(DATE)) {
    if (until !== undefined) continue;
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isDate(iso)) return iso;
  }
  return null;
}

/** Whether the text is a date that exists, `2026-05-18`. */
export function isDate(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
