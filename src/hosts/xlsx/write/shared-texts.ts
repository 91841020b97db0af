const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const MARKUP = /[&<>]/;
/** White space that XML readers may drop or change unless told to keep it. */
const AT_RISK = /^\s|\s$|[\n\t]/;

/** For text between tags. */
export function xmlText(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The texts of a workbook's cells, each written once (`sml.xsd`, CT_Sst). */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  /** The number a cell names a text by. */
  numberOf(text: string): number {
    this.uses += 1;
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(text, number);
    }
    return number;
  }

  /** The whole part. */
  xml(): string {
    let items = '';
    for (const text of this.numbers.keys()) {
      const space = AT_RISK.test(text) ? ' xml:space="preserve"' : '';
      items += `<si><t${space}>${xmlText(text)}</t></si>`;
    }
    const counts = `count="${String(this.uses)}" uniqueCount="${String(this.numbers.size)}"`;
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="${MAIN}" ${counts}>${items}</sst>`;
  }
}
