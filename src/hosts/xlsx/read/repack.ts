import { strToU8, zipSync } from 'fflate';

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MANIFEST = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';

/** Any date will do, but always the same. */
const STORED = { level: 0, mtime: '2000-01-01T00:00:00Z' } as const;

export interface WorkbookContent {
  /** The `<sheetData>` of each: hyperlinks and the rest never reach the parser. */
  readonly sheets: readonly Uint8Array[];
  readonly date1904: boolean;
  readonly sharedStrings: Uint8Array | null;
  /** A styles part, from `numberStyles`; absent for a workbook without one. */
  readonly styles: string | null;
}

/** The name the parser knows a sheet by: names of people's sheets never reach it. */
export function sheetKey(index: number): string {
  return `s${String(index + 1)}`;
}

/**
 * A new .xlsx, not compressed, of the parts the parser needs and nothing else. Its names,
 * relationships and workbook part are ours, whatever those of the file were.
 */
export function repackWorkbook(content: WorkbookContent): Uint8Array {
  const { sheets, sharedStrings, styles } = content;
  const indexes = [...sheets.keys()];
  const overrides = [override('workbook', 'sheet.main')];
  const files: Record<string, Uint8Array> = {};
  if (sharedStrings) {
    overrides.push(override('sharedStrings', 'sharedStrings'));
    files['xl/sharedStrings.xml'] = sharedStrings;
  }
  if (styles !== null) {
    overrides.push(override('styles', 'styles'));
    files['xl/styles.xml'] = strToU8(styles);
  }
  const sheetList = indexes.map((index) => {
    const key = sheetKey(index);
    return `<sheet name="${key}" sheetId="${String(index + 1)}" r:id="${key}"/>`;
  });
  const links = indexes.map((index) => {
    const key = sheetKey(index);
    return `<Relationship Id="${key}" Type="${OFFICE}/worksheet" Target="worksheets/${key}.xml"/>`;
  });
  files['[Content_Types].xml'] = strToU8(
    `<Types xmlns="${CONTENT_TYPES}">${overrides.join('')}</Types>`,
  );
  files['xl/workbook.xml'] = strToU8(
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
      `<workbookPr date1904="${content.date1904 ? '1' : '0'}"/>` +
      `<sheets>${sheetList.join('')}</sheets></workbook>`,
  );
  files['xl/_rels/workbook.xml.rels'] = strToU8(`<Relationships>${links.join('')}</Relationships>`);
  for (const [index, sheet] of sheets.entries()) {
    files[`xl/worksheets/${sheetKey(index)}.xml`] = sheet;
  }
  return zipSync(files, STORED);
}

/** The same for an .ods: its content and its number styles. */
export function repackSpreadsheet(content: Uint8Array, styles: Uint8Array | null): Uint8Array {
  const manifest =
    `<manifest:manifest xmlns:manifest="${MANIFEST}">` +
    `<manifest:file-entry manifest:full-path="/" manifest:media-type="${ODS}"/></manifest:manifest>`;
  return zipSync(
    {
      'META-INF/manifest.xml': strToU8(manifest),
      'content.xml': content,
      'styles.xml': styles ?? strToU8('<office:document-styles/>'),
    },
    STORED,
  );
}

function override(part: string, type: string): string {
  return `<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET}.${type}+xml"/>`;
}
