/** The built-in forms, and what is asked of any form. */
import { rememberPer } from '../remember';
import { builtIn } from './built-in';
import type { Indicator, Measure, Template } from './schema';

/** The built-in forms: A (commune, 16 rows) and B (23 rows). */
export function builtInTemplates(): readonly Template[] {
  return builtIn;
}

export function findTemplate(id: string): Template | null {
  return builtInTemplates().find((template) => template.id === id) ?? null;
}

/** @throws Error for an id the form does not have: a mistake in code, not in data. */
export function indicatorOf(template: Template, id: string): Indicator {
  const indicator = template.indicators.find((candidate) => candidate.id === id);
  if (!indicator) throw new Error(`${template.id} has no indicator ${id}`);
  return indicator;
}

/** Measures read from the result cell itself, in the order they are written. */
export const resultMeasures = rememberPer((indicator: Indicator): readonly Measure[] =>
  indicator.measures.filter((measure) => measure.from === 'result'),
);
