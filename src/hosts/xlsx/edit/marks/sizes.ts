import { childOf } from '../outline';
import type { Element } from '../outline';
import { attributeOf } from '../workbook-part';
import type { CellSizes } from '../../write/note-boxes';

const PIXELS_PER_POINT = 96 / 72;
/** What Excel gives where the sheet says nothing. */
const USUAL = { width: 8.43, height: 15 };

/**
 * How large the cells of a worksheet are.
 * @param digit the width of a digit of the workbook's first font, in pixels.
 */
export function cellSizes(sheet: Element, digit: number): CellSizes {
  const format = childOf(sheet, 'sheetFormatPr');
  const width = Number(attributeOf(format, 'defaultColWidth') ?? USUAL.width);
  const height = Number(attributeOf(format, 'defaultRowHeight') ?? USUAL.height);
  const columns = (childOf(sheet, 'cols')?.children ?? []).map((each) => ({
    first: Number(attributeOf(each, 'min')) - 1,
    last: Number(attributeOf(each, 'max')) - 1,
    width: isHidden(each) ? 0 : Number(attributeOf(each, 'width') ?? width),
  }));
  const rows = new Map(
    (childOf(sheet, 'sheetData')?.children ?? []).map((each) => [
      Number(attributeOf(each, 'r')) - 1,
      isHidden(each) ? 0 : Number(attributeOf(each, 'ht') ?? height),
    ]),
  );
  return {
    columnPixels: (column) => {
      const found = columns.find(({ first, last }) => column >= first && column <= last);
      return pixels((found?.width ?? width) * digit);
    },
    rowPixels: (row) => pixels((rows.get(row) ?? height) * PIXELS_PER_POINT),
  };
}

function isHidden(element: Element): boolean {
  return /^(1|true)$/.test(attributeOf(element, 'hidden') ?? '');
}

function pixels(size: number): number {
  return Math.max(1, Math.round(size) || 0);
}
