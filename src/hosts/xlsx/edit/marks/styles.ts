import { HostFailure } from '../../../host-failure';
import type { WorkbookParts } from '../../read/workbook-parts';
import { readXml } from '../../read/workbook-parts';
import { appended, childOf, filled, outlineOf } from '../outline';
import type { Element } from '../outline';
import type { PackageDraft } from '../package-draft';
import { spliced } from '../splice';
import type { Splice } from '../splice';
import { prefixed, withAttributes } from '../tag';
import { attributeOf, linkedParts } from '../workbook-part';

/** Parts of a sheet that name styles of conditional formats. */
const NAMING = ['table', 'pivotTable', 'queryTable'];

/**
 * Puts colors after the other styles of conditional formats. A list that was not there bears no
 * count: by that `dropMarkStyles` knows that it is ours.
 * @returns the index of each, in the order given.
 * @throws HostFailure `not-supported` with `reason` `styles` when the workbook has none.
 */
export function addMarkStyles(
  draft: PackageDraft,
  { styles: part }: WorkbookParts,
  fills: readonly string[],
): number[] {
  if (part === null) throw new HostFailure('not-supported', { reason: 'styles' });
  const xml = draft.xml(part);
  const root = outlineOf(xml, part);
  const list = childOf(root, 'dxfs');
  const text = fills.map((fill) => styleOf(root.prefix, fill)).join('');
  draft.write(part, spliced(xml, list ? added(list, text, fills.length) : [newList(root, text)]));
  const first = list?.children.length ?? 0;
  return fills.map((_, index) => first + index);
}

/** Takes out colors of ours that nothing names any longer, as far as they stand at the end. */
export function dropMarkStyles(draft: PackageDraft, parts: WorkbookParts): void {
  const part = parts.styles;
  if (part === null) return;
  const xml = draft.xml(part);
  const root = outlineOf(xml, part);
  const list = childOf(root, 'dxfs');
  if (!list) return;
  const used = usedStyles(draft, parts);
  let kept = list.children.length;
  while (kept > 0 && !used.has(kept - 1) && isOurs(xml, list.children[kept - 1])) kept--;
  const gone = list.children.slice(kept);
  if (gone.length > 0) draft.write(part, spliced(xml, removed(list, gone)));
}

/** A conditional format fills with the background color. */
function styleOf(prefix: string, fill: string): string {
  const pattern = `<patternFill patternType="solid"><bgColor rgb="FF${fill}"/></patternFill>`;
  return prefixed(`<dxf><fill>${pattern}</fill></dxf>`, prefix);
}

function isOurs(xml: Uint8Array, style: Element | undefined): boolean {
  if (!style) return false;
  const text = new TextDecoder().decode(xml.subarray(style.start, style.end));
  const fill = /rgb="FF([\dA-F]{6})"/.exec(text)?.[1];
  return fill !== undefined && text === styleOf(style.prefix, fill);
}

function added(list: Element, text: string, count: number): Splice[] {
  const { start, tagEnd, end } = list;
  const tag = counted(list, count);
  if (tagEnd === end) return [{ start, end, text: filled(tag, text) }];
  return [{ start, end: tagEnd, text: tag }, appended(list, text)];
}

function newList(root: Element, text: string): Splice {
  const before = childOf(root, 'cellStyles') ?? childOf(root, 'cellXfs');
  const place = before?.end ?? root.tagEnd;
  const name = `${root.prefix}dxfs`;
  return { start: place, end: place, text: `<${name}>${text}</${name}>` };
}

function removed(list: Element, gone: readonly Element[]): Splice[] {
  const { start, tagEnd, end } = list;
  const isEmpty = gone.length === list.children.length;
  if (isEmpty && attributeOf(list, 'count') === null) return [{ start, end, text: '' }];
  const tag = counted(list, -gone.length);
  if (isEmpty) return [{ start, end, text: `${tag.slice(0, -1)}/>` }];
  return [
    { start, end: tagEnd, text: tag },
    ...gone.map((style) => ({ start: style.start, end: style.end, text: '' })),
  ];
}

function counted(list: Element, more: number): string {
  const count = attributeOf(list, 'count');
  return count === null ? list.tag : withAttributes(list.tag, { count: Number(count) + more });
}

function usedStyles(draft: PackageDraft, { sheets, styles }: WorkbookParts): ReadonlySet<number> {
  const naming = sheets.flatMap(({ part }) => {
    const own = NAMING.flatMap((kind) => linkedParts(draft, part, kind));
    return [part, ...own, ...own.flatMap((each) => linkedParts(draft, each, 'queryTable'))];
  });
  const used = new Set<number>();
  for (const part of [...naming, ...(styles === null ? [] : [styles])]) {
    const text = new TextDecoder('latin1').decode(readXml(draft, part) ?? new Uint8Array());
    for (const [, id] of text.matchAll(/dxfId\s*=\s*["'](\d{1,9})["']/gi)) used.add(Number(id));
  }
  return used;
}
