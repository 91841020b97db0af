import { resultMeasures } from '../../templates/catalogue';
import { boundsOf } from '../bounds';
import { evidenceCell, failure, measureOf, quote, readEntries } from '../entries';
import type { Rule } from '../types';
import { unitsOfMeasure } from './shares';

/**
 * Something is counted that the evidence says there was none of. Silent where the evidence counts
 * some in the same unit: "riêng thôn 4 tổ chức 01 lớp".
 */
export const deniedByEvidence: Rule = {
  meta: {
    code: 'PL0519',
    name: 'denied-by-evidence',
    family: 5,
    severity: 'warning',
    messages: { denied: ['row', 'cell', 'stated', 'unit', 'text'] },
    yieldsTo: ['evidence-missing'],
    source:
      'Báo cáo 116-BC/TU, phụ lục, dòng 2.13: "01 lớp (100 người)", minh chứng "chưa tổ chức được lớp học riêng biệt nào"',
  },
  *check(context) {
    for (const { entry, indicator, reading } of readEntries(context)) {
      const { denials, quantities } = context.evidence(entry);
      if (denials.length === 0) continue;
      for (const measure of resultMeasures(indicator)) {
        const stated = measureOf(reading, measure.id);
        if (measure.kind !== 'count' || stated === null) continue;
        if (boundsOf(stated, reading.qualifier).low === 0) continue;
        const units = unitsOfMeasure(measure);
        const denied = denials.filter(({ unit }) => units.has(unit));
        const [first] = denied;
        if (!first || quantities.some(({ unit }) => units.has(unit ?? ''))) continue;
        yield failure(
          entry,
          'denied',
          { stated, unit: measure.unit, text: quote(first.text) },
          { cell: evidenceCell(entry), spans: denied },
        );
        break;
      }
    }
  },
};
