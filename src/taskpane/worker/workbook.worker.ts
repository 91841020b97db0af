/** A worker of the browser edition: holds one open workbook file, so that the page never waits. */
import { exposeWorkbook } from '../../hosts/over-port/expose-workbook';
import { newFileWorkbook, openFileWorkbook } from '../../hosts/xlsx/file-workbook';

exposeWorkbook({ open: openFileWorkbook, create: newFileWorkbook });
