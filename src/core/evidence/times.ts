/** Days, months, quarters and years that a text names outside its documents. */
import { findDates, isoDate } from '../values/dates';
import { mask, type EvidenceSource } from './source';
import type { Span, TimeMention } from './types';

type Extent = Pick<TimeMention, 'kind' | 'from' | 'to'>;

const YEAR = '((?:19|20)\\d{2})(?!\\d)';
const TO_YEAR = ' ?(?:[/-]|,? nam) ?';

/** Longer forms first. */
const FORMS: readonly (readonly [string, (parts: readonly string[]) => Extent | null])[] = [
  [
    `(?<![a-z])(?:giai doan|nhiem ky|nam hoc|nam)(?: tu)?(?: nam)? ${YEAR} ?(?:-|den(?: nam)?) ?${YEAR}`,
    ([first = '', last = '']) => months('stage', first, 1, 12, last),
  ],
  [
    `(?<![a-z\\d/-])${YEAR} ?- ?${YEAR}`,
    ([first = '', last = '']) => months('stage', first, 1, 12, last),
  ],
  [
    `(?<!\\d)(?:0?6|(?<![a-z])sau) thang (dau|cuoi)(?: cua)? nam ${YEAR}`,
    ([half, year = '']) =>
      half === 'dau' ? months('half', year, 1, 6) : months('half', year, 7, 12),
  ],
  [
    `(?<!\\d)(0?[2-9]|1[01]) thang (?:dau )?nam ${YEAR}`,
    ([count, year = '']) => months('months', year, 1, Number(count)),
  ],
  [
    `(?<![a-z])quy (iv|i{1,3}|[1-4])${TO_YEAR}${YEAR}`,
    ([quarter = '', year = '']) => {
      const last = 3 * (['i', 'ii', 'iii', 'iv'].indexOf(quarter) + 1 || Number(quarter));
      return months('quarter', year, last - 2, last);
    },
  ],
  [`(?<![a-z])thang (0?[1-9]|1[0-2])${TO_YEAR}${YEAR}`, month],
  [`(?<![\\d/.,-])(0?[1-9]|1[0-2])\\/${YEAR}`, month],
  [`(?<![a-z])nam ${YEAR}`, ([year = '']) => months('year', year, 1, 12)],
];

const ANY = new RegExp(FORMS.map(([form]) => `(?:${form})`).join('|'), 'g');
const WHOLE = FORMS.map(([form, make]) => [new RegExp(form, 'y'), make] as const);
/** Without one no form is there. */
const HAS_YEAR = /(?:19|20)\d{2}/;

function month([number, year = '']: readonly string[]): Extent | null {
  return months('month', year, Number(number), Number(number));
}

function months(
  kind: TimeMention['kind'],
  year: string,
  first: number,
  last: number,
  lastYear = year,
): Extent | null {
  const from = isoDate({ year: Number(year), month: first, day: 1 });
  const to = [31, 30, 29, 28]
    .map((day) => isoDate({ year: Number(lastYear), month: last, day }))
    .find((date) => date !== null);
  return from !== null && to !== undefined && to !== null && from <= to ? { kind, from, to } : null;
}

/** @param taken documents, malformed ones included: their dates and titles' numbers are their own */
export function findTimes(source: EvidenceSource, taken: readonly Span[]): TimeMention[] {
  if (!HAS_YEAR.test(source.plain)) return [];
  const plain = mask(source.plain, taken);
  const days = findDates(mask(source.clean, taken)).flatMap(({ start, end, date }) =>
    date === null ? [] : [{ start, end, kind: 'day' as const, from: date, to: date }],
  );
  const others = Array.from(mask(plain, days).matchAll(ANY), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    ...extentAt(plain, index),
  }));
  return [...days, ...others]
    .filter((time): time is Span & Extent => time.kind !== undefined)
    .sort((one, other) => one.start - other.start)
    .map((time) => ({
      ...time,
      text: source.words(time.start, time.end),
      role: roleOf(source, plain, time),
    }));
}

function extentAt(plain: string, at: number): Extent | Partial<Extent> {
  for (const [form, make] of WHOLE) {
    form.lastIndex = at;
    const match = form.exec(plain);
    if (match) return make(match.slice(1)) ?? {};
  }
  return {};
}

const REACH = 60;
const CLAUSE = /[.;:(\n][^.;:(\n]*$/;
const AS_OF = /(?<![a-z])(?:den|toi)(?: (?:het|thoi diem|cuoi|nay|ngay|thang|hien tai|,))* ?$/;
const SINCE = /(?<![a-z])tu(?: [a-z0-9/.]+){1,4} (?:den|toi)(?: [a-z]+)? ?$/;
const DURING =
  /(?:^|[.;:(\n]) {0,3}(?:[-+*·•] ?)?(?:trong )?(?:ngay |thang )?$|(?<![a-z])trong(?: thang| nam| quy| ngay)? $/;
const GOAL =
  /(?<![a-z])(?:phan dau|muc tieu|ke hoach|du kien|se|hoan thanh|chi tieu|dinh huong|tam nhin|nhiem vu|phuong huong|chuong trinh|de an)(?![a-z])/;
const COUNTED_TO = /(?<![a-z])tinh (?:den|toi)(?![a-z])/;
const GOAL_AFTER = /^[ ,]{0,3}(?:dat|se|phai|can|phan dau|du kien)(?![a-z])/;
const COMPARED =
  /(?<![a-z])(?:so voi|cung ky|tang|giam|bang|ke tu|tu|truoc|sau)(?![a-z])[a-z ]{0,24}$/;

function roleOf(source: EvidenceSource, plain: string, { start, end }: Span): TimeMention['role'] {
  const before = plain.slice(Math.max(0, start - REACH), start);
  const clause = CLAUSE.exec(before)?.[0] ?? before;
  const reached = GOAL_AFTER.test(plain.slice(end, end + 12)) && !COUNTED_TO.test(clause);
  if (GOAL.test(clause) || reached) return 'goal';
  const asOf = SINCE.test(clause) ? null : AS_OF.exec(clause);
  if (asOf) {
    const at = start - clause.length + asOf.index;
    // "đèn", "đền", "tối" fold alike.
    return /^(?:đến|den|tới|toi)/i.test(source.clean.slice(at, at + 3)) ? 'as-of' : 'named';
  }
  if (COMPARED.test(clause)) return 'compared';
  const first = start === 0 || before.trim() === '';
  return first || DURING.test(before) ? 'during' : 'named';
}
