import { failure, headerOf, quote, readEntries } from '../entries';
import type { Rule } from '../types';

/** `Khoảng 14.173` where an exact figure is due. */
export const figureApproximate: Rule = {
  meta: {
    code: 'PL0209',
    name: 'figure-approximate',
    family: 2,
    severity: 'warning',
    messages: { about: ['row', 'cell', 'text', 'column'] },
    source: 'Phụ lục xã Thuận An, 5/2026, dòng 13 và 14: "Khoảng 14.173"',
  },
  *check(context) {
    const column = headerOf(context.template, 'evidence');
    for (const { entry, reading } of readEntries(context)) {
      if (reading.qualifier !== 'about') continue;
      yield failure(entry, 'about', { text: quote(entry.raw), column });
    }
  },
};
