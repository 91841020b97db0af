/** What a workbook's package must be, whoever wrote it: valid parts, and nothing that dangles. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** Parts of a package by path, as text. */
export type Parts = ReadonlyMap<string, string>;

export function unpack(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** The text of a part. @throws Error for a part that is not there. */
export function part(parts: Parts, path: string): string {
  const xml = parts.get(path);
  if (xml === undefined) throw new Error(`no ${path} among ${[...parts.keys()].join(', ')}`);
  return xml;
}

/** The attributes of each element of that name, entities decoded. */
export function elements(xml: string, name: string): Readonly<Record<string, string>>[] {
  return [...xml.matchAll(new RegExp(`<${name}(?=[\\s/>])([^>]*)>`, 'g'))].map(([, inside = '']) =>
    Object.fromEntries(
      [...inside.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        decodeEntities(value),
      ]),
    ),
  );
}

/** The text inside each element of that name, entities decoded. */
export function texts(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?=[\\s>])[^>]*>([^<]*)</${name}>`, 'g'))].map(
    ([, text = '']) => decodeEntities(text),
  );
}

const SCHEMAS = join(__dirname, 'ooxml');
/** Which Excel itself writes and the standard's text asks for, though the schema forgot it. */
const PRESERVED_SPACE = '<t xml:space="preserve">';

/** What `xmllint` says of the parts that have a schema; empty when all are valid. */
export function schemaProblems(parts: Parts): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'phu-luc-schema-'));
  try {
    const bySchema = new Map<string, string[]>();
    for (const [path, xml] of parts) {
      const schema = schemaOf(path);
      if (schema === null) continue;
      const file = join(folder, path.replaceAll(/[^\w.]/g, '-'));
      writeFileSync(file, xml.replaceAll(PRESERVED_SPACE, '<t>'));
      bySchema.set(schema, [...(bySchema.get(schema) ?? []), file]);
    }
    return [...bySchema].flatMap(([schema, files]) => validate(files, schema, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function schemaOf(path: string): string | null {
  if (path === '[Content_Types].xml') return 'opc-contentTypes.xsd';
  if (path.endsWith('.rels')) return 'opc-relationships.xsd';
  if (path.startsWith('xl/theme/')) return 'dml-main.xsd';
  return path.startsWith('xl/') && path.endsWith('.xml') ? 'sml.xsd' : null;
}

function validate(files: readonly string[], schema: string, folder: string): string[] {
  const options = ['--noout', '--nonet', '--schema', join(SCHEMAS, schema)];
  const { error, status, stderr } = spawnSync('xmllint', [...options, ...files], {
    encoding: 'utf8',
  });
  if (error) throw new Error('xmllint is missing: apt-get install libxml2-utils', { cause: error });
  return status === 0 ? [] : stderr.replaceAll(`${folder}/`, '').trim().split('\n');
}

/** Relationships to nowhere, ids without a relationship, parts without a content type. */
export function packageProblems(parts: Parts): string[] {
  return [
    ...[...parts.keys()]
      .filter((path) => !hasContentType(parts, path))
      .map((path) => `no type: ${path}`),
    ...missingTypedParts(parts),
    ...[...parts.keys()]
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) => danglingTargets(parts, path)),
    ...[...parts.keys()]
      .filter((path) => path.endsWith('.xml'))
      .flatMap((path) => danglingIds(parts, path)),
  ];
}

function hasContentType(parts: Parts, path: string): boolean {
  if (path === '[Content_Types].xml') return true;
  const types = part(parts, '[Content_Types].xml');
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const isXml = extension === 'xml';
  // the default for .xml names no kind of part: each such part needs its own
  const byExtension = elements(types, 'Default').some(({ Extension }) => Extension === extension);
  const byName = elements(types, 'Override').some(({ PartName }) => PartName === `/${path}`);
  return byName || (byExtension && !isXml);
}

function missingTypedParts(parts: Parts): string[] {
  return elements(part(parts, '[Content_Types].xml'), 'Override')
    .map(({ PartName = '' }) => PartName.slice(1))
    .filter((path) => !parts.has(path))
    .map((path) => `typed but absent: ${path}`);
}

function danglingTargets(parts: Parts, relationships: string): string[] {
  const folder = posix.dirname(posix.dirname(relationships));
  return elements(part(parts, relationships), 'Relationship')
    .filter(({ TargetMode }) => TargetMode !== 'External')
    .map(({ Target = '' }) => posix.join(folder, Target))
    .filter((path) => !parts.has(path))
    .map((path) => `${relationships} leads to ${path}`);
}

function danglingIds(parts: Parts, path: string): string[] {
  const relationships =
    parts.get(posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`)) ?? '';
  const known = new Set(elements(relationships, 'Relationship').map(({ Id }) => Id));
  return [...part(parts, path).matchAll(/\sr:id="([^"]*)"/g)]
    .map(([, id = '']) => id)
    .filter((id) => !known.has(id))
    .map((id) => `${path} names ${id}`);
}

function decodeEntities(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
