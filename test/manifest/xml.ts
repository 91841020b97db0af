/** A reader for the manifest: elements, attributes and text of XML that `xmllint` found well formed. */
export interface Element {
  /** Without the prefix of its namespace. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** The text directly inside, trimmed. */
  readonly text: string;
}

interface OpenElement extends Element {
  readonly children: Element[];
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/[^>]*>|<(?<name>[\w:]+)(?<inside>[^>]*?)(?<empty>\/?)>|(?<text>[^<]+)/g;

/** @throws Error for a text without an element */
export function parseXml(xml: string): Element {
  const document: OpenElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [document];
  for (const { 0: token, groups = {} } of xml.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? document;
    if (groups.name !== undefined) {
      const element: OpenElement = {
        name: localName(groups.name),
        attributes: attributesOf(groups.inside ?? ''),
        children: [],
        text: '',
      };
      parent.children.push(element);
      if (groups.empty === '') open.push(element);
    } else if (groups.text !== undefined) {
      parent.text = decodeEntities(`${parent.text}${groups.text}`).trim();
    } else if (token.startsWith('</')) {
      open.pop();
    }
  }
  const [root] = document.children;
  if (!root) throw new Error('no element');
  return root;
}

/** Every element of that name inside, at any depth, in the order of the document. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

/** The element at that path of child names. @throws Error when there is none */
export function at(element: Element, ...path: readonly string[]): Element {
  return path.reduce((parent, name) => {
    const child = parent.children.find((candidate) => candidate.name === name);
    if (!child) throw new Error(`no <${name}> in <${parent.name}>`);
    return child;
  }, element);
}

/** The attribute's value, empty when it is not there. */
export function attribute(element: Element, name: string): string {
  return element.attributes.get(name) ?? '';
}

function attributesOf(inside: string): Map<string, string> {
  return new Map(
    [...inside.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      decodeEntities(value),
    ]),
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decodeEntities(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
