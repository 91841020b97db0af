import { failureAt } from '../entries';
import type { Rule } from '../types';

/** `/UBND-BC`: the agency before the type. A Party symbol (`116-BC/TU`) has its own order. */
const REVERSED = /\/\s{0,5}(\p{Lu}{2,10})\s{0,5}-\s{0,5}BC(?![\p{L}\p{N}-])/u;

/** The report's symbol with its parts in the wrong order. */
export const reportSymbolMalformed: Rule = {
  meta: {
    code: 'PL0116',
    name: 'report-symbol-malformed',
    family: 1,
    severity: 'note',
    messages: { reversed: ['cell', 'symbol', 'right'], 'put-in-order': ['right'] },
    source:
      'Phụ lục xã Thuận An, 5/2026: "/UBND-BC"; báo cáo cùng xã ghi đúng "314/BC-UBND" ở dòng 1',
  },
  *check({ submission }) {
    const { report } = submission;
    const match = report ? REVERSED.exec(report.text) : null;
    if (!report || !match) return;
    const right = `/BC-${match[1] ?? ''}`;
    yield failureAt(
      null,
      report.cell,
      'reversed',
      { cell: report.cell, symbol: match[0], right },
      {
        suggestions: report.wholeCell
          ? [
              {
                cell: report.cell,
                from: report.text,
                to: report.text.replace(match[0], () => right),
                labelId: 'put-in-order',
                data: { right },
              },
            ]
          : [],
      },
    );
  },
};
