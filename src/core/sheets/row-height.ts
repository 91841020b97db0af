/**
 * How high a row must be for its text. Programs that open a file without heights differ: some fit
 * the rows, some cut the text, and none fits a merged cell; so every written row says what it needs.
 */
import { cellName } from './address';
import type { CellModel, CellStyle, SheetModel } from './model';
import { FONT_SIZE } from './page';
import { lineCount } from './text-width';

/** A line is this much higher than its letters (Excel gives 13 points 16,5). */
const LINE = 1.27;
/** Points above and below the text. */
const PADDING = 3;
/** Points of a character that column widths count in: a digit of the default font. */
const CHARACTER = FONT_SIZE / 2;
/** Excel's letters on screen are up to this much wider in their columns than on paper. */
const SAFE = 0.945;
/** Points at the sides of a cell that no text stands in. */
const SIDES = 4;
/** No row is higher in Excel. */
const TALLEST = 409;

function textOf({ content }: CellModel): string {
  if (content.kind === 'text') return content.text;
  if (content.kind === 'number') return '0';
  return content.kind === 'formula' ? String(content.result ?? '') : '';
}

/** Points of a text in a style, over columns `width` characters wide in all. */
function heightOf(text: string, style: CellStyle | undefined, width: number): number {
  const size = style?.font?.size ?? FONT_SIZE;
  const line = { width: width * CHARACTER * SAFE - SIDES, size, bold: style?.font?.bold ?? false };
  const lines = style?.wrap ? lineCount(text, line, Math.ceil(TALLEST / size)) : 1;
  return lines * size * LINE + PADDING;
}

/**
 * Heights in points of all rows with text, 409 at most. A cell merged across counts with all its
 * columns; one merged down shares its height among its rows.
 */
export function fittingHeights(
  sheet: Pick<SheetModel, 'cells' | 'merges' | 'columnWidths' | 'styles'>,
): Readonly<Record<number, number>> {
  const merged = new Map(sheet.merges.map((range) => [cellName(range.top, range.left), range]));
  const mergedRows = new Set(sheet.merges.map(({ top }) => top));
  const heights: Record<number, number> = {};
  for (const cell of sheet.cells) {
    const text = textOf(cell);
    if (text === '') continue;
    const range = mergedRows.has(cell.row) ? merged.get(cellName(cell.row, cell.column)) : null;
    const rows = range ? range.bottom - range.top + 1 : 1;
    const width = widthOf(sheet.columnWidths, cell.column, range?.right ?? cell.column);
    const needed = heightOf(text, sheet.styles[cell.style ?? ''], width) / rows;
    for (let row = cell.row; row < cell.row + rows; row += 1) {
      heights[row] = Math.min(TALLEST, Math.max(heights[row] ?? 0, Math.ceil(needed)));
    }
  }
  return heights;
}

function widthOf(widths: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let column = from; column <= to; column += 1) sum += widths[column] ?? 0;
  return sum;
}
