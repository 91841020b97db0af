/**
 * The look of an official appendix: A4, Times New Roman 13–14, margins 20–25 top and bottom,
 * 30–35 left, 15–20 right (Nghị định 30/2020/NĐ-CP, phụ lục I). Landscape, because the table is wide.
 */
import type { CellStyle, PrintSetup } from './model';

export const FONT = 'Times New Roman';
/** Points; what a style without a size of its own is written in. */
export const FONT_SIZE = 13;

/** Of texts that lead to a cell. */
export const LINK_COLOR = '0563C1';

/** Of a cell that waits for a figure, and of one whose figure cannot be right. */
export const BLANK_FILL = 'FFF9DB';
export const DOUBT_FILL = 'FFD8D3';

/** Millimetres. */
export const MARGINS = { top: 20, right: 15, bottom: 20, left: 30 };

export function printSetup(titleRows: readonly [number, number]): PrintSetup {
  return {
    paper: 'A4',
    landscape: true,
    margins: MARGINS,
    fitToWidth: 1,
    titleRows,
    footer: '&P/&N',
  };
}

/** Styles that every sheet of an appendix shares. */
export const PAGE_STYLES = {
  heading: { font: { name: FONT, size: 14, bold: true }, horizontal: 'center', vertical: 'center' },
  title: {
    font: { name: FONT, size: 14, bold: true },
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  attachment: {
    font: { name: FONT, size: 13, italic: true },
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  header: {
    font: { name: FONT, size: 13, bold: true },
    border: 'thin',
    fill: 'E7EEF7',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  section: {
    font: { name: FONT, size: 13, bold: true },
    border: 'thin',
    vertical: 'center',
    wrap: true,
  },
  sectionNumber: {
    font: { name: FONT, size: 13, bold: true },
    border: 'thin',
    horizontal: 'center',
    vertical: 'center',
    numberFormat: '@',
  },
  center: {
    font: { name: FONT, size: 13 },
    border: 'thin',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    numberFormat: '@',
  },
  body: { font: { name: FONT, size: 13 }, border: 'thin', vertical: 'center', wrap: true },
} as const satisfies Readonly<Record<string, CellStyle>>;
