import { XmlTags } from '../guard/xml-tags';

/** One link from a part of the package to another (ISO/IEC 29500-2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** Last step of the type's address: `worksheet`, `sharedStrings`; the same in strict files. */
  readonly kind: string;
  readonly target: string;
}

/** @param xml a `.rels` part. @throws FileRefused when it is broken. */
export function parseRelationships(xml: Uint8Array, part: string): Relationship[] {
  const tags = new XmlTags(xml, part);
  const relationships: Relationship[] = [];
  while (tags.next()) {
    if (tags.closing || !tags.is('Relationship')) continue;
    const type = tags.attribute('Type') ?? '';
    relationships.push({
      id: tags.attribute('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: (tags.attribute('Target') ?? '').replaceAll('\\', '/'),
    });
  }
  return relationships;
}

/** Where the relationships of a part stand: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The name of the part a target means, seen from `source`: `../a.xml`, `/xl/a.xml`, `a.xml`. */
export function resolveTarget(target: string, source: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
