import { evidenceCell, failure, quote } from '../entries';
import type { Rule } from '../types';
import { groupBy, issuedMentions, type IssuedMention } from './mentions';
import { withTwoDates } from './one-number-two-dates';

/** In one series a later document bears a lower number. */
export const numberingFalls: Rule = {
  meta: {
    code: 'PL0518',
    name: 'numbering-falls',
    family: 5,
    severity: 'warning',
    messages: {
      falls: ['row', 'cell', 'document', 'other', 'otherRow', 'otherCell'],
      'runs-ahead': ['row', 'cell', 'document', 'other', 'otherRow', 'otherCell'],
      restarts: ['row', 'cell', 'document', 'other', 'otherRow', 'otherCell'],
    },
    source:
      'Phụ lục xã Thuận An, 5/2026, dòng 2: 43-KH/ĐU ngày 11/02/2026, 01-KH/ĐU ngày 12/02/2026; báo cáo 116-BC/TU, phụ lục, dòng 1.2',
  },
  *check(context) {
    const accused = new Set(withTwoDates(context).map(({ first }) => first.identity));
    const sure = issuedMentions(context).filter(({ identity }) => !accused.has(identity));
    for (const series of groupBy(sure, ({ series: name }) => name)) {
      const documents = groupBy(series, ({ identity }) => identity)
        .flatMap(([mention]) => mention ?? [])
        .sort(byDate);
      for (const { fallen, other, id } of offenders(documents)) {
        if (isOfOneWeek(fallen, other)) continue;
        const anew = isRestart(fallen, other);
        yield failure(
          fallen.entry,
          anew ? 'restarts' : id,
          {
            document: quote(fallen.document.text),
            other: quote(other.document.text),
            otherRow: other.entry.indicator,
            otherCell: evidenceCell(other.entry),
          },
          {
            cell: evidenceCell(fallen.entry),
            ...(anew && { severity: 'note' }),
            spans: [fallen, other]
              .filter(({ entry }) => entry === fallen.entry)
              .map(({ document }) => document),
          },
        );
      }
    }
  },
};

function byDate(one: IssuedMention, other: IssuedMention): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return one.document.number - other.document.number;
}

const A_WEEK = 7 * 24 * 60 * 60 * 1000;
const FEW_NUMBERS = 5;

/** Of documents drafted together, one may be signed a few days after another with a higher number. */
function isOfOneWeek(one: IssuedMention, other: IssuedMention): boolean {
  const apart = Math.abs(Date.parse(one.date) - Date.parse(other.date));
  return apart <= A_WEEK && Math.abs(one.document.number - other.document.number) <= FEW_NUMBERS;
}

const FIRST_NUMBERS = 3;
const WELL_ON = 20;

/** Of the Party 01 after 43 may be the first of another committee: "của Đảng ủy UBND xã". */
function isRestart({ document }: IssuedMention, { document: other }: IssuedMention): boolean {
  return document.system === 'party' && document.number <= FIRST_NUMBERS && other.number >= WELL_ON;
}

interface Offender {
  readonly fallen: IssuedMention;
  /** The nearest document in order that it contradicts. */
  readonly other: IssuedMention;
  readonly id: 'falls' | 'runs-ahead';
}

/** The fewest documents without which the numbers rise with the dates. */
function offenders(documents: readonly IssuedMention[]): readonly Offender[] {
  const kept = longestRise(documents.map(({ document }) => document.number));
  const found: Offender[] = [];
  let before: IssuedMention | null = null;
  const after = kept.map((at) => documents[at]);
  for (const [at, fallen] of documents.entries()) {
    if (kept[kept.length - after.length] === at) {
      before = fallen;
      after.shift();
      continue;
    }
    if (before && before.document.number > fallen.document.number) {
      found.push({ fallen, other: before, id: 'falls' });
    } else if (after[0]) {
      found.push({ fallen, other: after[0], id: 'runs-ahead' });
    }
  }
  return found;
}

/** The places of the longest run of numbers that never fall; of several, the earliest one. */
function longestRise(numbers: readonly number[]): readonly number[] {
  // tops[n]: the highest number that begins a rise of n + 1 among those seen, from the end.
  const tops: number[] = [];
  const lengths = numbers.map(() => 0);
  for (let at = numbers.length - 1; at >= 0; at -= 1) {
    const number = numbers[at] ?? 0;
    const length = firstBelow(tops, number);
    tops[length] = number;
    lengths[at] = length + 1;
  }
  let wanted = tops.length;
  let last = -Infinity;
  return numbers.flatMap((number, at) => {
    if (lengths[at] !== wanted || number < last) return [];
    wanted -= 1;
    last = number;
    return [at];
  });
}

/** In a falling list, the first place whose number is less than `number`. */
function firstBelow(falling: readonly number[], number: number): number {
  let low = 0;
  let high = falling.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((falling[middle] ?? 0) < number) high = middle;
    else low = middle + 1;
  }
  return low;
}
