/** `n/N`, with the rate said of it. */
import type { CountedText } from './numbers';
import { pastBracket, type EvidenceSource } from './source';
import type { Quantity, Ratio, StatedRate } from './types';

export interface RatiosAndRates {
  readonly ratios: readonly Ratio[];
  /** The rates that no ratio stands behind. */
  readonly rates: readonly StatedRate[];
}

/** From the end of the numerator and its unit to the denominator. */
const OVER = /^(?: [a-z]{1,12}){0,3} ?(?:\/ ?|(?:tren|trong) (?=tong so))(?:tong so )?$/;
/** `05 lớp/250 người` gives two measures, not a share. */
const EVENTS = new Set(['lop', 'buoi', 'cuoc', 'dot', 'khoa', 'hoi nghi', 'lan', 'luot']);
/** Nouns after `11/11` that the units of the forms do not hold. */
const NOUN =
  / ?(chi bo|chi hoi|chi doan|ban|nganh|phong|doan the|dang vien|nhan vien|nhan khau|hop tac xa|htx|tdp|ap|khu|co so|chi tieu|nhiem vu|tieu chi|noi dung|thu tuc|dang bo|cong dan|dan|em|phu huynh|lao dong)(?![a-z])/y;
const STREET = /(?<![a-z])(?:so nha|nha so|duong|hem|ngo|kiet|dia chi|so|km) ?:? ?$/;
const LAST_YEAR = 2100;
const FIRST_YEAR = 1900;

/**
 * Ratios in order. The span runs from the rate before it, or the numerator, to the rate after it,
 * or the unit. `11/11` could be a day of a month: a unit or a rate must tell that it is none.
 */
export function findRatios(source: EvidenceSource, counted: CountedText): RatiosAndRates {
  const { quantities, plain } = counted;
  const ratios: Ratio[] = [];
  const used = new Set<Quantity>();
  for (const [index, numerator] of quantities.entries()) {
    const denominator = quantities[index + 1];
    if (!denominator || used.has(numerator)) continue;
    if (!isShare(plain, numerator, denominator)) continue;
    const units = unitsOf(plain, numerator, denominator);
    const end = Math.max(denominator.end, units.end);
    const rate = statedRate(plain, quantities, index, end, used);
    const bare = units.of.every((unit) => unit === null);
    if (bare && mayBeYears(plain, numerator, denominator)) continue;
    if (bare && mayBeDay(numerator, denominator) && !rate) continue;
    used.add(denominator);
    if (rate) used.add(rate);
    const start = Math.min(numerator.start, rate?.start ?? Infinity);
    const last = pastBracket(plain, start, Math.max(end, rate?.end ?? 0));
    ratios.push({
      start,
      end: last,
      text: source.words(start, last),
      numerator: numerator.value,
      denominator: denominator.value,
      units: units.of,
      // "đạt trên 80%" is no rate to hold a ratio to.
      stated: rate && rate.qualifier === null ? readRate(source, rate) : null,
    });
  }
  const rates = quantities.filter((quantity) => quantity.unit === '%' && !used.has(quantity));
  return { ratios, rates: rates.map((rate) => standAlone(source, rate)) };
}

function isShare(plain: string, numerator: Quantity, denominator: Quantity): boolean {
  if (numerator.unit === '%' || denominator.unit === '%') return false;
  if (denominator.qualifier !== null || denominator.value === 0) return false;
  if (!Number.isInteger(numerator.value) || !Number.isInteger(denominator.value)) return false;
  if (denominator.start - numerator.end > 50) return false;
  if (!OVER.test(plain.slice(numerator.end, denominator.start))) return false;
  if (EVENTS.has(numerator.unit ?? '') && numerator.unit !== denominator.unit) return false;
  const [before, after] = [plain.charAt(numerator.start - 1), plain.slice(denominator.end)];
  if (before === '/' || /^ ?\/ ?\d/.test(after)) return false;
  if (STREET.test(plain.slice(Math.max(0, numerator.start - 12), numerator.start))) return false;
  return true;
}

