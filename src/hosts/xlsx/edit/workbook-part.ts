import { HostFailure } from '../../host-failure';
import { parseRelationships, relationshipsOf, resolveTarget } from '../read/relationships';
import type { Relationship } from '../read/relationships';
import { openZipPackage } from '../guard/zip-package';
import type { ZipPackage } from '../guard/zip-package';
import { findWorkbookParts, readXml } from '../read/workbook-parts';
import { childOf, outlineOf } from './outline';
import type { Element } from './outline';
import { isPackage } from './package-draft';
import { attributesOf } from './tag';

/** What the workbook part says, with the places to change it in. */
export interface WorkbookPart {
  readonly outline: Element;
  /** All sheets in the order of the tabs, chart sheets included. */
  readonly sheets: readonly ListedSheet[];
  /** Index of the sheet in front. */
  readonly activeTab: number;
  /** True when sheets may not be added, removed or moved. */
  readonly locked: boolean;
}

export interface ListedSheet {
  readonly element: Element;
  readonly name: string;
  readonly sheetId: string;
  /** The id of its relationship. */
  readonly link: string;
}

/** @throws HostFailure when the part lists no sheets. */
export function readWorkbookPart(xml: Uint8Array, part: string): WorkbookPart {
  const outline = outlineOf(xml, part);
  const list = childOf(outline, 'sheets');
  if (!list) throw new HostFailure('unexpected', { code: 'part-damaged', part });
  const views = childOf(outline, 'bookViews');
  const protection = childOf(outline, 'workbookProtection');
  return {
    outline,
    sheets: list.children
      .filter(({ name }) => name === 'sheet')
      .map((element) => ({
        element,
        name: attributeOf(element, 'name') ?? '',
        sheetId: attributeOf(element, 'sheetId') ?? '',
        link: attributeOf(element, 'id') ?? '',
      })),
    activeTab: Number(attributeOf(views?.children[0] ?? null, 'activeTab') ?? 0),
    locked: /^(1|true)$/.test(attributeOf(protection, 'lockStructure') ?? ''),
  };
}

/**
 * The names of all sheets of a file, in the order of the tabs, and which is in front.
 * @throws HostFailure `not-supported` when the file is none we can change.
 */
export function readTabs(file: Uint8Array): { names: string[]; active: string | null } {
  if (!isPackage(file)) throw new HostFailure('not-supported', { reason: 'format' });
  const zip = openZipPackage(file);
  const { workbook } = findWorkbookParts(zip);
  const xml = readXml(zip, workbook) ?? new Uint8Array();
  const { sheets, activeTab } = readWorkbookPart(xml, workbook);
  return { names: sheets.map(({ name }) => name), active: sheets[activeTab]?.name ?? null };
}

/** The value of an attribute by its local name; `null` when there is none. */
export function attributeOf(element: Element | null, name: string): string | null {
  if (!element) return null;
  const { tag } = element;
  const found = attributesOf(tag).find((each) => each.name.replace(/^.*:/, '') === name);
  return found ? decoded(tag.slice(found.valueStart, found.valueEnd)) : null;
}

/** The links of a part. @throws FileRefused when they are broken. */
export function linksOf(zip: ZipPackage, part: string): readonly Relationship[] {
  const name = relationshipsOf(part);
  const xml = readXml(zip, name);
  return xml ? parseRelationships(xml, name) : [];
}

/** The parts of one kind that a part is linked to. */
export function linkedParts(zip: ZipPackage, part: string, kind: string): string[] {
  return linksOf(zip, part)
    .filter((link) => link.kind === kind)
    .map(({ target }) => targetPart(zip, target, part))
    .filter((target) => target !== null);
}

/** Some programs write targets as seen from the root of the package. */
export function targetPart(zip: ZipPackage, target: string, source: string): string | null {
  const candidates = [resolveTarget(target, source), resolveTarget(target, '')];
  return candidates.find((part) => zip.has(part)) ?? null;
}

const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
]);

/** Text or the value of an attribute, its references made the characters they stand for. */
export function decoded(value: string): string {
  return value.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (entity, ...groups) => {
    const [hex, decimal, name] = groups as (string | undefined)[];
    if (name !== undefined) return ENTITIES.get(name) ?? entity;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
