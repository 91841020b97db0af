import { HostFailure } from '../../host-failure';
import { XmlTags } from '../guard/xml-tags';
import type { PlannedEdit } from '../../planned-edits';
import type { SheetLayout } from './sheet-layout';
import { styleAt } from './sheet-styles';

/**
 * A protected sheet lets people change its unlocked cells only, and so do we.
 * @param styles the styles part; `null` when there is none: then every cell is locked.
 * @throws HostFailure `sheet-protected`, with `cell`.
 */
export function refuseLocked(
  edits: readonly PlannedEdit[],
  layout: SheetLayout,
  styles: Uint8Array | null,
): void {
  if (!layout.protected) return;
  const unlocked = styles ? unlockedStyles(styles) : new Set<string>();
  for (const { row, column, cell } of edits) {
    const style = styleAt(layout, row, column) ?? '0';
    if (!unlocked.has(style)) throw new HostFailure('sheet-protected', { cell });
  }
}

/** Indexes into the styles of cells. */
function unlockedStyles(xml: Uint8Array): ReadonlySet<string> {
  const tags = new XmlTags(xml, 'styles');
  const unlocked = new Set<string>();
  let inCellStyles = false;
  let index = -1;
  while (tags.next()) {
    if (tags.is('cellXfs')) inCellStyles = !tags.closing && !tags.empty;
    else if (!inCellStyles || tags.closing) continue;
    else if (tags.is('xf')) index++;
    else if (tags.is('protection') && /^(0|false)$/.test(tags.attribute('locked') ?? '')) {
      unlocked.add(String(index));
    }
  }
  return unlocked;
}
