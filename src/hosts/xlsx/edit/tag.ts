import { escapeXml } from '../guard/xml-tags';

/** An attribute as it stands in the text of a tag. */
export interface Attribute {
  /** With its prefix. */
  readonly name: string;
  /** The text from the space before the name to the closing quote. */
  readonly source: string;
  /** Where the value begins and ends, its quotes left out. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

const NAME = /<\/?([^\s/>:]+:)?([^\s/>]+)/y;
const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** `x:` of `<x:row r="7">`; empty without one. */
export function prefixOf(tag: string): string {
  NAME.lastIndex = 0;
  return NAME.exec(tag)?.[1] ?? '';
}

/**
 * Elements under the prefix that another part knows their namespace by. For what our writer wrote:
 * it has no prefix there, and no `<` but those of tags.
 */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}`);
}

/** The attributes of `<row r="7" spans="1:5">`, in order. */
export function attributesOf(tag: string): Attribute[] {
  NAME.lastIndex = 0;
  NAME.exec(tag);
  const attributes: Attribute[] = [];
  ATTRIBUTE.lastIndex = NAME.lastIndex;
  for (let match = ATTRIBUTE.exec(tag); match; match = ATTRIBUTE.exec(tag)) {
    const valueEnd = ATTRIBUTE.lastIndex - 1;
    const value = match[2] ?? match[3] ?? '';
    attributes.push({
      name: match[1] ?? '',
      source: match[0],
      valueStart: valueEnd - value.length,
      valueEnd,
    });
  }
  return attributes;
}

/** The tag with attributes set, in their place or after the others; `null` takes one out. */
export function withAttributes(
  tag: string,
  changes: Readonly<Record<string, string | number | null>>,
): string {
  const attributes = attributesOf(tag);
  const first = attributes[0];
  const last = attributes.at(-1);
  const end = /\/?>$/.exec(tag)?.index ?? tag.length;
  const head = first ? tag.slice(0, first.valueEnd + 1 - first.source.length) : tag.slice(0, end);
  const tail = tag.slice(last ? last.valueEnd + 1 : end);
  const rest = new Map(Object.entries(changes));
  const kept = attributes.map(({ name, source }) => {
    const value = rest.get(name);
    if (value === undefined) return source;
    rest.delete(name);
    return value === null ? '' : attribute(name, value);
  });
  const added = [...rest].map(([name, value]) => (value === null ? '' : attribute(name, value)));
  return head + kept.join('') + added.join('') + tail;
}

function attribute(name: string, value: string | number): string {
  return ` ${name}="${escapeXml(String(value))}"`;
}
