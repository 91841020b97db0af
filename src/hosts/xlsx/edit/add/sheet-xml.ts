import type { AddedStyles } from './styles';

/** The texts of a workbook as our writer writes them: the inside of each `<si>`. */
export function sharedTexts(xml: string): string[] {
  return [...xml.matchAll(/<si>(.*?)<\/si>/gs)].map(([, inside = '']) => inside);
}

export interface Destination extends Pick<AddedStyles, 'firstCellStyle' | 'firstConditionalStyle'> {
  /** The texts that cells name by their number. */
  readonly texts: readonly string[];
}

/**
 * A worksheet part as our writer writes it, made at home in another workbook: its styles moved to
 * where they stand there, every text in its cell.
 */
export function movedXml(xml: string, destination: Destination): string {
  const { texts, firstCellStyle, firstConditionalStyle } = destination;
  return xml
    .replace(
      // the attributes of our cells hold neither `/` nor `>`
      /<c ([^/>]*)(?:>(?:<v>(\d+)<\/v><\/c>)?)?/g,
      (cell, attributes: string, value: string | undefined) => {
        const style = Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0) + firstCellStyle;
        const others = attributes.replace(/ ?\bs="\d+"/, '');
        const head = (kept: string): string => `<c ${kept} s="${String(style)}"`;
        if (value !== undefined && others.includes(' t="s"')) {
          const inline = others.replace(' t="s"', ' t="inlineStr"');
          return `${head(inline)}><is>${texts[Number(value)] ?? ''}</is></c>`;
        }
        return head(others) + cell.slice(`<c ${attributes}`.length);
      },
    )
    .replace(
      /(<cfRule [^>]* dxfId=")(\d+)"/g,
      (_, before: string, id: string) => `${before}${String(Number(id) + firstConditionalStyle)}"`,
    );
}
