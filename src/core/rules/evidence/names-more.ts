import { distinctItems, itemKey, itemsFromEvidence } from '../../evidence/named-things';
import { evidenceCell, failure, measureOf, readEntries } from '../entries';
import { boundsOf } from '../bounds';
import { listed } from './mentions';
import type { Rule } from '../types';

/**
 * A list of names that is longer than the count beside it. The province counts each name once over
 * all communes, so the names decide. A shorter list names examples.
 */
export const namesMore: Rule = {
  meta: {
    code: 'PL0521',
    name: 'names-more',
    family: 5,
    severity: 'note',
    messages: { more: ['row', 'cell', 'stated', 'unit', 'named', 'names'] },
    source: 'Báo cáo 116-BC/TU, phụ lục, dòng 2.3: ghi 10 nền tảng, kể tên 11',
  },
  *check(context) {
    for (const { entry, indicator, reading } of readEntries(context)) {
      const measure = indicator.measures.find(({ strategy }) => strategy === 'union-of-lists');
      const stated = measure && measureOf(reading, measure.id);
      if (!measure || stated === undefined || stated === null) continue;
      const facts = context.evidence(entry);
      const names = facts.absent ? [] : surelyDistinct(entry.evidence);
      if (names.length <= boundsOf(stated, reading.qualifier).high) continue;
      yield failure(
        entry,
        'more',
        { stated, unit: measure.unit, named: names.length, names: listed(names) },
        { cell: evidenceCell(entry), spans: facts.items },
      );
    }
  },
};

/** "Zalo" and "Zalo OA" may be one; more words than a name has are a sentence. */
function surelyDistinct(evidence: string): readonly string[] {
  const names = distinctItems(itemsFromEvidence(evidence));
  if (names.some((name) => name.length > LONGEST_NAME)) return [];
  const keys = names.map(itemKey);
  return names.filter((_, at) => {
    const key = keys[at] ?? '';
    return !keys.some((other, index) => index !== at && key.startsWith(other));
  });
}

const LONGEST_NAME = 100;
