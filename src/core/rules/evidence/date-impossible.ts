import type { EvidenceFacts, Span } from '../../evidence/types';
import { fold } from '../../text/fold';
import { findDates, type DayInText } from '../../values/dates';
import { evidenceCell, failure } from '../entries';
import type { Rule } from '../types';
import { entriesWithEvidence, listed } from './mentions';

/** A day the calendar does not have: 31/02/2026. One finding a row. */
export const dateImpossible: Rule = {
  meta: {
    code: 'PL0511',
    name: 'date-impossible',
    family: 5,
    severity: 'error',
    messages: { impossible: ['row', 'cell', 'dates'] },
    source: 'Lịch dương; ngày của văn bản trong phụ lục xã Thuận An, 5/2026, đều có thật',
  },
  *check(context) {
    for (const entry of entriesWithEvidence(context)) {
      const facts = context.evidence(entry);
      const days = findDates(entry.evidence).filter(
        (day) => day.date === null && isMeantAsDate(facts, day),
      );
      if (days.length === 0) continue;
      const dates = listed(days.map(({ text }) => text));
      yield failure(entry, 'impossible', { dates }, { cell: evidenceCell(entry), spans: days });
    }
  },
};

/** The date of a document, or one with the word "ngày": `45.55.2025` alone may be anything. */
function isMeantAsDate({ text, documents, addresses }: EvidenceFacts, day: DayInText): boolean {
  const within = ({ start, end }: Span) => start <= day.start && day.end <= end;
  if (addresses.some(within)) return false;
  if (documents.some(({ date }) => date !== null && within(date))) return true;
  return fold(text.slice(Math.max(0, day.start - 8), day.end)).includes('ngay');
}
