import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/sheets/snapshot';
import { FileRefused } from '../../file-refused';
import { checkCensuses, takeWorksheetCensus } from '../guard/worksheet-census';
import type { WorksheetCensus } from '../guard/worksheet-census';
import type { ZipPackage } from '../guard/zip-package';
import { extractSheet } from './cells';
import { readModified } from './modified';
import { numberStyles } from './number-styles';
import { repackWorkbook, sheetKey } from './repack';
import { parseStrictlyFirst } from './sheetjs';
import { findWorkbookParts, readXml } from './workbook-parts';
import type { WorkbookParts } from './workbook-parts';

/** What is in a file, without its name. */
export type WorkbookInside = Omit<WorkbookSnapshot, 'file'>;

/** Reads an .xlsx or .xlsm (ISO/IEC 29500-1, 18). @throws FileRefused */
export function readXlsx(zip: ZipPackage): WorkbookInside {
  const parts = findWorkbookParts(zip);
  const censuses = parts.sheets.map(({ part }) =>
    takeWorksheetCensus(readXml(zip, part) ?? new Uint8Array(), part),
  );
  checkCensuses(censuses);
  const styles = parts.styles === null ? null : readXml(zip, parts.styles);
  const { workbook, lenient } = parseStrictlyFirst(
    repackWorkbook({
      sheets: censuses.map(({ sheetData }) => sheetData),
      date1904: parts.date1904,
      sharedStrings: parts.sharedStrings === null ? null : readXml(zip, parts.sharedStrings),
      styles: styles && numberStyles(styles, parts.styles ?? ''),
    }),
    censuses.some(({ withoutValue }) => withoutValue.size > 0),
  );

  let partial = lenient || parts.missing;
  let found = 0;
  const sheets: SheetSnapshot[] = [];
  for (const [index, { name, visibility }] of parts.sheets.entries()) {
    const census = censuses[index];
    const parsed = workbook.Sheets[sheetKey(index)] ?? {};
    if (!census) continue;
    const sheet = extractSheet(parsed, {
      date1904: parts.date1904,
      withoutValue: census.withoutValue,
    });
    found += sheet.found;
    const whole = sheet.found === census.filled && census.ranges.length === census.merges;
    if (!whole || sheet.damaged) partial = true;
    sheets.push({ name, visibility, cells: sheet.cells, merges: census.ranges });
  }
  if (found === 0) refuseWhenAllIsLost(censuses);
  return { modified: modifiedOf(zip, parts), sheets, partial };
}

/** A workbook that held something and gives nothing is not "read in part". */
function refuseWhenAllIsLost(censuses: readonly WorksheetCensus[]): void {
  const lost = censuses.find(({ filled }) => filled > 0);
  if (lost) throw new FileRefused('file-damaged', { reason: 'no-cell-left', part: lost.part });
}

function modifiedOf(zip: ZipPackage, { properties }: WorkbookParts): string | null {
  const xml = properties === null ? null : readXml(zip, properties);
  return xml && readModified(xml, properties ?? '', 'modified');
}
