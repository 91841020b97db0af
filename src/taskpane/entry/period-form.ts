/** The reporting period, as chosen piece by piece. */
import { parsePeriod, type Period, type PeriodKind } from '../../core/templates/period';

export interface PeriodChoice {
  readonly kind: PeriodKind;
  /** Month, quarter or half of the year, counted from 1; of no meaning for a year. */
  readonly part: number;
  readonly year: number;
}

const PARTS: Readonly<Record<PeriodKind, number>> = { month: 12, quarter: 4, half: 2, year: 1 };
/** The movement began in 2025. */
const FIRST_YEAR = 2025;

export function partsOf(kind: PeriodKind): readonly number[] {
  return Array.from({ length: PARTS[kind] }, (_, at) => at + 1);
}

/** From the first year of the movement to next year: figures are not reported further ahead. */
export function yearsAround(today: Date): readonly number[] {
  const last = Math.max(today.getFullYear() + 1, FIRST_YEAR);
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
}

/** The part of the year that `month` (from 1) falls in. */
function partOfMonth(kind: PeriodKind, month: number): number {
  return Math.ceil(month / (12 / PARTS[kind]));
}

/** The quarter of today, where the form is reported by quarter: the movement's rhythm. */
export function currentPeriod(kinds: readonly PeriodKind[], today: Date): PeriodChoice {
  const kind = kinds.includes('quarter') ? 'quarter' : (kinds[0] ?? 'year');
  return { kind, part: partOfMonth(kind, today.getMonth() + 1), year: today.getFullYear() };
}

/** Another kind of period about the same time: quý III → tháng 7, 6 tháng cuối năm. */
export function withKind(choice: PeriodChoice, kind: PeriodKind): PeriodChoice {
  const firstMonth = (choice.part - 1) * (12 / PARTS[choice.kind]) + 1;
  return { ...choice, kind, part: partOfMonth(kind, firstMonth) };
}

export function choiceOf({ kind, year, from }: Period): PeriodChoice {
  return { kind, year, part: partOfMonth(kind, Number(from.slice(5, 7))) };
}

/** @throws Error for a part the kind does not have: a mistake in code. */
export function periodOf({ kind, part, year }: PeriodChoice): Period {
  const suffix = {
    year: '',
    half: `-H${String(part)}`,
    quarter: `-Q${String(part)}`,
    month: `-${String(part).padStart(2, '0')}`,
  }[kind];
  const period = parsePeriod(String(year) + suffix);
  if (!period) throw new Error(`no such period: ${String(year)}${suffix}`);
  return period;
}
