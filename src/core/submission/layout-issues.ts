/** What a whole table lacks of its form, or has beside it. */
import { cellName } from '../sheets/address';
import type { Template } from '../templates/schema';
import type { Header, HeaderColumn } from './header';
import type { ResultColumn } from './result-cell';
import type { Entry, LayoutIssue } from './types';

export function columnIssues(
  template: Template,
  header: Header,
  result: ResultColumn,
): LayoutIssue[] {
  const issues: LayoutIssue[] = [];
  for (const { id } of template.columns) {
    if (header.columns.has(id) || (id === 'result' && result.inUnitColumn)) continue;
    issues.push({ code: 'column-missing', column: id });
  }
  const unit = header.columns.get('unit');
  if (result.inUnitColumn && unit) {
    issues.push({ code: 'result-in-unit-column', cell: headerCell(header, unit) });
  }
  for (const extra of header.extras) {
    const text = extra.header?.text ?? '';
    issues.push({ code: 'column-extra', cell: headerCell(header, extra), text });
  }
  return issues;
}

function headerCell({ top }: Header, { header, left }: HeaderColumn): string {
  return header ? cellName(header.row, header.column) : cellName(top, left);
}

export function missingIndicators(template: Template, entries: readonly Entry[]): LayoutIssue[] {
  const found = new Set(entries.map(({ indicator }) => indicator));
  return template.indicators
    .filter(({ id }) => !found.has(id))
    .map(({ id }) => ({ code: 'indicator-missing', indicator: id }));
}

/** The fewest rows that, taken out, leave the others in the form's order. Entries by row. */
export function rowsOutOfOrder(template: Template, entries: readonly Entry[]): LayoutIssue[] {
  const place = new Map(template.indicators.map(({ id }, at) => [id, at]));
  const kept = longestRise(entries.map(({ indicator }) => place.get(indicator) ?? 0));
  return entries
    .filter((_, at) => !kept.has(at))
    .map(({ indicator, row, cells }) => ({
      code: 'row-out-of-order',
      indicator,
      cell: cells.wording ?? cellName(row, 0),
    }));
}

/** Indexes of a longest subsequence that rises. A form has few rows, so comparing all will do. */
function longestRise(values: readonly number[]): Set<number> {
  const length: number[] = [];
  const before: number[] = [];
  let best = -1;
  values.forEach((value, at) => {
    length[at] = 1;
    before[at] = -1;
    for (let earlier = 0; earlier < at; earlier += 1) {
      const reached = (length[earlier] ?? 0) + 1;
      if ((values[earlier] ?? Infinity) < value && reached > (length[at] ?? 0)) {
        length[at] = reached;
        before[at] = earlier;
      }
    }
    if (best < 0 || (length[at] ?? 0) > (length[best] ?? 0)) best = at;
  });
  const kept = new Set<number>();
  for (let at = best; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}
