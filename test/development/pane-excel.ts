/** Runs first in the bench's pane: Excel's stand-in, with the workbook the bench has open. */
import type { ExcelOptions } from '../excel-host/host';
import { installExcel, type ExcelInPage } from '../excel-host/install-excel';

declare global {
  interface Window {
    excel?: ExcelInPage;
    excelOptions?: ExcelOptions;
  }
}

window.excel = installExcel(window, (window.parent as Window).excelOptions);
