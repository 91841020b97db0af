/** Small .xlsx files written by hand, so that a test shows the XML it is about. */
import type { RefusalCode } from '../../../../src/core/merge/types';
import type { CellSnapshot, WorkbookSnapshot } from '../../../../src/core/sheets/snapshot';
import { FileRefused } from '../../../../src/hosts/file-refused';
import { readWorkbook } from '../../../../src/hosts/xlsx/read';
import { buildZip } from '../zip-builder';
import type { ZipEntrySpec } from '../zip-builder';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface SheetSpec {
  readonly name: string;
  /** Attributes of the sheet in the workbook part, such as `state="hidden"`. */
  readonly attributes?: string;
  /** The `<row>` elements. */
  readonly rows?: string;
  /** What stands before and after `<sheetData>`. */
  readonly before?: string;
  readonly after?: string;
  /** The whole part, in place of all that. */
  readonly xml?: string | Uint8Array;
  /** Last step of the relationship's type; default `worksheet`. */
  readonly kind?: string;
}

export interface WorkbookSpec {
  readonly sheets?: readonly SheetSpec[];
  /** Attributes of `<workbookPr>`. */
  readonly properties?: string;
  /** `<si>` elements. */
  readonly strings?: readonly string[];
  /** What stands in `<styleSheet>`. */
  readonly styles?: string;
  /** The text of `dcterms:modified`. */
  readonly modified?: string;
}

export function row(number: number, ...cells: readonly string[]): string {
  return `<row r="${String(number)}">${cells.join('')}</row>`;
}

export function inline(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

export function worksheet({ rows = '', before = '', after = '' }: Partial<SheetSpec>): string {
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** The parts of an .xlsx, to change before they are zipped. */
export function workbookParts(spec: WorkbookSpec): ZipEntrySpec[] {
  const sheets = spec.sheets ?? [{ name: 'Phụ lục', rows: row(1, inline('A1', 'PHỤ LỤC')) }];
  const list = sheets.map(
    ({ name, attributes = '' }, index) =>
      `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="r${String(index)}" ${attributes}/>`,
  );
  const links = sheets.map(({ kind = 'worksheet' }, index) =>
    link(`r${String(index)}`, `${OFFICE}/${kind}`, `worksheets/sheet${String(index + 1)}.xml`),
  );
  const parts: ZipEntrySpec[] = [
    { name: '[Content_Types].xml', data: `<Types xmlns="${PACKAGE}/content-types"/>` },
    {
      name: '_rels/.rels',
      data: relationships([
        link('a', `${OFFICE}/officeDocument`, 'xl/workbook.xml'),
        link('b', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
      ]),
    },
    {
      name: 'xl/workbook.xml',
      data:
        `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
        `<workbookPr ${spec.properties ?? ''}/><sheets>${list.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relationships([
        ...links,
        link('strings', `${OFFICE}/sharedStrings`, 'sharedStrings.xml'),
        link('styles', `${OFFICE}/styles`, 'styles.xml'),
      ]),
    },
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${String(index + 1)}.xml`,
      data: sheet.xml ?? worksheet(sheet),
    })),
  ];
  if (spec.strings) {
    const data = `<sst xmlns="${MAIN}">${spec.strings.join('')}</sst>`;
    parts.push({ name: 'xl/sharedStrings.xml', data });
  }
  if (spec.styles !== undefined) {
    const data = `<styleSheet xmlns="${MAIN}">${spec.styles}</styleSheet>`;
    parts.push({ name: 'xl/styles.xml', data });
  }
  if (spec.modified !== undefined) {
    const data = `<cp:coreProperties><dcterms:modified>${spec.modified}</dcterms:modified></cp:coreProperties>`;
    parts.push({ name: 'docProps/core.xml', data });
  }
  return parts;
}

export function buildWorkbook(spec: WorkbookSpec): Uint8Array {
  return buildZip(workbookParts(spec));
}

export function readBytes(bytes: Uint8Array): WorkbookSnapshot {
  return readWorkbook({ name: 'phu-luc.xlsx', bytes, modified: null });
}

export function read(spec: WorkbookSpec): WorkbookSnapshot {
  return readBytes(buildWorkbook(spec));
}

/** The cells of the first sheet of a workbook whose only sheet has these rows. */
export function readCells(rows: string, spec: WorkbookSpec = {}): readonly CellSnapshot[] {
  return read({ ...spec, sheets: [{ name: 'Phụ lục', rows }] }).sheets[0]?.cells ?? [];
}

/** The refusal of a file, or what it gave instead. */
export function refusalOf(
  bytes: Uint8Array,
): { code: RefusalCode; data: FileRefused['data'] } | string {
  try {
    const { sheets, partial } = readBytes(bytes);
    return `read ${String(sheets.length)} sheets${partial ? ' in part' : ''}`;
  } catch (error) {
    if (error instanceof FileRefused) return { code: error.code, data: error.data };
    throw error;
  }
}

function relationships(links: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}
