/**
 * Sheets that are in a workbook while it is being changed, and the replaced ones that are kept
 * for an undo. Very hidden, so that nobody meets them and no reader takes them for an appendix.
 */
import type { SheetVisibility } from '../../core/sheets/snapshot';

const PUT_ASIDE = /^_phu_luc_(?:moi|cu)_\d+$/;

const VISIBILITIES: ReadonlyMap<string, SheetVisibility> = new Map([
  ['Visible', 'visible'],
  ['Hidden', 'hidden'],
  ['VeryHidden', 'very-hidden'],
]);
const EXCEL_VISIBILITIES = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
} as const;

export type ExcelVisibility = (typeof EXCEL_VISIBILITIES)[SheetVisibility];

export function visibilityOf(visibility: string): SheetVisibility {
  return VISIBILITIES.get(visibility) ?? 'visible';
}

export function excelVisibility(visibility: SheetVisibility): ExcelVisibility {
  return EXCEL_VISIBILITIES[visibility];
}

export function isPutAside({ name, visibility }: { name: string; visibility: string }): boolean {
  return visibility === 'VeryHidden' && PUT_ASIDE.test(name);
}

/**
 * Free names to put sheets aside under.
 * @param kind `moi` for a new sheet that is not finished, `cu` for one that was replaced.
 */
export function namesAside(
  kind: 'moi' | 'cu',
  count: number,
  present: readonly { name: string }[],
): string[] {
  const taken = new Set(present.map(({ name }) => name.toLowerCase()));
  const names: string[] = [];
  for (let number = 1; names.length < count; number++) {
    const name = `_phu_luc_${kind}_${String(number)}`;
    if (!taken.has(name)) names.push(name);
  }
  return names;
}
