import { escapeXml, XmlTags } from '../guard/xml-tags';

/** What Excel allows; a longer one can only be meant to keep the formatter busy. */
const LONGEST_FORMAT = 255;

/** Of a styles part, only what tells how numbers are shown. */
export interface NumberStyles {
  /** Of each cell style, the id of its number format; `0` is General. */
  readonly formatIds: readonly string[];
  /** The formats the workbook itself gives, by id. */
  readonly codes: ReadonlyMap<string, string>;
}

/** @throws FileRefused when the XML is broken. */
export function readNumberStyles(xml: Uint8Array, part: string): NumberStyles {
  const tags = new XmlTags(xml, part);
  const codes = new Map<string, string>();
  const formatIds: string[] = [];
  let inCellStyles = false;
  while (tags.next()) {
    if (tags.is('cellXfs')) inCellStyles = !tags.closing && !tags.empty;
    else if (tags.closing) continue;
    else if (inCellStyles && tags.is('xf')) formatIds.push(wholeNumber(tags.attribute('numFmtId')));
    else if (tags.is('numFmt')) {
      const code = tags.attribute('formatCode') ?? '';
      const id = wholeNumber(tags.attribute('numFmtId'));
      // dxfs repeat the element, with ids of their own: the first one counts
      if (code.length <= LONGEST_FORMAT && !codes.has(id)) codes.set(id, code);
    }
  }
  return { formatIds, codes };
}

/** As a styles part of its own: fonts, fills and borders never reach the parser. */
export function numberStylesPart({ formatIds, codes }: NumberStyles): string {
  const used = new Set(formatIds);
  const formats = [...codes]
    .filter(([id]) => used.has(id))
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
  const styles = formatIds.map((id) => `<xf numFmtId="${id}"/>`);
  return (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts>${formats.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`
  );
}

function wholeNumber(text: string | null): string {
  return text !== null && /^\d{1,9}$/.test(text) ? text : '0';
}
