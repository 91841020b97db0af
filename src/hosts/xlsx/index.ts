/** The host of workbook files: the only place that names an xlsx library. */
export { newFileWorkbook, openFileWorkbook } from './file-workbook';
export type { FileWorkbook, SelectedCell } from './file-workbook';
export { readWorkbook, xlsxReader } from './read';
export { writeWorkbook } from './write';
export { WriteRefused } from './write/refused';
