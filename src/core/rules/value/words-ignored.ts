import { formatMeasures } from '../../values/format';
import { failure, quote, readEntries } from '../entries';
import type { Rule } from '../types';

/** Words in the result that were passed over, or a unit that was taken for granted. */
export const wordsIgnored: Rule = {
  meta: {
    code: 'PL0218',
    name: 'words-ignored',
    family: 2,
    severity: 'note',
    messages: {
      words: ['row', 'cell', 'understood', 'text'],
      unit: ['row', 'cell', 'understood', 'text'],
    },
    yieldsTo: ['legacy-encoding'],
    source: 'Báo cáo 116-BC/TU, phụ lục: kết quả viết kèm lời, như "Trên 500 tin, bài, phóng sự"',
  },
  *check(context) {
    for (const { entry, indicator, reading } of readEntries(context)) {
      const understood = formatMeasures(indicator, reading.measures);
      for (const assumption of reading.assumptions) {
        if (assumption.code === 'words-ignored') {
          yield failure(entry, 'words', { understood, text: quote(assumption.text) });
        }
        // With a measure missing, that finding already shows what the number was taken for.
        if (assumption.code === 'unit-not-written' && reading.missingMeasures.length === 0) {
          yield failure(entry, 'unit', { understood, text: quote(entry.raw) });
        }
      }
    }
  },
};
