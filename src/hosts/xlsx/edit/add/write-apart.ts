import { strFromU8 } from 'fflate';
import type { SheetModel } from '../../../../core/sheets/model';
import { openZipPackage } from '../../guard/zip-package';
import type { ZipPackage } from '../../guard/zip-package';
import { findWorkbookParts } from '../../read/workbook-parts';
import type { SheetPart } from '../../read/workbook-parts';
import { writeWorkbook } from '../../write';
import { childOf, outlineOf } from '../outline';
import { attributeOf } from '../workbook-part';
import { sharedTexts } from './sheet-xml';
import type { DefinedName } from './workbook-xml';

/** A workbook of ours, to take the parts of. */
export interface WrittenApart {
  readonly zip: ZipPackage;
  readonly sheets: readonly SheetPart[];
  readonly styles: Uint8Array;
  readonly texts: readonly string[];
  /** By the index of the sheet they belong to. */
  readonly definedNames: ReadonlyMap<number, readonly DefinedName[]>;
}

export async function writeApart(sheets: readonly SheetModel[]): Promise<WrittenApart> {
  // hidden or not is what the other workbook will say
  const visible = sheets.map((sheet) => ({ ...sheet, visibility: 'visible' as const }));
  const zip = openZipPackage(await writeWorkbook({ title: '', sheets: visible }));
  const parts = findWorkbookParts(zip);
  const read = (part: string | null): Uint8Array =>
    (part === null ? null : zip.read(part)) ?? new Uint8Array();
  return {
    zip,
    sheets: parts.sheets,
    styles: read(parts.styles),
    texts: sharedTexts(strFromU8(read(parts.sharedStrings))),
    definedNames: localNames(read(parts.workbook), parts.workbook),
  };
}

function localNames(xml: Uint8Array, part: string): Map<number, DefinedName[]> {
  const names = new Map<number, DefinedName[]>();
  for (const element of childOf(outlineOf(xml, part), 'definedNames')?.children ?? []) {
    const sheet = Number(attributeOf(element, 'localSheetId'));
    const rest = new TextDecoder().decode(xml.subarray(element.tagEnd, element.end));
    names.set(sheet, [...(names.get(sheet) ?? []), { tag: element.tag, rest }]);
  }
  return names;
}
