export { connectExcel } from './connect';
export type { ExcelConnection } from './connect';
export { createExcelHost } from './host';
export type { ExcelWorkbookHost } from './host';
