/** Reporting periods: `2026`, `2026-H1`, `2026-Q2`, `2026-05`. */

export type PeriodKind = 'year' | 'half' | 'quarter' | 'month';

export interface Period {
  /** The text form, also its identity. */
  readonly id: string;
  readonly kind: PeriodKind;
  readonly year: number;
  /** First and last day, ISO 8601 (`2026-04-01`). */
  readonly from: string;
  readonly to: string;
}

const FORM = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** The period a text such as `2026-Q2` names, or `null` when it names none. */
export function parsePeriod(id: string): Period | null {
  const match = FORM.exec(id);
  if (!match) return null;
  const year = Number(match[1]);
  const [kind, first, months]: [PeriodKind, number, number] = match[2]
    ? ['half', (Number(match[2]) - 1) * 6 + 1, 6]
    : match[3]
      ? ['quarter', (Number(match[3]) - 1) * 3 + 1, 3]
      : match[4]
        ? ['month', Number(match[4]), 1]
        : ['year', 1, 12];
  const last = first + months - 1;
  const lastDay = new Date(Date.UTC(year, last, 0)).getUTCDate();
  const pad = (part: number) => String(part).padStart(2, '0');
  return {
    id,
    kind,
    year,
    from: `${String(year)}-${pad(first)}-01`,
    to: `${String(year)}-${pad(last)}-${pad(lastDay)}`,
  };
}
