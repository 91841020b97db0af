import { XmlTags } from '../guard/xml-tags';

const decoder = new TextDecoder();
/** Comments, CDATA, line ends of Windows, Excel's own escapes, references by number. */
const NOT_PLAIN = /[<\r]|_x|&(?!(?:lt|gt|quot|apos|amp);)/;
const ENTITY = /&(\w+);/g;
const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
]);

/** The text that stands between two tags; `null` when it is not written plainly. */
export function plainText(xml: Uint8Array, from: number, to: number): string | null {
  const text = decoder.decode(xml.subarray(from, to));
  if (NOT_PLAIN.test(text)) return null;
  return text.includes('&')
    ? text.replace(ENTITY, (whole, name: string) => ENTITIES.get(name) ?? whole)
    : text;
}

/** The text of the element whose opening tag is the current one; moves to its closing tag. */
export function plainContent(tags: XmlTags, xml: Uint8Array, element: string): string | null {
  if (tags.empty) return '';
  const from = tags.end;
  const closed = tags.next() && tags.closing && tags.is(element);
  return closed ? plainText(xml, from, tags.start) : null;
}

/**
 * The shared strings of a workbook (`sml.xsd`, CT_Sst), hints of pronunciation left out; `null`
 * when one of them is not written plainly. @throws FileRefused when the XML is broken.
 */
export function readPlainStrings(xml: Uint8Array, part: string): readonly string[] | null {
  const tags = new XmlTags(xml, part);
  const strings: string[] = [];
  let text = '';
  let [pieces, runs, inHint] = [0, 0, false];
  while (tags.next()) {
    if (tags.is('si')) {
      // One piece, or one in each run: no program writes anything else.
      if (tags.closing && runs > 0 && runs !== pieces) return null;
      if (tags.closing || tags.empty) strings.push(text);
      text = '';
      pieces = runs = 0;
    } else if (tags.is('rPh')) {
      inHint = !tags.closing && !tags.empty;
    } else if (tags.closing || inHint) {
      continue;
    } else if (tags.is('r')) {
      runs++;
    } else if (tags.is('t')) {
      const piece = plainContent(tags, xml, 't');
      if (piece === null || (runs === 0 && pieces > 0)) return null;
      text += piece;
      pieces++;
    }
  }
  return strings;
}
