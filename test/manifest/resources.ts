import { all, at, attribute, type Element } from './xml';

type Kind = 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings';
const KINDS: readonly Kind[] = ['Images', 'Urls', 'ShortStrings', 'LongStrings'];

/** Where Excel looks for what an element names by `resid`. */
const KIND_OF_REFERENCE: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['Image', 'Images'],
  ['SourceLocation', 'Urls'],
  ['LearnMoreUrl', 'Urls'],
  ['Label', 'ShortStrings'],
  ['Title', 'ShortStrings'],
  ['Description', 'LongStrings'],
]);

/** Every element that names a resource, at any depth. */
export function references(element: Element): Element[] {
  return element.children.flatMap((child) => [
    ...(child.attributes.has('resid') ? [child] : []),
    ...references(child),
  ]);
}

/** The value of each image resource, a URL, by id. */
export function imageAddresses(manifest: Element): Map<string, string> {
  const images = at(manifest, 'VersionOverrides', 'Resources', 'Images');
  return new Map(
    images.children.map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')]),
  );
}

/** References to nothing or to another kind, resources nobody names, ids given twice. */
export function resourceProblems(manifest: Element): string[] {
  const used = new Set(references(manifest).map((reference) => attribute(reference, 'resid')));
  const ids = resourceIds(manifest);
  return [
    ...references(manifest).flatMap((reference) => dangling(reference, ids)),
    ...KINDS.flatMap((kind) => ids.get(kind) ?? [])
      .filter((id) => !used.has(id))
      .map((id) => `resource ${id} is used nowhere`),
    ...repeated(KINDS.flatMap((kind) => ids.get(kind) ?? [])).map(
      (id) => `resource ${id} is there twice`,
    ),
    ...repeated(
      ['Group', 'Control'].flatMap((name) =>
        all(manifest, name).map((element) => attribute(element, 'id')),
      ),
    ).map((id) => `two groups or controls have the id ${id}`),
  ];
}

function resourceIds(manifest: Element): Map<Kind, string[]> {
  const resources = at(manifest, 'VersionOverrides', 'Resources');
  return new Map(
    KINDS.map((kind) => [
      kind,
      at(resources, kind).children.map((child) => attribute(child, 'id')),
    ]),
  );
}

function dangling(reference: Element, ids: ReadonlyMap<Kind, readonly string[]>): string[] {
  const kind = KIND_OF_REFERENCE.get(reference.name);
  if (kind === undefined) return [`<${reference.name}> names a resource of an unknown kind`];
  const id = attribute(reference, 'resid');
  return ids.get(kind)?.includes(id) ? [] : [`<${reference.name}> names ${id}, not in <${kind}>`];
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
