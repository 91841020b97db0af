import { normalize } from '../../text/fold';
import type { Entry } from '../../submission/types';
import type { ReadOk } from '../../values/types';
import { failure, quote, readEntries, resultCell } from '../entries';
import type { Rule } from '../types';

/** `80.5%` or `5,418,221`: marks of the English style; `14 033`: of the French one. */
export const numberStyle: Rule = {
  meta: {
    code: 'PL0214',
    name: 'number-style',
    family: 2,
    severity: 'note',
    messages: {
      'dot-decimal': ['row', 'cell', 'text', 'value', 'right'],
      'comma-thousands': ['row', 'cell', 'text', 'value', 'right'],
      'space-thousands': ['row', 'cell', 'text', 'value', 'right'],
      'write-vietnamese-style': ['to'],
    },
    yieldsTo: ['perhaps-fraction'],
    source: 'Phụ lục xã Thuận An, 5/2026, dòng 11 và 12: 14.033 và 80.5% trong cùng một dòng',
  },
  *check(context) {
    for (const { entry, reading } of readEntries(context)) {
      for (const { code, text, value, right } of foreignNumbers(entry, reading)) {
        const to = entry.raw.replace(text, () => right);
        const cell = resultCell(entry);
        const labelId = 'write-vietnamese-style';
        const suggestions = to === entry.raw ? [] : [{ cell, from: entry.raw, to, labelId }];
        yield failure(
          entry,
          code,
          { text: quote(text), value, right: quote(right) },
          { suggestions },
        );
      }
    }
  },
};

interface ForeignNumber {
  readonly code: 'dot-decimal' | 'comma-thousands' | 'space-thousands';
  readonly text: string;
  readonly value: number;
  /** The same number in the Vietnamese way. */
  readonly right: string;
}

function foreignNumbers(entry: Entry, reading: ReadOk): readonly ForeignNumber[] {
  const assumed = reading.assumptions.flatMap((assumption) =>
    assumption.code === 'dot-decimal' || assumption.code === 'comma-thousands'
      ? [{ ...assumption, right: inVietnameseStyle(assumption.text) }]
      : [],
  );
  return [...assumed, ...spacedNumbers(entry, Object.values(reading.measures))];
}

/** Dots and commas change places: `5,418,221.5` → `5.418.221,5`. */
function inVietnameseStyle(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

const SPACED = /(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d.,])/g;

/** Groups of three that were read as one number of the result. A numeric cell is Excel's style. */
function spacedNumbers({ raw, value }: Entry, figures: readonly number[]): ForeignNumber[] {
  if (typeof value !== 'string') return [];
  return Array.from(normalize(raw).matchAll(SPACED), ({ 0: found, index }): ForeignNumber => {
    const read = Number(found.replaceAll(' ', ''));
    const text =
      normalize(raw).length === raw.length ? raw.slice(index, index + found.length) : found;
    return { code: 'space-thousands', text, value: read, right: found.replaceAll(' ', '.') };
  }).filter((number) => figures.includes(number.value));
}
