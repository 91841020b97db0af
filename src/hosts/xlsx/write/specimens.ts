import type { WriteSheet } from 'hucre/xlsx';
import { columnName } from '../../../core/sheets/address';
import type { SheetModel } from '../../../core/sheets/model';
import { writtenStyle } from './style';
import { workbookText } from './text';

type Cells = NonNullable<WriteSheet['cells']>;

/**
 * What hucre must see of a sheet's cells: one of each style, in the first row, so that the style
 * gets a number; and where a note or a link is. All cells are written anew (see `sheet-data.ts`):
 * hucre would take most of the time a workbook takes.
 */
export function specimens(sheet: SheetModel): Cells {
  const cells: Cells = new Map();
  usedStyles(sheet).forEach((name, column) => {
    cells.set(key(0, column), {
      // Some text, so that the cell is written and the workbook has a part for texts.
      value: 'x',
      style: writtenStyle(sheet.styles[name ?? ''] ?? {}),
    });
  });
  for (const { row, column, content, note } of sheet.cells) {
    const link = content.kind === 'text' ? content.link : undefined;
    if (!note && link === undefined) continue;
    cells.set(key(row, column), {
      ...cells.get(key(row, column)),
      ...(note && { comment: { text: workbookText(note) } }),
      ...(link !== undefined && { hyperlink: { target: '', location: link.slice(1) } }),
    });
  }
  return cells;
}

/** The number hucre gave each style, read from the worksheet part it wrote. */
export function styleNumbers(sheet: SheetModel, xml: string): ReadonlyMap<string, number> {
  const byCell = new Map<string, number>();
  for (const [, cell = '', number] of xml.matchAll(/<c r="([A-Z]+1)"[^>]*? s="(\d+)"/g)) {
    byCell.set(cell, Number(number));
  }
  return new Map(
    // A style that says nothing is that of all other cells: 0.
    usedStyles(sheet).map((name, column) => [
      name ?? '',
      byCell.get(`${columnName(column)}1`) ?? 0,
    ]),
  );
}

/** In the order cells use them. */
function usedStyles(sheet: SheetModel): (string | undefined)[] {
  return [...new Set(sheet.cells.map(({ style }) => style))];
}

function key(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
