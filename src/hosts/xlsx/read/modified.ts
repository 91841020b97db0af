import { XmlTags } from '../guard/xml-tags';

const W3C_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;
/** Before the first spreadsheet of today's formats. */
const FIRST_YEAR = 1980;

/**
 * When a file says it was last saved, from its properties part, as `2026-05-18T09:30:00Z`.
 * @param element `modified` in docProps/core.xml of an .xlsx, `date` in meta.xml of an .ods.
 * @returns `null` when it does not say.
 */
export function readModified(
  xml: Uint8Array,
  part: string,
  element: 'modified' | 'date',
): string | null {
  const tags = new XmlTags(xml, part);
  while (tags.next()) {
    if (tags.closing || tags.empty || !tags.is(element)) continue;
    const from = tags.end;
    const to = tags.next() ? tags.start : from;
    return isoSeconds(new TextDecoder().decode(xml.subarray(from, to)).trim());
  }
  return null;
}

/**
 * A W3C date and time as `2026-05-18T09:30:00Z`; `null` for anything else, and for a clock that
 * was never set (1601 in .xls). One without a zone is taken for UTC: the same on every machine.
 */
export function isoSeconds(text: string): string | null {
  const match = W3C_DATE.exec(text);
  if (!match) return null;
  const date = new Date(text.includes('T') && match[1] === undefined ? `${text}Z` : text);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() < FIRST_YEAR) return null;
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
