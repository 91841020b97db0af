import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetModel } from '../../../core/sheets/model';
import { FILTER_NAME } from './names';
import { withTextNumbers } from './text-numbers';

const WORKBOOK = 'xl/workbook.xml';
const PROPERTIES = 'docProps/core.xml';
/** Half the time of the usual 6, for files 4 % larger. */
const LEVEL = 4;
/** The earliest a zip entry can say; told in local time, as zip keeps it, so equal everywhere. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Puts right what hucre cannot be asked for, and packs the workbook again, by fflate everywhere:
 * the compression of pages and of Node differs, and the same model must give the same bytes.
 *
 * The date of last change goes: a made-up one would be taken for when a submission was last saved.
 * Names of filtered ranges are hidden from the user's list of names. Heights of rows are what the
 * text needs now, not fixed by hand: a row still grows with what is typed into it.
 * `parts` replaces parts of the package by their path; each must be there.
 * `sheets` are the models of xl/worksheets/sheet1.xml and on.
 */
export function finishPackage(
  bytes: Uint8Array,
  parts: ReadonlyMap<string, string>,
  sheets: readonly SheetModel[],
): Uint8Array<ArrayBuffer> {
  const entries = new Map(Object.entries(unzipSync(bytes)));
  for (const [path, xml] of parts) replacePart(entries, path, () => xml);
  replacePart(entries, WORKBOOK, (xml) =>
    xml.replaceAll(`name="${FILTER_NAME}"`, `name="${FILTER_NAME}" hidden="1"`),
  );
  sheets.forEach((sheet, index) => {
    replacePart(entries, `xl/worksheets/sheet${String(index + 1)}.xml`, (xml) =>
      withTextNumbers(withGrowingRows(xml), sheet),
    );
  });
  replacePart(entries, PROPERTIES, (xml) =>
    xml.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, ''),
  );
  return zipSync(Object.fromEntries(entries), { level: LEVEL, mtime: NO_TIME });
}

function withGrowingRows(xml: string): string {
  return xml.replace(/(<row [^>]*?) customHeight="(?:1|true)"/g, '$1');
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
