/** What an indicator asks of its result cell, worked out once for each indicator. */
import { rememberPer } from '../remember';
import type { Indicator, Measure } from '../templates/schema';
import { fold } from '../text/fold';

export interface RowShape {
  readonly answer: Measure | null;
  readonly rate: Measure | null;
  readonly counts: readonly Measure[];
  /** Folded units of `counts`, each with its measure. */
  readonly units: ReadonlyMap<string, Measure>;
  /** Folded units of all counts, those read from a ratio too. */
  readonly own: ReadonlySet<string>;
  /** One of the measures is enough, but its unit must be written. */
  readonly any: boolean;
}

const JOINTS = /[,/;]| và | hoặc /;

export const rowShape = rememberPer((indicator: Indicator): RowShape => {
  const measures = indicator.measures.filter((measure) => measure.from === 'result');
  const counts = measures.filter((measure) => measure.kind === 'count');
  const units = new Map<string, Measure>();
  for (const measure of counts) {
    for (const unit of unitsOf(measure)) if (!units.has(unit)) units.set(unit, measure);
  }
  return {
    answer: measures.find((measure) => measure.kind === 'yes-no') ?? null,
    rate: measures.find((measure) => measure.kind === 'percent') ?? null,
    counts,
    units,
    own: new Set(indicator.measures.flatMap(unitsOf)),
    any: indicator.wants === 'any',
  };
});

/** `tin, bài` is `tin` and `bài` too. */
function unitsOf(measure: Measure): string[] {
  if (measure.kind !== 'count') return [];
  return [measure.unit, ...measure.units]
    .flatMap((written) => [written, ...written.split(JOINTS)])
    .map(fold)
    .filter((unit) => unit !== '');
}

/** The result measures that `measures` lacks; none where one of them is enough. */
export function lacking(shape: RowShape, given: ReadonlySet<string>): string[] {
  if (shape.any) return [];
  return [shape.answer, shape.rate, ...shape.counts].flatMap((measure) =>
    measure && !given.has(measure.id) ? [measure.id] : [],
  );
}
