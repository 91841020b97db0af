import { evidenceCell, failure, quote } from '../entries';
import type { Rule } from '../types';
import { entriesWithEvidence, listed } from './mentions';

/** Documents without a well-formed number and symbol: nobody can look them up. One finding a row. */
export const symbolMalformed: Rule = {
  meta: {
    code: 'PL0510',
    name: 'symbol-malformed',
    family: 5,
    severity: 'warning',
    messages: { malformed: ['row', 'cell', 'documents'] },
    source:
      'Nghị định 30/2020/NĐ-CP, phụ lục I và III (14/KH-UBND); Hướng dẫn 36-HD/VPTW (172-CV/ĐU)',
  },
  *check(context) {
    for (const entry of entriesWithEvidence(context)) {
      const { malformed } = context.evidence(entry);
      if (malformed.length === 0) continue;
      const documents = listed(malformed.map(({ text }) => quote(text)));
      yield failure(
        entry,
        'malformed',
        { documents },
        { cell: evidenceCell(entry), spans: malformed },
      );
    }
  },
};
