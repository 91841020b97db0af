import { resultMeasures } from '../../templates/catalogue';
import { failure, quote, readEntries } from '../entries';
import type { Rule } from '../types';

/** One measure where the row wants two: `78 lớp` without the people. */
export const measureMissing: Rule = {
  meta: {
    code: 'PL0213',
    name: 'measure-missing',
    family: 2,
    severity: 'warning',
    messages: { missing: ['row', 'cell', 'text', 'units', 'missing'] },
    source: 'Báo cáo 116-BC/TU, phụ lục, dòng 2.4: "78 lớp (13.132 người)"',
  },
  *check(context) {
    for (const { entry, indicator, reading } of readEntries(context)) {
      const measures = resultMeasures(indicator);
      const missing = measures.filter(({ id }) => reading.missingMeasures.includes(id));
      if (missing.length === 0) continue;
      const words = (list: typeof measures) => list.map(({ unit }) => unit).join(', ');
      yield failure(entry, 'missing', {
        text: quote(entry.raw),
        units: words(measures),
        missing: words(missing),
      });
    }
  },
};
