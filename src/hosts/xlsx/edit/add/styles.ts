import { HostFailure } from '../../../host-failure';
import { appendedAndCounted, childOf, outlineOf } from '../outline';
import type { Element } from '../outline';
import { spliced } from '../splice';
import type { Splice } from '../splice';
import { prefixed, withAttributes } from '../tag';
import { attributeOf } from '../workbook-part';

export interface AddedStyles {
  /** The styles part of the workbook, with ours after its own. */
  readonly xml: Uint8Array;
  /** Where ours begin among the styles of cells, and among those of conditional formats. */
  readonly firstCellStyle: number;
  readonly firstConditionalStyle: number;
}

/** Number formats from here on are the workbook's own (ISO/IEC 29500-1, 18.8.30). */
const FIRST_OWN_FORMAT = 164;

/**
 * Puts the fonts, fills, borders, number formats and styles of a workbook of ours after those of
 * another one, which keep their places.
 * @param xml the styles part of the other workbook; `part` its name.
 * @param ours the styles part of ours, as our writer writes it.
 * @throws HostFailure `not-supported` with `reason` `styles` when the part lacks a list each
 *   workbook has.
 */
export function addStyles(xml: Uint8Array, part: string, ours: Uint8Array): AddedStyles {
  const root = outlineOf(xml, part);
  const own = outlineOf(ours, part);
  const list = (name: string): Element => {
    const element = childOf(root, name);
    if (!element) throw new HostFailure('not-supported', { reason: 'styles', part });
    return element;
  };
  const [fonts, fills, borders] = [list('fonts'), list('fills'), list('borders')];
  const [cellStyles, conditional] = [list('cellXfs'), childOf(root, 'dxfs')];
  const formats = childOf(root, 'numFmts');

  const firstFormat = nextFormat(formats);
  const formatOf = (element: Element): number => {
    const id = idOf(element, 'numFmtId');
    return id < FIRST_OWN_FORMAT ? id : id - FIRST_OWN_FORMAT + firstFormat;
  };
  const copies = (name: string, changes?: (element: Element) => Record<string, string | number>) =>
    (childOf(own, name)?.children ?? []).map((element) => {
      const tag = changes ? withAttributes(element.tag, changes(element)) : element.tag;
      const rest = new TextDecoder().decode(ours.subarray(element.tagEnd, element.end));
      return prefixed(tag + rest, root.prefix);
    });
  const added = {
    formats: copies('numFmts', (format) => ({ numFmtId: formatOf(format) })),
    cellStyles: copies('cellXfs', (style) => ({
      numFmtId: formatOf(style),
      fontId: idOf(style, 'fontId') + fonts.children.length,
      fillId: idOf(style, 'fillId') + fills.children.length,
      borderId: idOf(style, 'borderId') + borders.children.length,
      // the font of our default style is not that of the workbook's
      applyFont: 'true',
    })),
    conditional: copies('dxfs'),
  };
  const afterStyles = childOf(root, 'cellStyles') ?? cellStyles;
  return {
    xml: spliced(xml, [
      ...(formats
        ? extended(formats, added.formats)
        : newList(`${root.prefix}numFmts`, root.tagEnd, added.formats)),
      ...extended(fonts, copies('fonts')),
      ...extended(fills, copies('fills')),
      ...extended(borders, copies('borders')),
      ...extended(cellStyles, added.cellStyles),
      ...(conditional
        ? extended(conditional, added.conditional)
        : newList(`${root.prefix}dxfs`, afterStyles.end, added.conditional)),
    ]),
    firstCellStyle: cellStyles.children.length,
    firstConditionalStyle: conditional?.children.length ?? 0,
  };
}

function idOf(element: Element, name: string): number {
  return Number(attributeOf(element, name) ?? 0);
}

function nextFormat(formats: Element | null): number {
  const ids = (formats?.children ?? []).map((format) => idOf(format, 'numFmtId'));
  return ids.reduce((next, id) => Math.max(next, id + 1), FIRST_OWN_FORMAT);
}

function extended(list: Element, added: readonly string[]): Splice[] {
  return added.length === 0 ? [] : appendedAndCounted(list, added.join(''), added.length);
}

function newList(name: string, place: number, added: readonly string[]): Splice[] {
  if (added.length === 0) return [];
  const text = `<${name} count="${String(added.length)}">${added.join('')}</${name}>`;
  return [{ start: place, end: place, text }];
}
