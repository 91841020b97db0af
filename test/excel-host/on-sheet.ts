/** One sheet `PL`, for tests of what happens on it. */
import type { SheetGiven } from './build-workbook';
import { createExcelInNode } from './in-node';
import type { ExcelInNode } from './in-node';

export const onSheet = async <Result>(
  excel: ExcelInNode,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> =>
  excel.run((context) => work(context.workbook.worksheets.getItem('PL'), context));

export const withSheet = (sheet: Omit<SheetGiven, 'name'> = {}, locale?: 'en-US' | 'vi-VN') =>
  createExcelInNode({
    workbook: { sheets: [{ name: 'PL', ...sheet }] },
    ...(locale && { locale }),
  });
