import type { CellStyle } from '../model';
import { FONT, PAGE_STYLES } from '../page';

const cell = { font: { name: FONT, size: 11 }, border: 'thin', vertical: 'top' } as const;

/** Fills that say what a cell of "Số liệu xã" is; the legend on the sheet names them. */
export const FILLS = { missing: 'E4E4E4', unusable: 'FFD8D3', withError: 'FFE8C2' } as const;

/** Styles of the provincial sheets that are worked with rather than printed as the official form. */
export const TABLE_STYLES = {
  tableTitle: { font: { name: FONT, size: 14, bold: true }, vertical: 'center' },
  legend: { font: { name: FONT, size: 11, italic: true }, vertical: 'center' },
  header: { ...PAGE_STYLES.header, font: { name: FONT, size: 11, bold: true } },
  text: { ...cell, wrap: true, numberFormat: '@' },
  line: { ...cell, numberFormat: '@' },
  center: { ...cell, horizontal: 'center', numberFormat: '@' },
  count: { ...cell, numberFormat: '#,##0' },
  rate: { ...cell, numberFormat: '0.0' },
  missing: { ...cell, fill: FILLS.missing },
  unusable: { ...cell, fill: FILLS.unusable },
  countWithError: { ...cell, numberFormat: '#,##0', fill: FILLS.withError },
  rateWithError: { ...cell, numberFormat: '0.0', fill: FILLS.withError },
} as const satisfies Readonly<Record<string, CellStyle>>;
