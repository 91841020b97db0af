import { rememberPer } from '../../remember';
import { formatDate } from '../../values/format';
import { evidenceCell, failure, quote } from '../entries';
import type { Rule, RuleContext } from '../types';
import { groupBy, issuedMentions, type IssuedMention } from './mentions';

/** One number and symbol under two dates: a slip in one of them, or in the number. */
export const oneNumberTwoDates: Rule = {
  meta: {
    code: 'PL0503',
    name: 'one-number-two-dates',
    family: 5,
    severity: 'warning',
    messages: {
      'same-row': ['row', 'cell', 'document', 'otherDate'],
      'other-row': ['row', 'cell', 'document', 'otherDate', 'otherRow', 'otherCell'],
    },
    source:
      'Phụ lục xã Thuận An, 5/2026, dòng 1 và 6: 852/UBND-VHXH ngày 14/12 và 24/12/2025; báo cáo 116-BC/TU, phụ lục, dòng 1.1: 13-KH/TU ngày 15/9 và 08/12/2025',
  },
  *check(context) {
    for (const { first, later } of withTwoDates(context)) {
      for (const mention of later) {
        const { entry, document } = mention;
        yield failure(
          entry,
          entry === first.entry ? 'same-row' : 'other-row',
          {
            document: quote(document.text),
            otherDate: formatDate(first.date),
            otherRow: first.entry.indicator,
            otherCell: evidenceCell(first.entry),
          },
          {
            cell: evidenceCell(entry),
            spans: entry === first.entry ? [first.document, document] : [document],
          },
        );
      }
    }
  },
};

interface TwoDates {
  readonly first: IssuedMention;
  /** The first mention under each further date. */
  readonly later: readonly IssuedMention[];
}

export const withTwoDates = rememberPer((context: RuleContext): readonly TwoDates[] =>
  groupBy(issuedMentions(context), ({ identity }) => identity).flatMap((mentions) => {
    const byDate = groupBy(mentions, ({ date }) => date).flatMap(([mention]) => mention ?? []);
    const [first, ...later] = byDate;
    return first && later.length > 0 ? [{ first, later }] : [];
  }),
);
