import type { Entry } from '../submission/types';
import type { Repair } from '../values/types';
import { resultCell } from './entries';
import type { RuleMeta, Suggestion } from './types';

/** The labels of `suggestRepairs`, for the `meta.messages` of the rules that use it. */
export const REPAIR_LABELS: RuleMeta['messages'] = {
  'times-1000': ['from', 'to'],
  'percent-of-fraction': ['from', 'to'],
  'date-to-ratio': ['from', 'to'],
  zero: ['from', 'to'],
  'other-reading': ['from', 'to'],
} satisfies Record<Repair['reason'], readonly string[]>;

/** The reader's repairs as suggestions for the result cell. */
export function suggestRepairs(entry: Entry, repairs: readonly Repair[]): readonly Suggestion[] {
  return repairs.map(({ to, reason }) => ({
    cell: resultCell(entry),
    from: entry.raw,
    to,
    labelId: reason,
  }));
}
