import { escapeXml } from '../guard/xml-tags';
import { workbookText } from '../write/text';
import { attributesOf } from './tag';

/** What an edit puts into a cell; `null` empties it. */
export type NewValue = string | number | null;

/** Type and metadata of the old value; everything else (address, style, extensions) stays. */
const OF_THE_VALUE = new Set(['t', 'cm', 'vm']);

/** The cell with a new value, its tag otherwise as it was. */
export function changedCell(tag: string, prefix: string, value: NewValue): string {
  const kept = attributesOf(tag).filter(({ name }) => !OF_THE_VALUE.has(name));
  return cellXml(prefix, kept.map(({ source }) => source).join(''), value);
}

/** A cell that was not there. `style` is an index into the styles of cells. */
export function newCell(
  prefix: string,
  address: string,
  style: string | null,
  value: NewValue,
): string {
  const styled = style === null ? '' : ` s="${escapeXml(style)}"`;
  return cellXml(prefix, ` r="${address}"${styled}`, value);
}

/** Text stands in the cell itself, so that the table of shared texts stays as it is. */
function cellXml(prefix: string, attributes: string, value: NewValue): string {
  const name = `${prefix}c`;
  if (value === null) return `<${name}${attributes}/>`;
  if (typeof value === 'number') {
    return `<${name}${attributes}><${prefix}v>${String(value)}</${prefix}v></${name}>`;
  }
  const text = `<${prefix}t xml:space="preserve">${escapeXml(workbookText(value))}</${prefix}t>`;
  return `<${name}${attributes} t="inlineStr"><${prefix}is>${text}</${prefix}is></${name}>`;
}
