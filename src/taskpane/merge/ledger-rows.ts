/** The ledger of a consolidation, filtered for a person who looks for a commune or a state. */
import type { LedgerLine } from '../../core/merge/types';
import { fold } from '../../core/text/fold';

export type LedgerState = LedgerLine['status'];

/** What needs a person's eye first. */
export const LEDGER_STATES: readonly LedgerState[] = ['refused', 'replaced', 'missing', 'merged'];

export function countStates(ledger: readonly LedgerLine[]): Readonly<Record<LedgerState, number>> {
  const counts = { merged: 0, missing: 0, replaced: 0, refused: 0 };
  for (const { status } of ledger) counts[status] += 1;
  return counts;
}

/** By state, and by the name of the commune or file, diacritics optional; the order stays. */
export function filterLedger(
  ledger: readonly LedgerLine[],
  state: LedgerState | 'all',
  query: string,
): readonly LedgerLine[] {
  const folded = fold(query);
  return ledger.filter(
    ({ status, commune, file }) =>
      (state === 'all' || status === state) &&
      fold(`${commune?.fullName ?? ''} ${file ?? ''}`).includes(folded),
  );
}
