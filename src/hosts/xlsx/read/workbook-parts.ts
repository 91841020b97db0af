import type { SheetVisibility } from '../../../core/sheets/snapshot';
import { FileRefused } from '../../file-refused';
import { safeXml } from '../guard/xml';
import { XmlTags } from '../guard/xml-tags';
import type { ZipPackage } from '../guard/zip-package';
import { parseRelationships, relationshipsOf, resolveTarget } from './relationships';
import type { Relationship } from './relationships';

/** Where the parts of an .xlsx stand, and what its workbook part says. */
export interface WorkbookParts {
  /** The workbook part itself. */
  readonly workbook: string;
  /** In the order of the tabs; chart, dialog and macro sheets are left out. */
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly properties: string | null;
  /** True when a sheet is named whose part is not there. */
  readonly missing: boolean;
}

export interface SheetPart {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly part: string;
}

const OTHER_SHEETS = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);

/**
 * Finds the parts by their relationships, and where those are missing by their usual names.
 * @throws FileRefused when the package is no .xlsx, or holds no sheet.
 */
export function findWorkbookParts(zip: ZipPackage): WorkbookParts {
  const root = readRelationships(zip, '_rels/.rels');
  const workbook = targetOf(zip, root, '', 'officeDocument', 'xl/workbook.xml');
  if (workbook === null || !workbook.toLowerCase().endsWith('.xml')) refuseOther(zip);
  const xml = readXml(zip, workbook);
  if (!xml) throw new FileRefused('file-damaged', { part: workbook });

  const links = readRelationships(zip, relationshipsOf(workbook));
  const { isWorkbook, sheets, date1904 } = parseWorkbook(xml, workbook);
  if (!isWorkbook) refuseOther(zip);
  const parts: SheetPart[] = [];
  let missing = false;
  for (const [index, { name, visibility, link }] of sheets.entries()) {
    const relationship = links.find(({ id }) => id === link);
    if (relationship && OTHER_SHEETS.has(relationship.kind)) continue;
    const usual = `xl/worksheets/sheet${String(index + 1)}.xml`;
    const part = existing(zip, relationship, workbook) ?? (zip.has(usual) ? usual : null);
    if (part === null) missing = true;
    else parts.push({ name, visibility, part });
  }
  if (parts.length === 0)
    throw new FileRefused('file-damaged', { reason: 'no-sheet', part: workbook });
  refuseRepeated(parts);
  return {
    workbook,
    sheets: parts,
    date1904,
    sharedStrings: targetOf(zip, links, workbook, 'sharedStrings', 'xl/sharedStrings.xml'),
    styles: targetOf(zip, links, workbook, 'styles', 'xl/styles.xml'),
    properties: targetOf(zip, root, '', 'core-properties', 'docProps/core.xml'),
    missing,
  };
}

/** A part made safe to parse; `null` when there is none. @throws FileRefused */
export function readXml(zip: ZipPackage, part: string): Uint8Array | null {
  const bytes = zip.read(part);
  return bytes && safeXml(bytes, part);
}

function readRelationships(zip: ZipPackage, part: string): Relationship[] {
  const xml = readXml(zip, part);
  return xml ? parseRelationships(xml, part) : [];
}

function targetOf(
  zip: ZipPackage,
  links: readonly Relationship[],
  source: string,
  kind: string,
  usual: string,
): string | null {
  const link = links.find((relationship) => relationship.kind === kind);
  return existing(zip, link, source) ?? (zip.has(usual) ? usual : null);
}

/** Some programs write targets of the workbook as seen from the root of the package. */
function existing(zip: ZipPackage, link: Relationship | undefined, source: string): string | null {
  if (!link) return null;
  const candidates = [resolveTarget(link.target, source), resolveTarget(link.target, '')];
  return candidates.find((part) => zip.has(part)) ?? null;
}

function parseWorkbook(
  xml: Uint8Array,
  part: string,
): {
  isWorkbook: boolean;
  sheets: { name: string; visibility: SheetVisibility; link: string }[];
  date1904: boolean;
} {
  const tags = new XmlTags(xml, part);
  const sheets = [];
  let isWorkbook = false;
  let date1904 = false;
  while (tags.next()) {
    if (tags.closing) continue;
    if (tags.is('workbook')) isWorkbook = true;
    if (tags.is('workbookPr')) date1904 = /^(1|true)$/.test(tags.attribute('date1904') ?? '');
    if (!tags.is('sheet')) continue;
    const name = tags.attribute('name');
    if (name === null) throw new FileRefused('file-damaged', { reason: 'sheet-name', part });
    sheets.push({
      name,
      visibility: visibilityOf(tags.attribute('state')),
      link: tags.attribute('id') ?? '',
    });
  }
  return { isWorkbook, sheets, date1904 };
}

function visibilityOf(state: string | null): SheetVisibility {
  if (state === 'hidden') return 'hidden';
  return state === 'veryHidden' ? 'very-hidden' : 'visible';
}

/** Excel writes neither: a name twice makes cells ambiguous, a part twice multiplies its cells. */
function refuseRepeated(sheets: readonly SheetPart[]): void {
  const names = new Set(sheets.map(({ name }) => name));
  const parts = new Set(sheets.map(({ part }) => part.toLowerCase()));
  if (names.size < sheets.length || parts.size < sheets.length) {
    throw new FileRefused('file-damaged', { reason: 'sheet-twice' });
  }
}

function refuseOther(zip: ZipPackage): never {
  if (zip.has('word/document.xml')) throw new FileRefused('file-word');
  throw new FileRefused('file-unknown-kind', zip.has('xl/workbook.bin') ? { kind: 'xlsb' } : {});
}
