import type { SheetSnapshot } from '../../../core/sheets/snapshot';
import { FileRefused } from '../../file-refused';
import { checkSpreadsheetStyles, takeSpreadsheetCensus } from '../guard/spreadsheet-census';
import { checkCensuses } from '../guard/worksheet-census';
import { XmlTags } from '../guard/xml-tags';
import type { ZipPackage } from '../guard/zip-package';
import { extractSheet } from './cells';
import { readModified } from './modified';
import { repackSpreadsheet } from './repack';
import { parseLeniently } from './sheetjs';
import { readXml } from './workbook-parts';
import type { WorkbookInside } from './xlsx';

const MIMETYPE = 'application/vnd.oasis.opendocument.';
const SPACE = 0x20;
const MANIFEST = 'META-INF/manifest.xml';

/** True for any OpenDocument file: `readOds` finds out which. */
export function isOpenDocument(zip: ZipPackage): boolean {
  return zip.has(MANIFEST) && (zip.has('mimetype') || zip.has('content.xml'));
}

/** Reads an .ods or .ots (OpenDocument 1.3). All its sheets count as visible. @throws FileRefused */
export function readOds(zip: ZipPackage): WorkbookInside {
  refuseOtherDocuments(zip);
  const content = readXml(zip, 'content.xml');
  if (!content) throw new FileRefused('file-damaged', { part: 'content.xml' });
  const tables = takeSpreadsheetCensus(content, 'content.xml');
  checkCensuses(tables);
  const styles = readXml(zip, 'styles.xml');
  if (styles) checkSpreadsheetStyles(styles, 'styles.xml');

  const workbook = parseLeniently(
    repackSpreadsheet(
      withoutMaps(content, 'content.xml'),
      styles && withoutMaps(styles, 'styles.xml'),
    ),
  );
  const date1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  if (workbook.SheetNames.length !== tables.length || tables.length === 0) {
    throw new FileRefused('file-damaged', { reason: 'tables', part: 'content.xml' });
  }
  if (new Set(workbook.SheetNames).size < tables.length) {
    throw new FileRefused('file-damaged', { reason: 'sheet-twice' });
  }
  let partial = false;
  const sheets = tables.map((table, index): SheetSnapshot => {
    const parsed = workbook.Sheets[workbook.SheetNames[index] ?? ''] ?? {};
    const sheet = extractSheet(parsed, { date1904, shown: true });
    if (sheet.found !== table.cells || sheet.damaged) partial = true;
    return { name: table.name, visibility: 'visible', cells: sheet.cells, merges: sheet.merges };
  });
  const meta = readXml(zip, 'meta.xml');
  return { modified: meta && readModified(meta, 'meta.xml', 'date'), sheets, partial };
}

function refuseOtherDocuments(zip: ZipPackage): void {
  const manifest = readXml(zip, MANIFEST) ?? new Uint8Array();
  const tags = new XmlTags(manifest, MANIFEST);
  let type = '';
  while (tags.next()) {
    if (tags.is('encryption-data')) throw new FileRefused('file-encrypted');
    if (tags.is('file-entry') && tags.attribute('full-path') === '/') {
      type = tags.attribute('media-type') ?? '';
    }
  }
  const mimetype = zip.read('mimetype');
  if (mimetype) type = new TextDecoder().decode(mimetype).trim();
  if (type.startsWith(`${MIMETYPE}spreadsheet`)) return;
  throw new FileRefused(type.startsWith(`${MIMETYPE}text`) ? 'file-word' : 'file-unknown-kind');
}

/**
 * Conditional number styles, which SheetJS reports to the console; the file holds each number
 * as it is shown, so nothing is lost.
 */
function withoutMaps(xml: Uint8Array, part: string): Uint8Array {
  const copy = xml.slice();
  const tags = new XmlTags(xml, part);
  while (tags.next()) {
    if (tags.is('map')) copy.fill(SPACE, tags.start, tags.end);
  }
  return copy;
}
