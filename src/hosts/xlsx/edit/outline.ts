import { HostFailure } from '../../host-failure';
import { XmlTags } from '../guard/xml-tags';
import type { Splice } from './splice';
import { prefixOf, withAttributes } from './tag';

/** An element by the places of its bytes in the part. */
export interface Element {
  /** Local name. */
  readonly name: string;
  /** `x:`, or empty. */
  readonly prefix: string;
  /** The opening tag as it stands. */
  readonly tag: string;
  readonly start: number;
  readonly tagEnd: number;
  /** Where its closing tag begins; `tagEnd` for an empty element. */
  readonly closeStart: number;
  readonly end: number;
  readonly children: readonly Element[];
}

interface OpenElement extends Element {
  tagEnd: number;
  closeStart: number;
  end: number;
  children: OpenElement[];
}

/** How deep elements are listed: the root, its children and theirs. */
const DEPTH = 3;

/** The root of a part with two levels of what is in it. @throws FileRefused when the XML is broken. */
export function outlineOf(xml: Uint8Array, part: string): Element {
  const tags = new XmlTags(xml, part);
  const path: (OpenElement | null)[] = [];
  let root: OpenElement | null = null;
  while (tags.next()) {
    if (tags.closing) {
      const element = path.pop();
      if (element) [element.closeStart, element.end] = [tags.start, tags.end];
      continue;
    }
    const element = path.length < DEPTH ? elementAt(tags) : null;
    if (element) path.at(-1)?.children.push(element);
    root ??= element;
    if (!tags.empty) path.push(element);
  }
  if (!root || path.length > 0) throw new HostFailure('unexpected', { code: 'xml', part });
  return root;
}

function elementAt(tags: XmlTags): OpenElement {
  const tag = tags.source();
  return {
    name: tags.name(),
    prefix: prefixOf(tag),
    tag,
    start: tags.start,
    tagEnd: tags.end,
    closeStart: tags.end,
    end: tags.end,
    children: [],
  };
}

export function childOf(element: Element, name: string): Element | null {
  return element.children.find((child) => child.name === name) ?? null;
}

/** Puts text at the end of an element, after its other children. */
export function appended(element: Element, text: string): Splice {
  const { tag, start, tagEnd, closeStart, end } = element;
  if (tagEnd < end) return { start: closeStart, end: closeStart, text };
  return { start, end, text: filled(tag, text) };
}

/** The same for an element that says in `count` how many children it has. */
export function appendedAndCounted(element: Element, text: string, added: number): Splice[] {
  const { start, tagEnd, end } = element;
  const tag = withAttributes(element.tag, { count: element.children.length + added });
  if (tagEnd === end) return [{ start, end, text: filled(tag, text) }];
  return [{ start, end: tagEnd, text: tag }, appended(element, text)];
}

/** `<row r="7"/>` with something in it. */
export function filled(tag: string, inside: string): string {
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
  return `${tag.slice(0, -2)}>${inside}</${name}>`;
}
