/**
 * Excel in a page: bundled to one file and run before office.js (an init script, or the first
 * script of a development page). Options are read from `window.excelOptions`, where there are any;
 * `window.excel` then is the workbook, its faults and the person in front of it.
 */
import type { ExcelOptions } from './host';
import { installExcel } from './install-excel';
import type { ExcelInPage } from './install-excel';

declare global {
  interface Window {
    excelOptions?: ExcelOptions;
    excel?: ExcelInPage;
  }
}

window.excel = installExcel(window, window.excelOptions);
