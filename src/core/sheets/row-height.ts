/**
 * How high a row must be for its text. Programs that open a file without heights differ: some fit
 * the rows, some cut the text; so every written row says what it needs.
 */
import type { CellModel, CellStyle, SheetModel } from './model';
import { FONT_SIZE } from './page';

/** A line is this much higher than its letters. */
const LINE = 1.32;
/** Column widths count digits at 11 points; letters of Times New Roman are narrower by this. */
const LETTERS_PER_DIGIT = 1.3;
const WIDTH_POINTS = 11;
/** Words do not fill their lines to the end. */
const FILL = 0.93;
/** Points above and below the text. */
const PADDING = 4;

/** Lines that a text takes in a column `width` digits wide, in a font of `size` points. */
function lineCount(text: string, width: number, size: number): number {
  const letters = Math.max(1, ((width * WIDTH_POINTS) / size) * LETTERS_PER_DIGIT * FILL);
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / letters)), 0);
}

function textOf({ content }: CellModel): string {
  if (content.kind === 'text') return content.text;
  return content.kind === 'formula' && typeof content.result === 'string' ? content.result : '';
}

/**
 * Heights in points of the rows whose wrapped cells need more than one line. Cells merged across
 * columns count with all of them; cells merged down are left to the rows they share.
 */
export function fittingHeights(
  sheet: Pick<SheetModel, 'cells' | 'merges' | 'columnWidths' | 'styles'>,
): Readonly<Record<number, number>> {
  const merged = new Map(
    sheet.merges.map((range) => [`${String(range.top)} ${String(range.left)}`, range]),
  );
  const heights: Record<number, number> = {};
  for (const cell of sheet.cells) {
    const text = textOf(cell);
    const style: CellStyle | undefined = sheet.styles[cell.style ?? ''];
    if (text === '' || !style?.wrap) continue;
    const range = merged.get(`${String(cell.row)} ${String(cell.column)}`);
    const rows = range ? range.bottom - range.top + 1 : 1;
    const width = widthOf(sheet.columnWidths, cell.column, range?.right ?? cell.column);
    const size = style.font?.size ?? FONT_SIZE;
    const needed = (lineCount(text, width, size) * size * LINE + PADDING) / rows;
    for (let row = cell.row; row < cell.row + rows; row += 1) {
      heights[row] = Math.max(heights[row] ?? 0, Math.ceil(needed));
    }
  }
  return heights;
}

function widthOf(widths: readonly number[], from: number, to: number): number {
  return widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
}
