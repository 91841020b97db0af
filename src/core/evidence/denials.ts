/** Statements that there is nothing in some unit, within a text that says more. */
import { unitAt } from '../values/units';
import type { EvidenceSource } from './source';
import { isNegation } from './statements';
import type { Denial } from './types';

const NONE =
  /(?<![a-z])(?:(?:khong|chua) co|(?:chua|khong) (?:to chuc|mo|thanh lap|tien hanh)(?: duoc)?) (?=[a-z])/g;
/** What may follow the unit; any other word narrows the denial: "chưa có lớp nâng cao". */
const REST = /(?: hoc)?(?: rieng)?(?: biet)?(?: nao)?(?= ?(?:$|[,.;:)\n]))/y;

/**
 * "chưa tổ chức được lớp học riêng biệt nào", "không có lớp học riêng" (báo cáo 116-BC/TU ngày
 * 23/12/2025, phụ lục, dòng 2.13), in order. Nothing is said of whom: that may be some of many.
 */
export function findDenials(source: EvidenceSource): Denial[] {
  const denials: Denial[] = [];
  for (const match of source.plain.matchAll(NONE)) {
    const start = match.index;
    if (!isNegation(source.clean, start)) continue;
    const unit = unitAt(source.clean, start + match[0].length);
    if (!unit) continue;
    REST.lastIndex = unit.end;
    if (!REST.test(source.plain)) continue;
    const end = REST.lastIndex;
    denials.push({ start, end, text: source.words(start, end), unit: unit.unit });
  }
  return denials;
}
