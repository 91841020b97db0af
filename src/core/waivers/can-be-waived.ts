import type { Finding } from '../rules/types';

/** Errors are mended, and what could not be judged is no fault to accept. */
export function canBeWaived({ severity, outcome }: Pick<Finding, 'severity' | 'outcome'>): boolean {
  return severity !== 'error' && outcome === 'fails';
}
