import { columnName } from '../../../core/sheets/address';
import type { CellContent } from '../../../core/sheets/model';
import type { PlacedCell, PlacedCells } from './cells';
import { type SharedTexts, xmlText } from './shared-texts';
import { workbookText } from './text';

/** What Excel allows, in points. */
const TALLEST_ROW = 409;

export interface SheetDataParts {
  readonly rows: PlacedCells;
  /** In points, by row. */
  readonly heights: Readonly<Record<number, number>>;
  /** The number of each style in the styles part. */
  readonly styles: ReadonlyMap<string, number>;
  readonly texts: SharedTexts;
}

/** The `<sheetData>` element (`sml.xsd`, CT_SheetData), by far the largest part of a workbook. */
export function sheetData({ rows, heights, styles, texts }: SheetDataParts): string {
  const columns: string[] = [];
  const nameOf = (column: number) => (columns[column] ??= columnName(column));
  let xml = '<sheetData>';
  for (const row of rowsWith(rows, heights)) {
    const number = String(row + 1);
    const height = heights[row];
    // Not fixed by hand: a row still grows with what is typed into it.
    const size = height === undefined ? '' : ` ht="${String(Math.min(height, TALLEST_ROW))}"`;
    xml += `<row r="${number}"${size}>`;
    for (const cell of rows.get(row) ?? []) {
      xml += cellXml(nameOf(cell.column) + number, cell, styles, texts);
    }
    xml += '</row>';
  }
  return `${xml}</sheetData>`;
}

function rowsWith(rows: PlacedCells, heights: Readonly<Record<number, number>>): number[] {
  const numbers = new Set([...rows.keys(), ...Object.keys(heights).map(Number)]);
  return [...numbers].sort((one, other) => one - other);
}

function cellXml(
  name: string,
  { content, style }: PlacedCell,
  styles: ReadonlyMap<string, number>,
  texts: SharedTexts,
): string {
  const number = style === undefined ? 0 : (styles.get(style) ?? 0);
  const styled = number === 0 ? '' : ` s="${String(number)}"`;
  const [type, inside] = contentXml(content, texts);
  if (inside === '') return styled === '' ? '' : `<c r="${name}"${styled}/>`;
  return `<c r="${name}"${type}${styled}>${inside}</c>`;
}

/** The type attribute and what stands in the cell. */
function contentXml(content: CellContent, texts: SharedTexts): readonly [string, string] {
  switch (content.kind) {
    case 'blank':
      return ['', ''];
    case 'number':
      return ['', `<v>${String(content.number)}</v>`];
    case 'text': {
      // An empty text is a blank cell, so that COUNTA and ISBLANK see it so.
      const text = workbookText(content.text);
      return text === '' ? ['', ''] : [' t="s"', `<v>${String(texts.numberOf(text))}</v>`];
    }
    case 'formula': {
      const formula = `<f>${xmlText(content.formula)}</f>`;
      const { result } = content;
      if (result === null) return ['', formula];
      if (typeof result === 'number') return ['', `${formula}<v>${String(result)}</v>`];
      return [' t="str"', `${formula}<v>${xmlText(workbookText(result))}</v>`];
    }
  }
}
