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
  const { start, tagEnd, closeStart, end } = element;
  if (tagEnd < end) return { start: closeStart, end: closeStart, text };
  const name = `${element.prefix}${element.name}`;
  return { start: tagEnd - 2, end: tagEnd, text: `>${text}</${name}>` };
}

/** The same for an element that counts its children in `count`. */
export function appendedAndCounted(element: Element, text: string, added: number): Splice[] {
  const count = element.children.length + added;
  const counted = withAttributes(element.tag, { count });
  const insertion = appended(element, text);
  if (insertion.end <= element.tagEnd && element.tagEnd === element.end) {
    const { start, end } = element;
    return [{ start, end, text: counted.slice(0, -2) + insertion.text }];
  }
  return [{ start: element.start, end: element.tagEnd, text: counted }, insertion];
}
