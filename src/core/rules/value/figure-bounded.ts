import { failure, quote, readEntries } from '../entries';
import type { Rule } from '../types';

/** `Trên 500`, `dưới 500`: a bound where a figure is due. */
export const figureBounded: Rule = {
  meta: {
    code: 'PL0210',
    name: 'figure-bounded',
    family: 2,
    severity: 'note',
    messages: { over: ['row', 'cell', 'text'], under: ['row', 'cell', 'text'] },
    source: 'Báo cáo 116-BC/TU, phụ lục, dòng 2.1: "Trên 500 tin, bài, phóng sự"',
  },
  *check(context) {
    for (const { entry, reading } of readEntries(context)) {
      const { qualifier } = reading;
      if (qualifier !== 'over' && qualifier !== 'under') continue;
      yield failure(entry, qualifier, { text: quote(entry.raw) });
    }
  },
};
