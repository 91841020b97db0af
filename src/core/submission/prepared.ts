/** A form made ready for recognising sheets: everything folded once. */
import { rememberPer } from '../remember';
import type { ColumnId, Indicator, Template } from '../templates/schema';
import { comparable, wording, type Wording } from './wording';

/** What a row can be: an indicator, or the heading of a section. */
export interface Target extends Wording {
  /** The number printed before it. */
  readonly id: string;
  /** null for a section. */
  readonly indicator: Indicator | null;
}

export interface HeaderWord {
  readonly column: ColumnId;
  readonly text: string;
  /** How surely the words name the column, 0–1: the form's own words first. */
  readonly weight: number;
}

export interface PreparedTemplate {
  readonly template: Template;
  /** Indicators in the form's order, then sections. */
  readonly targets: readonly Target[];
  /** By wording; several targets where a form repeats a wording. */
  readonly byText: ReadonlyMap<string, readonly Target[]>;
  readonly sectionIds: ReadonlySet<string>;
  /** The words of each column, best first. */
  readonly headerWords: readonly HeaderWord[];
  /** `headerWords` and `unitWithResult`, to look up exactly. */
  readonly headerByText: ReadonlyMap<string, readonly HeaderWord[]>;
  /** `Đơn vị tính / Kết quả`: words that name the unit column and say that it holds the results. */
  readonly unitWithResult: ReadonlySet<string>;
  /** By indicator: its wording, comparable. */
  readonly wordingText: ReadonlyMap<string, string>;
  /** By indicator: its unit as the form prints it, comparable. */
  readonly unitText: ReadonlyMap<string, string>;
}

export const prepareTemplate = rememberPer(prepare);

function prepare(template: Template): PreparedTemplate {
  const targets: Target[] = [
    ...template.indicators.map((indicator) => ({
      ...wording(indicator.wording),
      id: indicator.id,
      indicator,
    })),
    ...template.sections.map(({ id, wording: text }) => ({
      ...wording(text),
      id,
      indicator: null,
    })),
  ];
  const headerWords = template.columns.flatMap(({ id, header, accepts }) => [
    { column: id, text: comparable(header), weight: 1 },
    // Earlier words are the commoner ones: "Minh chứng" before "Ghi chú".
    ...accepts.map((text, at) => ({
      column: id,
      text: comparable(text),
      weight: 0.96 - Math.min(at, 9) * 0.001,
    })),
  ]);
  const both = wordsForBoth(headerWords, 'unit', 'result');
  return {
    template,
    targets,
    byText: groupBy(targets),
    sectionIds: new Set(template.sections.map(({ id }) => id)),
    headerWords,
    headerByText: groupBy([...headerWords, ...both]),
    unitWithResult: new Set(both.map(({ text }) => text)),
    wordingText: new Map(
      targets.flatMap((target) => (target.indicator ? [[target.id, target.text]] : [])),
    ),
    unitText: new Map(template.indicators.map(({ id, unit }) => [id, comparable(unit)])),
  };
}

/** Every way to name two columns in one header; it counts for the first. */
function wordsForBoth(
  words: readonly HeaderWord[],
  first: ColumnId,
  second: ColumnId,
): HeaderWord[] {
  const of = (column: ColumnId) => words.filter((word) => word.column === column);
  return of(first).flatMap(({ text: one }) =>
    of(second).flatMap(({ text: other }) =>
      [`${one} ${other}`, `${other} ${one}`].map((text) => ({ column: first, text, weight: 0.9 })),
    ),
  );
}

function groupBy<T extends { readonly text: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.text);
    if (group) group.push(item);
    else groups.set(item.text, [item]);
  }
  return groups;
}
