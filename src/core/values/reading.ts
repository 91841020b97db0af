/** How readings are made. */
import type { Assumption, Qualifier, Reading, ReadOk, Repair, ValueProblem } from './types';
import type { RowShape } from './row-shape';

export function unreadable(problem: ValueProblem, repairs: readonly Repair[] = []): Reading {
  return { status: 'unreadable', problem, repairs };
}

export function missing(how: 'blank' | 'dash' | 'word', zero: string | null): Reading {
  return { status: 'missing', how, repairs: zero === null ? [] : [{ to: zero, reason: 'zero' }] };
}

export interface Good {
  readonly measures: readonly (readonly [string, number])[];
  readonly missingMeasures?: readonly string[];
  readonly qualifier?: Qualifier | null;
  readonly assumptions?: readonly Assumption[];
  readonly decimals?: number;
}

/** `0`, `0 lớp`: where there is no class, nobody was in one. */
export function nothing({ counts }: Pick<RowShape, 'counts'>): ReadOk {
  return good({ measures: counts.map(({ id }) => [id, 0]) });
}

/** `Object.fromEntries` defines own properties, so no measure id can reach a prototype. */
export function good(parts: Good): ReadOk {
  return {
    status: 'ok',
    measures: Object.fromEntries(parts.measures),
    missingMeasures: parts.missingMeasures ?? [],
    qualifier: parts.qualifier ?? null,
    assumptions: parts.assumptions ?? [],
    decimals: parts.decimals ?? 0,
  };
}
