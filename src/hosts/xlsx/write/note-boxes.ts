import type { CellModel, SheetModel } from '../../../core/sheets/model';
import { DEFAULT_FONT } from './style';

/** In pixels at 96 dpi. */
const BOX_WIDTH = 320;
const LINE_HEIGHT = 23;
const CHARACTERS_PER_LINE = 38;
const TALLEST_BOX = 600;

const PIXELS_PER_POINT = 96 / 72;
/** The width of a digit of the default font, which column widths count in. */
const DIGIT_WIDTH = Math.round((DEFAULT_FONT.size * PIXELS_PER_POINT) / 2);
/** What Excel gives where the sheet says nothing. */
const DEFAULT_COLUMN_WIDTH = 9;
const DEFAULT_ROW_HEIGHT = 16.5;

/** Excel numbers shapes in blocks of this many; each sheet's drawing names the blocks it uses. */
export const BLOCK = 1024;

/**
 * The boxes notes are shown in (legacy VML drawing), one drawing for each sheet with notes, by
 * the index of the sheet. Each box is large enough for its note whatever the rows and columns
 * beside it: hucre's own are four rows high and two columns wide, so long notes are cut off.
 */
export function noteBoxes(sheets: readonly SheetModel[]): ReadonlyMap<number, string> {
  const drawings = new Map<number, string>();
  let firstBlock = 1;
  sheets.forEach((sheet, index) => {
    const cells = sheet.cells.filter((cell) => cell.note);
    if (cells.length === 0) return;
    const blocks = Math.ceil((cells.length + 1) / BLOCK);
    drawings.set(index, drawing(sheet, cells, firstBlock, blocks));
    firstBlock += blocks;
  });
  return drawings;
}

/** A note with its place; rows and columns are counted from 0. */
export interface PlacedNote {
  readonly row: number;
  readonly column: number;
  readonly note: string;
}

/** At least 1 each. */
export interface CellSizes {
  columnPixels(column: number): number;
  rowPixels(row: number): number;
}

function drawing(
  sheet: SheetModel,
  cells: readonly CellModel[],
  firstBlock: number,
  blocks: number,
): string {
  const sizes = {
    columnPixels: (column: number) => columnPixels(sheet, column),
    rowPixels: (row: number) => rowPixels(sheet, row),
  };
  const boxes = cells.map((cell, index) =>
    noteBox({ ...cell, note: cell.note ?? '' }, firstBlock * BLOCK + 1 + index, sizes),
  );
  return noteDrawing(
    Array.from({ length: blocks }, (_, index) => firstBlock + index),
    boxes,
  );
}

/**
 * A drawing of note boxes.
 * @param blocks of the numbers of its shapes.
 */
export function noteDrawing(blocks: readonly number[], boxes: readonly string[]): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
    ' xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${boxes.join('')}</xml>`
  );
}

/** @param id the number of the shape, none of another one in the drawing. */
export function noteBox(
  { row, column, note }: PlacedNote,
  id: number,
  { columnPixels: columnSize, rowPixels: rowSize }: CellSizes,
): string {
  const height = Math.min(lineCount(note) * LINE_HEIGHT + 10, TALLEST_BOX);
  const right = edge(column + 1, 15 + BOX_WIDTH, columnSize);
  const bottom = edge(row, 2 + height, rowSize);
  const anchor = [column + 1, 15, row, 2, ...right, ...bottom].join(',');
  return (
    `<v:shape id="_x0000_s${String(id)}" type="#_x0000_t202" fillcolor="#ffffe1" o:insetmode="auto"` +
    ` style="position:absolute;width:${String(BOX_WIDTH)}px;height:${String(height)}px;visibility:hidden">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">' +
    '<div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column>` +
    '</x:ClientData></v:shape>'
  );
}

function lineCount(note: string): number {
  return note
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 0);
}

/** The row or column that holds the pixel `distance` away from the start of `first`, and where in it. */
function edge(
  first: number,
  distance: number,
  sizeOf: (index: number) => number,
): [index: number, offset: number] {
  let index = first;
  let rest = distance;
  for (let size = sizeOf(index); rest >= size; size = sizeOf(index)) {
    rest -= size;
    index += 1;
  }
  return [index, rest];
}

function columnPixels(sheet: SheetModel, column: number): number {
  return Math.max(
    1,
    Math.round((sheet.columnWidths[column] ?? DEFAULT_COLUMN_WIDTH) * DIGIT_WIDTH),
  );
}

function rowPixels(sheet: SheetModel, row: number): number {
  return Math.max(
    1,
    Math.round((sheet.rowHeights?.[row] ?? DEFAULT_ROW_HEIGHT) * PIXELS_PER_POINT),
  );
}
