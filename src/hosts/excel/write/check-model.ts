import { cellName, SHEET_COLUMNS, SHEET_ROWS } from '../../../core/sheets/address';
import type { CellContent, SheetModel } from '../../../core/sheets/model';
import { HostFailure } from '../../host-failure';
import { isSheetName } from '../../sheet-names';

/**
 * Finds what Excel would take in silence, or refuse only after the workbook was changed: mistakes
 * in what built the model.
 * @throws HostFailure `unexpected`, with `code`, `sheet` and `cell`.
 */
export function checkModel({ name, cells, styles }: SheetModel): void {
  if (!isSheetName(name)) {
    throw new HostFailure('unexpected', { code: 'sheet-name-invalid', sheet: name });
  }
  const known = new Set(Object.keys(styles));
  const seen = new Set<number>();
  for (const { row, column, content, style } of cells) {
    const refuse = (code: string): never => {
      throw new HostFailure('unexpected', { code, sheet: name, cell: cellName(row, column) });
    };
    if (!isIndex(row, SHEET_ROWS) || !isIndex(column, SHEET_COLUMNS)) refuse('cell-outside-sheet');
    if (seen.has(row * SHEET_COLUMNS + column)) refuse('cell-twice');
    seen.add(row * SHEET_COLUMNS + column);
    if (style !== undefined && !known.has(style)) refuse('unknown-style');
    const code = faultOf(content);
    if (code !== null) refuse(code);
  }
}

function isIndex(index: number, size: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < size;
}

function faultOf(content: CellContent): string | null {
  if (content.kind === 'number' && !Number.isFinite(content.number)) return 'number-not-finite';
  if (content.kind === 'text' && content.link !== undefined && !content.link.startsWith('#')) {
    return 'link-not-internal';
  }
  return null;
}
