/** Times that figures are said to be of, and that lie outside the period. */
import type { TimeMention } from '../../evidence/types';
import { rememberPer } from '../../remember';
import type { Entry } from '../../submission/types';
import type { RuleContext } from '../types';
import { entriesWithEvidence } from './mentions';

export interface TimeOutside {
  readonly entry: Entry;
  readonly time: TimeMention;
}

/**
 * Only how far figures go ("Đến 5/2026 …") and when things were done ("Trong tháng 3/2025 …"); in a
 * line about a document the time belongs to the document. Lenient as `date-outside-period`: a
 * quarter's figures may be those of the year so far. What lies after today is a plan.
 */
export const timesOutside = rememberPer((context: RuleContext): readonly TimeOutside[] => {
  const period = context.submission.period.chosen?.value;
  if (!period) return [];
  const first = `${String(period.year)}-01-01`;
  const today = context.today?.slice(0, 10) ?? '9999-12-31';
  return entriesWithEvidence(context).flatMap((entry) => {
    const { items, documents, times } = context.evidence(entry);
    const ofDocuments = new Set(documents.map(({ item }) => item));
    const outside = times.filter(
      ({ role, kind, from, to, start }) =>
        (role === 'as-of' || role === 'during') &&
        kind !== 'stage' &&
        from <= today &&
        (from > period.to || to < first) &&
        !items.some((item, at) => ofDocuments.has(at) && start >= item.start && start < item.end),
    );
    return outside.map((time) => ({ entry, time }));
  });
});
