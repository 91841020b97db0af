import { escapeXml } from '../guard/xml-tags';
import type { ZipPackage } from '../guard/zip-package';
import { relationshipsOf } from '../read/relationships';
import { appended, outlineOf } from './outline';
import type { Element } from './outline';
import type { PackageDraft } from './package-draft';
import { spliced } from './splice';
import { attributeOf, linksOf, targetPart } from './workbook-part';

const CONTENT_TYPES = '[Content_Types].xml';

/** A link to be made; its target as seen from the part it is of. */
export interface NewLink {
  /** The address of the kind of link. */
  readonly type: string;
  readonly target: string;
}

/** Links a part to others. @returns the ids of the links, in the order given. */
export function addLinks(draft: PackageDraft, source: string, links: readonly NewLink[]): string[] {
  const part = relationshipsOf(source);
  const xml = draft.xml(part);
  const root = outlineOf(xml, part);
  const taken = new Set(root.children.map((link) => attributeOf(link, 'Id')));
  let number = 0;
  const ids = links.map(() => {
    do number++;
    while (taken.has(`rId${String(number)}`));
    return `rId${String(number)}`;
  });
  const text = links.map(
    ({ type, target }, index) =>
      `<${root.prefix}Relationship Id="${ids[index] ?? ''}" Type="${type}" Target="${target}"/>`,
  );
  draft.write(part, spliced(xml, [appended(root, text.join(''))]));
  return ids;
}

/** Takes out the links of a part that `isLost` names, by id and the part they lead to. */
export function dropLinks(
  draft: PackageDraft,
  source: string,
  isLost: (id: string, target: string | null) => boolean,
): void {
  dropChildren(draft, relationshipsOf(source), (link) => {
    const target = targetPart(draft, attributeOf(link, 'Target') ?? '', source);
    return isLost(attributeOf(link, 'Id') ?? '', target);
  });
}

/** Says of what type parts are, by their names. */
export function addContentTypes(draft: PackageDraft, types: ReadonlyMap<string, string>): void {
  const xml = draft.xml(CONTENT_TYPES);
  const root = outlineOf(xml, CONTENT_TYPES);
  const text = [...types].map(
    ([part, type]) =>
      `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`,
  );
  draft.write(CONTENT_TYPES, spliced(xml, [appended(root, text.join(''))]));
}

/** Takes a part out of the package, with the links it has and the link of `source` to it. */
export function dropPart(draft: PackageDraft, source: string, part: string): void {
  dropLinks(draft, source, (_, target) => target === part);
  dropParts(draft, [part]);
}

/** Takes out parts nothing leads to any longer. */
export function dropParts(draft: PackageDraft, parts: readonly string[]): void {
  const lost = new Set(parts.map((part) => `/${part}`.toLowerCase()));
  dropChildren(draft, CONTENT_TYPES, (type) =>
    lost.has((attributeOf(type, 'PartName') ?? '').toLowerCase()),
  );
  for (const part of parts) {
    draft.remove(part);
    if (draft.has(relationshipsOf(part))) draft.remove(relationshipsOf(part));
  }
}

/** The parts that can be reached from the root of the package, in lower case. */
export function reachableParts(zip: ZipPackage): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [''];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const { target } of linksOf(zip, source)) {
      const part = targetPart(zip, target, source)?.toLowerCase();
      if (part === undefined || reached.has(part)) continue;
      reached.add(part);
      waiting.push(part);
    }
  }
  return reached;
}

function dropChildren(
  draft: PackageDraft,
  part: string,
  isLost: (child: Element) => boolean,
): void {
  const xml = draft.xml(part);
  const lost = outlineOf(xml, part).children.filter(isLost);
  draft.write(
    part,
    spliced(
      xml,
      lost.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
}
