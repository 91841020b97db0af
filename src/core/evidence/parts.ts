/** Shares of the whole: `Xã Phan Rí Cửa 01 lớp: 120 người`, `Nhóm 1 - Giáo viên …: 3.285`. */
import type { PlaceMention, UnknownPlace } from '../places/types';
import { clausesOf, type Clause } from './clauses';
import type { CountedText } from './numbers';
import { headOf, placesByStart } from './part-head';
import { pastBracket, type EvidenceSource } from './source';
import type { EvidenceItem, Part, Quantity, Span, StatedTotal } from './types';

/** What has been read of a text before its parts. */
export interface ReadSoFar {
  readonly items: readonly EvidenceItem[];
  readonly counted: CountedText;
  readonly totals: readonly StatedTotal[];
  readonly mentions: readonly PlaceMention[];
  readonly unknown: readonly UnknownPlace[];
}

/**
 * The parts of a text, in order. A part is a clause that begins with who or what shares, followed
 * at once by its quantities; nothing else is one, so a number deep in prose ("hỗ trợ trên 2.500
 * lượt người dân") is left alone: better to miss a part than to invent one. The head is either
 *
 * 1. a commune (known, or misspelt after `xã`, `phường`): `Xã Đạ Tẻh 2 10 lớp: 88 người`,
 *    `Phường Phú Thủy (23 tổ/23 khu phố)`;
 * 2. a label and a colon: `Nhóm 1 - Giáo viên tại các trường công lập: 3.285`;
 * 3. an organisation, a verb and at least two measures: `Sở Khoa học và Công nghệ tổ chức 19 lớp:
 *    11.000 người`;
 * 4. a village, school, group and quantities in brackets: `Thôn 4 (50 người)`.
 *
 * Rates are no quantities of a part; both numbers of a ratio are. What shares out a part again, in
 * brackets or in a sub-item, is left out. A part alone need not be all there is.
 */
export function findParts(source: EvidenceSource, read: ReadSoFar): Part[] {
  const counts = read.counted.quantities.filter(({ unit }) => unit !== '%');
  if (counts.length === 0) return [];
  const { plain } = read.counted;
  const places = placesByStart(read.mentions, read.unknown);
  const totals = new Set(read.totals.map(({ end }) => end));
  const parts: Part[] = [];
  let next = 0;
  let parentShares = false;
  for (const [index, item] of read.items.entries()) {
    if (item.depth === 1 && parentShares) continue;
    if (item.depth === 0) parentShares = false;
    if (!item.bulleted && read.items[index + 1]?.bulleted) continue;
    const sharing = new Set<Clause>();
    for (const clause of clausesOf(source, item)) {
      while ((counts[next]?.start ?? Infinity) < clause.start) next += 1;
      const first = counts[next];
      if (!first || first.start >= clause.end || totals.has(first.end)) continue;
      if (clause.within && sharing.has(clause.within)) continue;
      const head = headOf(source, read.counted, places, clause.start, first);
      if (!head) continue;
      const quantities = measuresFrom(plain, counts, next, clause);
      if (head.measures > 1 && !announces(plain, quantities)) continue;
      const { start } = clause;
      const end = pastBracket(plain, start, quantities[quantities.length - 1]?.end ?? first.end);
      parts.push({ start, end, text: source.words(start, end), place: head.place, quantities });
      sharing.add(clause);
      if (item.depth === 0) parentShares = true;
    }
  }
  return parts;
}

/** Between two measures of one part: "19 lớp: 11.000 người", "3 lớp với 120 học viên". */
const BETWEEN = /^ ?(?:[:,(/=-]|voi|va|cho|gom)? ?$/;

/** "19 lớp: 11.000 người", "19 lớp (11.000 người)"; "3 lớp cho 120 người" is prose. */
function announces(plain: string, [first, second]: readonly Quantity[]): boolean {
  if (!first || !second) return false;
  return /[:(]/.test(plain.slice(first.end, second.start));
}

/** The run of measures that begins with `counts[at]`, within the clause. */
function measuresFrom(
  plain: string,
  counts: readonly Quantity[],
  at: number,
  clause: Span,
): Quantity[] {
  const run: Quantity[] = [];
  for (let index = at; index < counts.length; index += 1) {
    const quantity = counts[index];
    if (!quantity || quantity.start >= clause.end) break;
    const before = run[run.length - 1];
    if (before) {
      const gap = plain.slice(before.end, quantity.start);
      if (!BETWEEN.test(gap)) break;
      const another = quantity.unit !== null && run.every(({ unit }) => unit !== quantity.unit);
      if (!another && !gap.includes('/')) break;
    }
    run.push(quantity);
  }
  return run;
}
