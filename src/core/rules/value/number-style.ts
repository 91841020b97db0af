import { failure, quote, readEntries, resultCell } from '../entries';
import type { Rule } from '../types';

/** `80.5%` or `5,418,221`: marks of the English style. */
export const numberStyle: Rule = {
  meta: {
    code: 'PL0214',
    name: 'number-style',
    family: 2,
    severity: 'note',
    messages: {
      'dot-decimal': ['row', 'cell', 'text', 'value', 'right'],
      'comma-thousands': ['row', 'cell', 'text', 'value', 'right'],
      'write-vietnamese-style': ['to'],
    },
    yieldsTo: ['perhaps-fraction'],
    source: 'Phụ lục xã Thuận An, 5/2026, dòng 11 và 12: 14.033 và 80.5% trong cùng một dòng',
  },
  *check(context) {
    for (const { entry, reading } of readEntries(context)) {
      for (const assumption of reading.assumptions) {
        if (assumption.code !== 'dot-decimal' && assumption.code !== 'comma-thousands') continue;
        const right = inVietnameseStyle(assumption.text);
        const data = { text: quote(assumption.text), value: assumption.value, right: quote(right) };
        const to = entry.raw.replace(assumption.text, () => right);
        const cell = resultCell(entry);
        const labelId = 'write-vietnamese-style';
        const suggestions = to === entry.raw ? [] : [{ cell, from: entry.raw, to, labelId }];
        yield failure(entry, assumption.code, data, { suggestions });
      }
    }
  },
};

/** Dots and commas change places: `5,418,221.5` → `5.418.221,5`. */
function inVietnameseStyle(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}
