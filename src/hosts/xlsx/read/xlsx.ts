import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/sheets/snapshot';
import { FileRefused } from '../../file-refused';
import { checkCensuses, takeWorksheetCensus } from '../guard/worksheet-census';
import type { WorksheetCensus } from '../guard/worksheet-census';
import type { ZipPackage } from '../guard/zip-package';
import { extractSheet, type ExtractedSheet } from './cells';
import { readModified } from './modified';
import { numberStylesPart, readNumberStyles, type NumberStyles } from './number-styles';
import { readPlainSheet } from './plain-sheet';
import { readPlainStrings } from './plain-text';
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
  const values = readValues(zip, parts);
  const read = readPlainly(censuses, values) ?? readByParser(censuses, values);

  let partial = read.lenient || parts.missing;
  let found = 0;
  const sheets: SheetSnapshot[] = [];
  for (const [index, { name, visibility }] of parts.sheets.entries()) {
    const census = censuses[index];
    const sheet = read.sheets[index];
    if (!census || !sheet) continue;
    found += sheet.found;
    const whole = sheet.found === census.filled && census.ranges.length === census.merges;
    if (!whole || sheet.damaged) partial = true;
    sheets.push({ name, visibility, cells: sheet.cells, merges: census.ranges });
  }
  if (found === 0) refuseWhenAllIsLost(censuses);
  return { modified: modifiedOf(zip, parts), sheets, partial };
}

/** What the cells of all sheets refer to. */
interface Values {
  readonly date1904: boolean;
  readonly strings: { readonly xml: Uint8Array; readonly part: string } | null;
  readonly styles: NumberStyles | null;
}

function readValues(zip: ZipPackage, { date1904, sharedStrings, styles }: WorkbookParts): Values {
  const strings = sharedStrings === null ? null : readXml(zip, sharedStrings);
  const styleXml = styles === null ? null : readXml(zip, styles);
  return {
    date1904,
    strings: strings && { xml: strings, part: sharedStrings ?? '' },
    styles: styleXml && readNumberStyles(styleXml, styles ?? ''),
  };
}

interface ReadSheets {
  /** In the order of the censuses. */
  readonly sheets: readonly Omit<ExtractedSheet, 'merges'>[];
  readonly lenient: boolean;
}

/** Most workbooks; `null` for those that hold more than plain cells. */
function readPlainly(
  censuses: readonly WorksheetCensus[],
  { strings, styles }: Values,
): ReadSheets | null {
  const known = strings ? readPlainStrings(strings.xml, strings.part) : [];
  if (!known) return null;
  const isGeneral = (style: string) => styles?.formatIds[Number(style)] === '0';
  const sheets: ReadSheets['sheets'][number][] = [];
  for (const { sheetData, part, filled } of censuses) {
    const cells = readPlainSheet(sheetData, part, { strings: known, isGeneral });
    if (!cells) return null;
    sheets.push({ cells, found: filled, damaged: false });
  }
  return { sheets, lenient: false };
}

function readByParser(
  censuses: readonly WorksheetCensus[],
  { date1904, strings, styles }: Values,
): ReadSheets {
  const { workbook, lenient } = parseStrictlyFirst(
    repackWorkbook({
      sheets: censuses.map(({ sheetData }) => sheetData),
      date1904,
      sharedStrings: strings?.xml ?? null,
      styles: styles && numberStylesPart(styles),
    }),
    censuses.some(({ withoutValue }) => withoutValue.size > 0),
  );
  const sheets = censuses.map(({ withoutValue }, index) =>
    extractSheet(workbook.Sheets[sheetKey(index)] ?? {}, { date1904, withoutValue }),
  );
  return { sheets, lenient };
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
