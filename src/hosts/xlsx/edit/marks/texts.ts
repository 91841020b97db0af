import { XmlTags } from '../../guard/xml-tags';
import type { Element } from '../outline';
import { decoded } from '../workbook-part';

/** The texts of the elements of a name inside another, as a program shows them. */
export function textsIn(xml: Uint8Array, { tagEnd, closeStart }: Element, name: string): string[] {
  const inside = xml.subarray(tagEnd, closeStart);
  const tags = new XmlTags(inside, '');
  const texts: string[] = [];
  let from = -1;
  while (tags.next()) {
    if (!tags.is(name) || tags.empty) continue;
    if (tags.closing) texts.push(shown(inside.subarray(from, tags.start)));
    else from = tags.end;
  }
  return texts;
}

/** References and the escapes of ISO/IEC 29500 (ST_Xstring) made the characters they stand for. */
function shown(bytes: Uint8Array): string {
  return decoded(new TextDecoder().decode(bytes)).replace(/_x([\dA-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
