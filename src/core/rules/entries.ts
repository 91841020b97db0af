/** What rules ask of entries, and how they report on one. */
import type { Span } from '../evidence/types';
import { rememberPer } from '../remember';
import { cellName } from '../sheets/address';
import type { CellName, Entry, LayoutIssue } from '../submission/types';
import { resultMeasures } from '../templates/catalogue';
import type { ColumnId, Indicator, Severity, Template } from '../templates/schema';
import type { ReadOk, Repair, ValueProblem } from '../values/types';
import type { FindingData, Report, RuleContext, Suggestion } from './types';

/** The result cell; without a result column, the first cell of the row. */
export function resultCell(entry: Entry): CellName {
  return entry.cells.result ?? cellName(entry.row, 0);
}

/** The evidence cell; without an evidence column, the result cell. */
export function evidenceCell(entry: Entry): CellName {
  return entry.cells.evidence ?? resultCell(entry);
}

interface Extras {
  readonly cell?: CellName;
  readonly suggestions?: readonly Suggestion[];
  /** Facts of the entry's evidence; their words are what the finding speaks of. */
  readonly spans?: readonly Span[];
  readonly severity?: Severity;
}

/** A failure at an entry's result cell (or at `cell`); `row` and `cell` are always in its data. */
export function failure(
  entry: Entry,
  messageId: string,
  data: FindingData = {},
  { cell = resultCell(entry), suggestions = [], spans = [], severity }: Extras = {},
): Report {
  return {
    ...(severity && { severity }),
    spans: spans
      .map(({ start, end }) => ({ start, end }))
      .sort((one, other) => one.start - other.start),
    indicator: entry.indicator,
    cell,
    outcome: 'fails',
    messageId,
    data: { row: entry.indicator, cell, ...data },
    suggestions,
  };
}

/** A failure of the whole sheet (`indicator` null) or of a row of the form, at any cell. */
export function failureAt(
  indicator: string | null,
  cell: CellName | null,
  messageId: string,
  data: FindingData,
  extras: Pick<Report, 'suggestions' | 'severity'> = {},
): Report {
  return { indicator, cell, outcome: 'fails', messageId, data, ...extras };
}

/** The differences of one kind between the sheet and its form. */
export function issuesOf<Code extends LayoutIssue['code']>(
  { submission }: RuleContext,
  code: Code,
): readonly Extract<LayoutIssue, { code: Code }>[] {
  return submission.issues.filter(
    (issue): issue is Extract<LayoutIssue, { code: Code }> => issue.code === code,
  );
}

/** The entries in the order of the form, however the sheet has them. */
export const entriesOf = rememberPer(({ template, entry }: RuleContext): readonly Entry[] =>
  template.indicators.flatMap(({ id }) => entry(id) ?? []),
);

export interface ReadEntry {
  readonly entry: Entry;
  readonly indicator: Indicator;
  readonly reading: ReadOk;
}

/** The entries whose result could be read. */
export const readEntries = rememberPer((context: RuleContext): readonly ReadEntry[] =>
  entriesOf(context).flatMap((entry) =>
    entry.reading.status === 'ok'
      ? [{ entry, indicator: context.indicator(entry.indicator), reading: entry.reading }]
      : [],
  ),
);

/** A measure of a reading; null when the cell does not give it. */
export function measureOf({ measures }: ReadOk, id: string): number | null {
  return Object.hasOwn(measures, id) ? (measures[id] ?? null) : null;
}

export interface ProblemEntry<Code extends ValueProblem['code']> {
  readonly entry: Entry;
  readonly indicator: Indicator;
  readonly problem: Extract<ValueProblem, { code: Code }>;
  readonly repairs: readonly Repair[];
}

/** The entries whose result could not be read, for one of these reasons. */
export function problemEntries<Code extends ValueProblem['code']>(
  context: RuleContext,
  ...codes: readonly Code[]
): readonly ProblemEntry<Code>[] {
  const wanted = (problem: ValueProblem): problem is Extract<ValueProblem, { code: Code }> =>
    codes.some((code) => code === problem.code);
  return entriesOf(context).flatMap((entry) => {
    const { reading } = entry;
    if (reading.status !== 'unreadable' || !wanted(reading.problem)) return [];
    const { problem, repairs } = reading;
    return [{ entry, indicator: context.indicator(entry.indicator), problem, repairs }];
  });
}

/** The units of the result as the form words them: `lớp, người`. */
export function unitsOf(indicator: Indicator): string {
  return resultMeasures(indicator)
    .map(({ unit }) => unit)
    .join(', ');
}

/** The name the form prints above a column. */
export function headerOf(template: Template, column: ColumnId): string {
  return template.columns.find(({ id }) => id === column)?.header ?? column;
}

const QUOTED = 80;

/** A text short enough to stand in a message: on one line, at most 80 characters. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line.slice(0, 2 * QUOTED + 2));
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED - 1).join('')}…` : line;
}
