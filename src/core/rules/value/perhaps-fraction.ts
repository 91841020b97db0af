import { formatPercent } from '../../values/format';
import { failure, quote, readEntries, resultCell } from '../entries';
import type { Rule } from '../types';

/** `0,8` in a row of rates: 0,8 % as written, perhaps 80 % as meant. */
export const perhapsFraction: Rule = {
  meta: {
    code: 'PL0215',
    name: 'perhaps-fraction',
    family: 2,
    severity: 'warning',
    messages: { fraction: ['row', 'cell', 'text', 'value', 'rate'], 'write-rate': ['to'] },
    source: 'Báo cáo 116-BC/TU, phụ lục, các dòng tính theo %: ghi cả "100 %" và "100"',
  },
  *check(context) {
    for (const { entry, reading } of readEntries(context)) {
      for (const assumption of reading.assumptions) {
        if (assumption.code !== 'perhaps-fraction') continue;
        const rate = Number((assumption.value * 100).toPrecision(12));
        yield failure(
          entry,
          'fraction',
          { text: quote(entry.raw), value: assumption.value, rate },
          {
            suggestions: [
              {
                cell: resultCell(entry),
                from: entry.raw,
                to: formatPercent(rate),
                labelId: 'write-rate',
              },
            ],
          },
        );
      }
    }
  },
};
