/** The built-in forms, checked against the schema when first asked for. */
import { z } from 'zod';
import { rememberPer } from '../remember';
import formB from './forms/bdhvs-2025.json';
import formA from './forms/lam-dong-xa-2026.json';
import { templateSchema, type Indicator, type Measure, type Template } from './schema';

/** A form that fails its schema: `problems` say where (path) and why. */
export class InvalidTemplate extends Error {
  override readonly name = 'InvalidTemplate';
  readonly code = 'invalid-template';

  constructor(readonly problems: readonly { readonly path: string; readonly message: string }[]) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  }
}

/** Checks a form. @throws InvalidTemplate with every place that is wrong. */
export function parseTemplate(form: unknown): Template {
  const result = templateSchema.safeParse(form);
  if (result.success) return result.data;
  throw new InvalidTemplate(
    result.error.issues.map((issue) => ({
      path: z.core.toDotPath(issue.path),
      message: issue.message,
    })),
  );
}

let parsed: readonly Template[] | undefined;

/** The built-in forms: A (commune, 16 rows) and B (23 rows). */
export function builtInTemplates(): readonly Template[] {
  parsed ??= [formA, formB].map(parseTemplate);
  return parsed;
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
