import { notRun } from './not-run';
import { rules } from './registry';
import { ruleCrashed } from './rule-crashed';
import type { RuleMeta } from './types';

/** All that a finding may bear as its rule, those too that say what was not run; by code. */
export const ruleMetas: readonly RuleMeta[] = [
  ruleCrashed,
  ...rules.map(({ meta }) => meta),
  ...Object.values(notRun),
].sort((a, b) => (a.code < b.code ? -1 : 1));
