import { evidenceCell, failure } from '../entries';
import type { Rule } from '../types';
import { countRows, pairsOf, sameFigure, shareEvidence, speaksOf, wordsOf } from './rows';

/** One evidence under two indicators, and often one figure with it. */
export const sameEvidence: Rule = {
  meta: {
    code: 'PL0601',
    name: 'same-evidence',
    family: 6,
    severity: 'warning',
    messages: {
      figure: ['row', 'cell', 'other', 'otherCell', 'count'],
      evidence: ['row', 'cell', 'other', 'otherCell'],
    },
    source:
      'Phụ lục xã Thuận An, 5/2026, dòng 11 và 12: cùng 14.033, cùng một thuyết minh về VNeID',
  },
  *check(context) {
    for (const [one, other] of pairsOf(countRows(context))) {
      if (!shareEvidence(one, other)) continue;
      const words = wordsOf(one.entry);
      // It stands where the text is out of place: of rows 11 and 12 it speaks of row 12's VNeID.
      const [misplaced, right] =
        speaksOf(other, one, words) && !speaksOf(one, other, words) ? [one, other] : [other, one];
      const { entry } = misplaced;
      const count = sameFigure(one, other);
      const data = { other: right.entry.indicator, otherCell: evidenceCell(right.entry) };
      const spans = [{ start: 0, end: entry.evidence.length }];
      const cell = evidenceCell(entry);
      yield count === null
        ? failure(entry, 'evidence', data, { cell, spans, severity: 'note' })
        : failure(entry, 'figure', { ...data, count }, { cell, spans });
    }
  },
};
