import { XmlTags } from '../../guard/xml-tags';
import type { SheetModel } from '../../../../core/sheets/model';
import { DEFAULT_FONT } from '../../write/style';

/** What Excel gives a workbook that names no font. */
const USUAL_SIZE = 11;

/**
 * The sheet with its columns as wide on the screen as they are in a workbook of our own: widths
 * are counted in digits of the workbook's first font.
 * @param styles the styles part of the workbook the sheet goes to.
 */
export function withFittingWidths(sheet: SheetModel, styles: Uint8Array): SheetModel {
  const factor = digitPixels(DEFAULT_FONT.size) / digitWidth(styles);
  const fitting = (width: number): number => Math.round(width * factor * 100) / 100;
  return { ...sheet, columnWidths: sheet.columnWidths.map(fitting) };
}

/** How wide a digit of a workbook's first font is, in pixels. @param styles the styles part. */
export function digitWidth(styles: Uint8Array): number {
  return digitPixels(firstFontSize(styles));
}

/** Pixels at 96 dpi; a digit is about half as wide as its font is high. */
function digitPixels(points: number): number {
  return Math.max(1, Math.round((points * 96) / 72 / 2));
}

function firstFontSize(styles: Uint8Array): number {
  const tags = new XmlTags(styles, 'styles');
  while (tags.next()) {
    if (tags.closing && tags.is('font')) break;
    if (tags.is('sz')) return Number(tags.attribute('val')) || USUAL_SIZE;
  }
  return USUAL_SIZE;
}
