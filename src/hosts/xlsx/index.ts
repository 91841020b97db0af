/** The host of workbook files: the only place that names an xlsx library. */
export { readWorkbook, xlsxReader } from './read';
export { writeWorkbook } from './write';
export { WriteRefused } from './write/refused';