/** `2025/2026`: years bear no unit and no thousands mark. */
function mayBeYears(plain: string, numerator: Quantity, denominator: Quantity): boolean {
  return [numerator, denominator].every(
    ({ start, end, value }) =>
      value >= FIRST_YEAR && value <= LAST_YEAR && !plain.slice(start, end).includes('.'),
  );
}

function mayBeDay(numerator: Quantity, denominator: Quantity): boolean {
  const { value } = numerator;
  return value >= 1 && value <= 31 && denominator.value <= 12;
}

function unitsOf(plain: string, numerator: Quantity, denominator: Quantity): Units {
  NOUN.lastIndex = denominator.end;
  const noun = denominator.unit === null ? NOUN.exec(plain)?.[1] : undefined;
  return {
    of: [numerator.unit, noun ?? denominator.unit],
    end: noun === undefined ? denominator.end : NOUN.lastIndex,
  };
}

interface Units {
  readonly of: readonly [string | null, string | null];
  readonly end: number;
}

/** "Đạt 100% (38/38 …", "80% hộ dân (120/150)", "80,5%: 14.033/17.423". */
const RATE_BEFORE = /^(?:[a-z ]{0,60}\(| ?[:=-]?) ?$/;
/** "11/11 thôn 100%", "120/150 hộ dân (80%)"; in "5/10 thôn, 100% …" the rate is of something else. */
const RATE_AT_ONCE = /^(?:[a-z ]{0,40}\(| ?\)? ?[:=-]?) ?$/;
/** "…, đạt tỷ lệ 80,5 %". */
const REACHES =
  /(?<![a-z])(?:dat|chiem|bang|tuong ung|tuong duong|ty le|ti le)(?: (?:dat|la|ty le|ti le))?:? ?$/;
const SAME_SUBJECT = /^[a-z )]{0,90},? ?$/;
/** "đạt 100% kế hoạch" is a rate of the plan. */
const OF_PLAN = /(?:ke hoach|chi tieu|muc tieu|yeu cau|kh)(?![a-z])/;

function statedRate(
  plain: string,
  quantities: readonly Quantity[],
  index: number,
  end: number,
  used: ReadonlySet<Quantity>,
): Quantity | null {
  const start = quantities[index]?.start ?? 0;
  const before = quantities[index - 1];
  if (before?.unit === '%' && !used.has(before) && start - before.end <= 64) {
    const gap = plain.slice(before.end, start);
    if (RATE_BEFORE.test(gap) && !OF_PLAN.test(gap)) return before;
  }
  const after = quantities[index + 2];
  if (after?.unit !== '%' || after.start - end > 120) return null;
  if (OF_PLAN.test(plain.slice(after.end, after.end + 12))) return null;
  const gap = plain.slice(end, after.start);
  if (RATE_AT_ONCE.test(gap)) return after;
  const reaches = REACHES.exec(gap);
  const subject = gap.slice(0, reaches?.index ?? 0);
  // "11/11 thôn triển khai, tỷ lệ người dân tham gia đạt 80%": another rate.
  const same = SAME_SUBJECT.test(subject) && !/(?<![a-z])t[yi] le(?![a-z])/.test(subject);
  return reaches && same ? after : null;
}

const RATE = /\d+(?:[.,](\d+))*/;

function readRate(source: EvidenceSource, quantity: Quantity): NonNullable<Ratio['stated']> {
  const { rate, text } = standAlone(source, quantity);
  return { rate, decimals: RATE.exec(text)?.[1]?.length ?? 0, text };
}

function standAlone(source: EvidenceSource, quantity: Quantity): StatedRate {
  const { end, value } = quantity;
  const start = quantity.start + source.plain.slice(quantity.start, end).search(/\d/);
  return { start, end, rate: value, text: source.words(start, end) };
}
