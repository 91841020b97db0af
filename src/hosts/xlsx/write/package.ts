import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { rangeName } from '../../../core/sheets/address';
import type { SheetModel } from '../../../core/sheets/model';
import type { PlacedCells } from './cells';
import { FILTER_NAME } from './names';
import { SharedTexts } from './shared-texts';
import { sheetData } from './sheet-data';
import { styleNumbers } from './specimens';
import { withTextNumbers } from './text-numbers';

const WORKBOOK = 'xl/workbook.xml';
const SHARED_TEXTS = 'xl/sharedStrings.xml';
const PROPERTIES = 'docProps/core.xml';
/** Half the time of the usual 6, for files 4 % larger. */
const LEVEL = 4;
/** The earliest a zip entry can say; told in local time, as zip keeps it, so equal everywhere. */
const NO_TIME = new Date(1980, 0, 1);

export interface FinishedSheet {
  readonly model: SheetModel;
  readonly cells: PlacedCells;
}

/**
 * Puts in the cells, puts right what hucre cannot be asked for, and packs the workbook, by fflate
 * everywhere: the compression of pages and of Node differs, and the same model must give the same
 * bytes.
 *
 * The date of last change goes: a made-up one would be taken for when a submission was last saved.
 * Names of filtered ranges are hidden from the user's list of names.
 * @param bytes what hucre wrote of the `sheets`, from their specimens.
 * @param parts replaces parts of the package by their path; each must be there.
 */
export function finishPackage(
  bytes: Uint8Array,
  parts: ReadonlyMap<string, string>,
  sheets: readonly FinishedSheet[],
): Uint8Array<ArrayBuffer> {
  const entries = new Map(Object.entries(unzipSync(bytes)));
  for (const [path, xml] of parts) replacePart(entries, path, () => xml);
  replacePart(entries, WORKBOOK, (xml) =>
    xml.replaceAll(`name="${FILTER_NAME}"`, `name="${FILTER_NAME}" hidden="1"`),
  );
  const texts = new SharedTexts();
  sheets.forEach(({ model, cells }, index) => {
    replacePart(entries, `xl/worksheets/sheet${String(index + 1)}.xml`, (xml) =>
      withTextNumbers(withCells(xml, model, cells, texts), model),
    );
  });
  if (entries.has(SHARED_TEXTS)) replacePart(entries, SHARED_TEXTS, () => texts.xml());
  replacePart(entries, PROPERTIES, (xml) =>
    xml.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, ''),
  );
  return zipSync(Object.fromEntries(entries), { level: LEVEL, mtime: NO_TIME });
}

/** The worksheet part with all its cells instead of the specimens. */
function withCells(xml: string, sheet: SheetModel, rows: PlacedCells, texts: SharedTexts): string {
  const data = sheetData({
    rows,
    heights: sheet.rowHeights ?? {},
    styles: styleNumbers(sheet, xml),
    texts,
  });
  return xml
    .replace(/<dimension [^>]*>/, `<dimension ref="${extent(rows)}"/>`)
    .replace(/<sheetData(?:\/>|>.*?<\/sheetData>)/s, () => data);
}

function extent(rows: PlacedCells): string {
  let [bottom, right] = [0, 0];
  for (const [row, cells] of rows) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, cells[cells.length - 1]?.column ?? 0);
  }
  return rangeName({ top: 0, left: 0, bottom, right });
}

function replacePart(
  entries: Map<string, Uint8Array>,
  path: string,
  change: (xml: string) => string,
): void {
  const part = entries.get(path);
  if (!part) throw new Error(`The package has no ${path}`);
  entries.set(path, strToU8(change(strFromU8(part))));
}
