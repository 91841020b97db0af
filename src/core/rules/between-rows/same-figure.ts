import type { Relation } from '../../templates/schema';
import { failure } from '../entries';
import type { Rule } from '../types';
import {
  countRows,
  pairsOf,
  sameFigure,
  shareEvidence,
  speaksOfBoth,
  wordsOf,
  numbersOf,
  type CountRow,
} from './rows';

/** One figure in rows that count different things. */
export const sameFigureTwice: Rule = {
  meta: {
    code: 'PL0602',
    name: 'same-figure',
    family: 6,
    severity: 'note',
    messages: { same: ['row', 'cell', 'count', 'others'] },
    yieldsTo: ['counts-other-unit'],
    source: 'Phụ lục xã Thuận An, 5/2026, dòng 13 và 14: cùng "Khoảng 14.173"',
  },
  *check(context) {
    const { relations, thresholds } = context.template;
    const equal = new Set(relations.filter(({ operator }) => operator === '=').map(rowsOfRelation));
    const rows = countRows(context);
    const alike = new Map<number, Set<CountRow>>();
    for (const [one, other] of pairsOf(rows)) {
      const count = sameFigure(one, other);
      if (count === null || count < thresholds.leastSameFigure || isRound(count)) continue;
      if (equal.has(keyOf([one.indicator.id, other.indicator.id]))) continue;
      if (shareEvidence(one, other) || isExplained(one, other, count)) continue;
      alike.set(count, (alike.get(count) ?? new Set()).add(one).add(other));
    }
    for (const [count, having] of alike) {
      const entries = rows.filter((row) => having.has(row)).map(({ entry }) => entry);
      const last = entries.pop();
      const others = entries.map(({ indicator }) => indicator).join(', ');
      if (last) yield failure(last, 'same', { count, others });
    }
  },
};

/** Figures of one or two digits and zeros (57, 120, 5.000) are met twice by chance. */
function isRound(count: number): boolean {
  return String(count).replace(/0+$/, '').length < 3;
}

/** A text that gives the figure and speaks of both rows says why they are equal. */
function isExplained(one: CountRow, other: CountRow, count: number): boolean {
  return [one, other].some(
    ({ entry }) => numbersOf(entry).has(count) && speaksOfBoth(one, other, wordsOf(entry)),
  );
}

function rowsOfRelation({ left, right }: Relation): string {
  return keyOf([...left, ...right].map((term) => ('indicator' in term ? term.indicator : '')));
}

function keyOf(rows: readonly string[]): string {
  return [...rows].sort().join(' ');
}
