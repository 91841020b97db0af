/** What is filled in, missing and wrong, row by row of the form. */
import type { ReviewedSubmission } from '../../core/merge/types';
import type { Finding } from '../../core/rules/types';
import type { Entry } from '../../core/submission/types';
import type { Indicator, Template } from '../../core/templates/schema';
import { gravest, isOpen } from '../common/marks';

/** A note does not keep a row from being done, nor what could not be judged, nor what was accepted. */
export type RowState = 'missing' | 'error' | 'warning' | 'filled';

export const ROW_STATES: readonly RowState[] = ['missing', 'error', 'warning', 'filled'];

export interface FilledRow {
  readonly indicator: Indicator;
  readonly state: RowState;
  /** Something in it was accepted with a reason. */
  readonly accepted: boolean;
  /** null when the sheet has no such row. */
  readonly entry: Entry | null;
}

export function filledRows(
  { submission, findings }: ReviewedSubmission,
  template: Template,
): readonly FilledRow[] {
  const entries = new Map(submission.entries.map((entry) => [entry.indicator, entry]));
  const byIndicator = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    if (finding.outcome !== 'fails') continue;
    const known = byIndicator.get(finding.indicator);
    if (known) known.push(finding);
    else byIndicator.set(finding.indicator, [finding]);
  }
  return template.indicators.map((indicator) => {
    const entry = entries.get(indicator.id) ?? null;
    const failed = byIndicator.get(indicator.id) ?? [];
    const accepted = failed.some((finding) => !isOpen(finding));
    return { indicator, entry, state: stateOf(entry, failed), accepted };
  });
}

function stateOf(entry: Entry | null, failed: readonly Finding[]): RowState {
  if (!entry || entry.reading.status === 'missing') return 'missing';
  const mark = gravest(failed);
  return mark === 'error' || mark === 'warning' ? mark : 'filled';
}

/** Rows that hold something, right or wrong. */
export function countFilled(rows: readonly FilledRow[]): number {
  return rows.filter(({ state }) => state !== 'missing').length;
}
