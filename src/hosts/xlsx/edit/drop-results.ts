import { LIMITS } from '../guard/limits';
import { cellKey } from '../guard/worksheet-census';
import { XmlTags } from '../guard/xml-tags';
import { layOut } from './sheet-layout';
import type { CellSpan } from './sheet-layout';
import { spliced } from './splice';
import type { Splice } from './splice';
import { withAttributes } from './tag';

/**
 * A worksheet part without the results of some cells: their formulas and styles stay, and whoever
 * opens the file calculates them.
 * @param stale `cellKey`s.
 */
export function withoutResults(
  xml: Uint8Array,
  part: string,
  stale: ReadonlySet<number>,
): Uint8Array {
  const rows = new Set([...stale].map((key) => Math.floor(key / LIMITS.columns)));
  const layout = layOut(xml, part, rows);
  const splices: Splice[] = [];
  for (const row of layout.rows.values()) {
    for (const cell of row.cells.values()) {
      if (stale.has(cellKey(row.row, cell.column))) splices.push(...resultSplices(xml, part, cell));
    }
  }
  return spliced(xml, splices);
}

/** The value goes, and with it the type it was of. */
function resultSplices(xml: Uint8Array, part: string, cell: CellSpan): Splice[] {
  const tags = new XmlTags(xml.subarray(cell.tagEnd, cell.closeStart), part);
  let from = -1;
  while (tags.next()) {
    if (!tags.is('v')) continue;
    if (!tags.closing) from = tags.start;
    if (!tags.closing && !tags.empty) continue;
    return [
      { start: cell.start, end: cell.tagEnd, text: withAttributes(cell.tag, { t: null }) },
      { start: cell.tagEnd + from, end: cell.tagEnd + tags.end, text: '' },
    ];
  }
  return [];
}
