/** `Tổng cộng: 5.000`, `Tổng số 5.000 người`, `Tổng số lớp: 5`. */
import { unitAt } from '../values/units';
import type { CountedText } from './numbers';
import type { EvidenceSource } from './source';
import type { Quantity, Ratio, StatedTotal } from './types';

const REACH = 64;
const BARE = /^tong(?: cong)?(?: so)?(?: (?:la|co|dat|duoc|gom))? ?[:=]? ?$/;
const LABELLED = /^tong (?:cong|so)((?: [a-z]{1,12}){1,6}) ?(?::|=| la) ?$/;
/** `Cộng: 120 người`, at the head of a line only: "Người có công: 5". */
const SUM = /(?:^|\n)[-+*· ]{0,4}cong ?: ?$/;
const DENOMINATOR = /(?:(?<![a-z])(?:tren|trong)|\/) ?$/;
/** "Tổng cộng: 20 lớp, 700 người". */
const NEXT_MEASURE = /^ ?(?:[,:(/]|voi|va|cho) ?$/;

/** Totals in order, one for each measure. The `tổng số` of a ratio's whole is none. */
export function findTotals(
  source: EvidenceSource,
  counted: CountedText,
  ratios: readonly Ratio[],
): StatedTotal[] {
  const totals: StatedTotal[] = [];
  if (!/tong|cong ?:/.test(counted.plain)) return totals;
  let last: Quantity | null = null;
  let next = 0;
  for (const quantity of counted.quantities) {
    const { unit, value, start, end } = quantity;
    while ((ratios[next]?.end ?? Infinity) <= start) next += 1;
    if (unit === '%' || (ratios[next]?.start ?? Infinity) <= start) continue;
    const from = startOfTotal(source, counted.plain, quantity);
    if (from !== null) {
      totals.push({ start: from.start, end, value, unit: unit ?? from.unit });
      last = quantity;
    } else if (last && unit !== null && unit !== last.unit) {
      if (!NEXT_MEASURE.test(counted.plain.slice(last.end, start))) continue;
      totals.push({ start, end, value, unit });
      last = quantity;
    }
  }
  return totals;
}

function startOfTotal(
  source: EvidenceSource,
  plain: string,
  quantity: Quantity,
): { start: number; unit: string | null } | null {
  const from = Math.max(0, quantity.start - REACH);
  const before = plain.slice(from, quantity.start);
  const sum = SUM.exec(before);
  if (sum) return { start: from + sum.index + sum[0].indexOf('cong'), unit: null };
  const at = before.lastIndexOf('tong');
  if (at < 0 || /[a-z]/.test(before.charAt(at - 1)) || DENOMINATOR.test(before.slice(0, at))) {
    return null;
  }
  const words = before.slice(at);
  const start = from + at;
  if (BARE.test(words)) {
    const said = quantity.unit !== null || words !== 'tong ';
    return said ? { start, unit: null } : null;
  }
  if (!LABELLED.test(words)) return null;
  const label =
    start + (words.startsWith('tong cong so') ? 12 : words.startsWith('tong so') ? 7 : 9);
  return { start, unit: unitAt(source.clean, label)?.unit ?? null };
}
