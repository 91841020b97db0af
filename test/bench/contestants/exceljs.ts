/** Only opening the same files with exceljs. */
import { readFileSync } from 'node:fs';
import { serve } from '../contest';
import { peer } from '../peers';

interface ExcelJs {
  Workbook: new () => {
    xlsx: { load(bytes: Uint8Array): Promise<unknown> };
    worksheets: unknown[];
  };
}
const { Workbook } = peer('exceljs') as ExcelJs;

serve(async (files) => {
  let sheets = 0;
  for (const file of files) {
    const book = new Workbook();
    await book.xlsx.load(readFileSync(file));
    sheets += book.worksheets.length;
  }
  return sheets;
});
