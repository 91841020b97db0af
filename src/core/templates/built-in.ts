/**
 * The built-in forms, checked against the schema. The pages are given the result: their build runs
 * this module, so that no page loads what checks it.
 */
import { z } from 'zod';
import formB from './forms/bdhvs-2025.json';
import formA from './forms/lam-dong-xa-2026.json';
import { templateSchema, type Template } from './schema';

/** A form that fails its schema: `problems` say where (path) and why. */
export class InvalidTemplate extends Error {
  override readonly name = 'InvalidTemplate';
  readonly code = 'invalid-template';

  constructor(readonly problems: readonly { readonly path: string; readonly message: string }[]) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  }
}

/** @throws InvalidTemplate with every place that is wrong. */
function parseTemplate(form: unknown): Template {
  const result = templateSchema.safeParse(form);
  if (result.success) return result.data;
  throw new InvalidTemplate(
    result.error.issues.map((issue) => ({
      path: z.core.toDotPath(issue.path),
      message: issue.message,
    })),
  );
}

/** A (commune, 16 rows) and B (23 rows). Plain data: JSON keeps all of it. */
export const builtIn: readonly Template[] = [formA, formB].map(parseTemplate);
