/** Finding the appendix in a sheet: which header, and which form. */
import type { Grid } from './grid';
import { findHeaders, type Header } from './header';
import { matchRows, type Matches } from './match';
import type { PreparedTemplate } from './prepared';
import { readRows, type TableRow } from './rows';

export interface FoundTable {
  readonly form: PreparedTemplate;
  readonly header: Header;
  readonly rows: readonly TableRow[];
  readonly matches: Matches;
}

/**
 * How many of a form's indicators a table must show by their wording to be its appendix: a
 * quarter (4 of 16, 6 of 23), and never under three. A budget or a plan of the movement may share
 * a wording or two ("Số lớp tập huấn …"); an appendix with half its rows deleted has twice as many.
 */
export function fewestIndicators(count: number): number {
  return Math.max(Math.min(3, count), Math.ceil(count / 4));
}

interface Candidate {
  readonly form: PreparedTemplate;
  readonly header: Header;
  /** Rows that have an indicator's wording word for word. */
  readonly exact: number;
}

/** Candidates looked at closely: those with at least half as many exact rows as the best. */
const MOST_CANDIDATES = 12;

/**
 * The table that shows most indicators of a form; between equals, the form of which it shows the
 * greater part, then the form the metadata states, then the lower header (it is the nearer one).
 */
export function findTable(
  grid: Grid,
  forms: readonly PreparedTemplate[],
  statedTemplate: string | null,
): FoundTable | 'no-header' | 'no-indicators' {
  const candidates = forms.flatMap((form) =>
    findHeaders(grid, form).map((header): Candidate => ({
      form,
      header,
      exact: exactRows(grid, header, form),
    })),
  );
  if (candidates.length === 0) return 'no-header';
  candidates.sort((one, other) => other.exact - one.exact);
  const most = candidates[0]?.exact ?? 0;
  const found = candidates
    .slice(0, MOST_CANDIDATES)
    .filter(({ exact }) => exact * 2 >= most)
    .map(({ form, header }): FoundTable => {
      const rows = readRows(grid, header, form);
      return { form, header, rows, matches: matchRows(rows, form) };
    })
    .filter(
      ({ form, matches }) =>
        matches.clearIndicators >= fewestIndicators(form.template.indicators.length),
    )
    .sort((one, other) => compare(one, other, statedTemplate));
  return found[0] ?? 'no-indicators';
}

function exactRows(grid: Grid, header: Header, form: PreparedTemplate): number {
  const column = header.columns.get('wording');
  if (!column) return 0;
  let count = 0;
  for (const row of grid.rows) {
    const cell = row > header.bottom ? grid.at(row, column) : null;
    if (cell && form.byText.has(grid.words(cell))) count += 1;
  }
  return count;
}

function compare(one: FoundTable, other: FoundTable, stated: string | null): number {
  const part = ({ form, matches }: FoundTable) =>
    matches.clearIndicators / form.template.indicators.length;
  const isStated = ({ form }: FoundTable) => Number(form.template.id === stated);
  return (
    other.matches.clearIndicators - one.matches.clearIndicators ||
    part(other) - part(one) ||
    isStated(other) - isStated(one) ||
    other.header.top - one.header.top
  );
}
