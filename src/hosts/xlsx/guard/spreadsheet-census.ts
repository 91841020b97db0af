import { FileRefused } from '../../file-refused';
import { LIMITS } from './limits';
import { XmlTags } from './xml-tags';

/** What stands in one table of an .ods, counted with its repetitions before anything parses it. */
export interface TableCensus {
  readonly part: string;
  readonly name: string;
  /** Cells the parser will make: `table:number-…-repeated` multiplied out. */
  readonly cells: number;
  readonly rows: number;
  readonly merges: number;
}

const VALUE_TYPES = new Set(['float', 'percentage', 'currency', 'date', 'time', 'boolean']);
const ROWS_REPEATED = /number-rows-repeated[^=]*=\s*["']?([^"'\s>]*)/gi;
const COLUMNS_REPEATED = /number-columns-repeated[^=]*=\s*["']?([^"'\s>]*)/gi;

interface OpenTable {
  name: string;
  cells: number;
  rows: number;
  merges: number;
}

/**
 * Counts the tables of `content.xml` (OpenDocument 1.3, part 3, 9.1), in order.
 * Repetitions of blank rows and cells (to the edge of the sheet, in every file) cost nothing.
 * @throws FileRefused when the XML is broken or would grow beyond measure.
 */
export function takeSpreadsheetCensus(xml: Uint8Array, part: string): TableCensus[] {
  const tags = new XmlTags(xml, part);
  const tables: TableCensus[] = [];
  let table: OpenTable | null = null;
  let [rowRepeat, columnRepeat] = [1, 1];
  let [inCell, filled, inAnnotation] = [false, false, false];
  let [spaces, arrays] = [0, 0];

  while (tags.next()) {
    const kind = kindOf(tags);
    if (kind === 'table') {
      if (tags.closing && table) tables.push({ part, ...table });
      table = tags.closing
        ? null
        : { name: tags.attribute('name') ?? '', cells: 0, rows: 0, merges: 0 };
    } else if (kind === 'row') {
      rowRepeat = tags.closing ? 1 : repetition(tags, ROWS_REPEATED, part);
      if (!tags.closing && table) table.rows++;
    } else if (kind === 'cell' && tags.closing) {
      if (inCell && filled && table) table.cells += rowRepeat * columnRepeat;
      inCell = false;
    } else if (kind === 'cell') {
      const type = tags.attribute('value-type');
      columnRepeat = repetition(tags, COLUMNS_REPEATED, part);
      inCell = !tags.empty;
      filled = VALUE_TYPES.has(type ?? '') || tags.attribute('string-value') !== null;
      if (tags.empty && type !== null && table) table.cells += rowRepeat * columnRepeat;
      if (tags.attribute('number-matrix-rows-spanned') !== null) arrays++;
      const spanned =
        tags.attribute('number-rows-spanned') ?? tags.attribute('number-columns-spanned');
      if (spanned !== null && table) table.merges++;
    } else if (tags.is('annotation')) {
      inAnnotation = !tags.closing && !tags.empty;
    } else if (tags.is('p')) {
      if (inCell && !inAnnotation && !tags.empty) filled = true;
    } else if (tags.is('s')) {
      spaces += Number(tags.attribute('c') ?? 1);
    } else {
      checkNumberStyle(tags, part);
    }
  }
  const refuse = (limit: number, found: number): never => {
    throw new FileRefused('file-bomb', { part, limit, found });
  };
  if (!(spaces <= LIMITS.repeatedSpaces)) refuse(LIMITS.repeatedSpaces, spaces);
  const lookups = arrays * tables.reduce((sum, { cells }) => sum + cells, 0);
  if (lookups > LIMITS.arrayLookups) refuse(LIMITS.arrayLookups, lookups);
  return tables;
}

/** The same for `styles.xml`: nothing to count, but number styles. @throws FileRefused */
export function checkSpreadsheetStyles(xml: Uint8Array, part: string): void {
  const tags = new XmlTags(xml, part);
  while (tags.next()) checkNumberStyle(tags, part);
}

/** SheetJS takes `table-row_x` and the names of Chinese UOF for the same elements. */
function kindOf(tags: XmlTags): 'table' | 'row' | 'cell' | null {
  const name = tags.name().replace(/_.*$/s, '');
  if (name === 'table' || name === '工作表') return 'table';
  if (name === 'table-row' || name === '行') return 'row';
  if (name === 'table-cell' || name === '数据') return 'cell';
  return null;
}

/** One, and plainly written: SheetJS would take the last of several, in any case of letters. */
function repetition(tags: XmlTags, attribute: RegExp, part: string): number {
  const [text, ...more] = tags.source().matchAll(attribute);
  if (!text) return 1;
  const count = Number(text[1]);
  if (more.length > 0 || !Number.isInteger(count) || count < 1) {
    throw new FileRefused('file-damaged', { reason: 'repetition', part });
  }
  return count;
}

/** `number:decimal-places="1000000000"` would be written out, zero by zero. */
function checkNumberStyle(tags: XmlTags, part: string): void {
  if (tags.closing || !/^(number|seconds|scientific-number|fraction)$/.test(tags.name())) return;
  if (/=\s*["']?\d{5}/.test(tags.source())) {
    throw new FileRefused('file-hostile', { reason: 'number-style', part });
  }
}
