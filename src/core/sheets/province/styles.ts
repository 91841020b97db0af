import type { CellStyle } from '../model';
import { FONT, LINK_COLOR, PAGE_STYLES } from '../page';

const cell = { font: { name: FONT, size: 11 }, border: 'thin', vertical: 'top' } as const;

/** Fills that say what a cell of "Số liệu xã" is; the legend on the sheet names them. */
export const FILLS = { missing: 'E4E4E4', unusable: 'FFD8D3', withError: 'FFE8C2' } as const;

/** Points: at least one decimal, two where there are two. */
export const RATE_FORMAT = '0.0#';

/** Styles of the provincial sheets that are worked with rather than printed as the official form. */
export const TABLE_STYLES = {
  tableTitle: { font: { name: FONT, size: 14, bold: true }, vertical: 'center' },
  legend: { font: { name: FONT, size: 11, italic: true }, vertical: 'center' },
  header: { ...PAGE_STYLES.header, font: { name: FONT, size: 11, bold: true } },
  text: { ...cell, wrap: true, numberFormat: '@' },
  line: { ...cell, numberFormat: '@' },
  center: { ...cell, horizontal: 'center', numberFormat: '@' },
  link: { ...cell, font: { ...cell.font, color: LINK_COLOR }, wrap: true, numberFormat: '@' },
  /** Above a column of numbers: much text, little room. */
  wording: { ...PAGE_STYLES.header, font: { name: FONT, size: 9, bold: true } },
  answer: { ...cell, horizontal: 'center' },
  tally: { ...cell, horizontal: 'center', numberFormat: '#,##0' },
  count: { ...cell, numberFormat: '#,##0' },
  rate: { ...cell, numberFormat: RATE_FORMAT },
  missing: { ...cell, fill: FILLS.missing },
  unusable: { ...cell, fill: FILLS.unusable },
  countWithError: { ...cell, numberFormat: '#,##0', fill: FILLS.withError },
  rateWithError: { ...cell, numberFormat: RATE_FORMAT, fill: FILLS.withError },
  answerWithError: { ...cell, horizontal: 'center', fill: FILLS.withError },
} as const satisfies Readonly<Record<string, CellStyle>>;
