/** The cells of a range as rows of columns: what is read from them and written to them. */
import { gridArgument } from './arguments';
import { cellsOf, columnCount, isSingleCell, isUnbounded, oneCell, rowCount } from './area';
import type { Area } from './area';
import { contentAt, formatAt, isCovered, putContent, setFormat } from './cells';
import { invalidArgument } from './errors';
import type { Actor } from './events';
import { requireUnlocked } from './guards';
import type { ExcelHost } from './host';
import { EN_US } from './locale';
import { shownText } from './shown-text';
import { readTyped } from './typed-text';
import type { TypedContent } from './typed-text';
import type { CellContent, CellValue, Sheet } from './workbook';

/** One answer for each cell; `null` for whole rows and columns, as Excel answers. */
export function gridOf<Value>(
  area: Area,
  read: (row: number, column: number) => Value,
): Value[][] | null {
  if (isUnbounded(area)) return null;
  return Array.from({ length: rowCount(area) }, (_, row) =>
    Array.from({ length: columnCount(area) }, (_unused, column) =>
      read(area.top + row, area.left + column),
    ),
  );
}

/** As `values` gives it: a blank cell is an empty text. */
export const valueOf = ({ value }: CellContent): string | number | boolean => value ?? '';

export const formulaOf = (content: CellContent): string | number | boolean =>
  content.formula ?? valueOf(content);

/** @throws ExcelError NotPlayed for a number format that is not played. */
export const textAt = (host: ExcelHost, sheet: Sheet, row: number, column: number): string =>
  shownText(
    contentAt(sheet, row, column),
    formatAt(sheet, row, column, 'numberFormat'),
    host.locale,
  );

/**
 * Writes `values` or `formulas`; `null` leaves a cell as it is. All cells or none.
 * @throws ExcelError InvalidArgument on another shape or what Excel refuses, AccessDenied on a
 * locked cell.
 */
export function writeGrid(
  host: ExcelHost,
  sheet: Sheet,
  area: Area,
  input: unknown,
  how: 'values' | 'formulas',
  actor: Actor = 'add-in',
): void {
  if (isUnbounded(area)) throw invalidArgument('values for whole rows or columns');
  const grid = gridArgument(input, rowCount(area), columnCount(area));
  const writes = [...cellsOf(area)]
    .map(([row, column]) => ({ row, column, given: grid[row - area.top]?.[column - area.left] }))
    .filter(({ given, row, column }) => given !== null && !isCovered(sheet, row, column));
  requireUnlocked(
    host,
    sheet,
    writes.map(({ row, column }) => [row, column] as const),
  );
  const contents = writes.map(({ row, column, given }) => ({
    row,
    column,
    content: contentFrom(host, sheet, row, column, given, how),
  }));
  const before = contentAt(sheet, area.top, area.left);
  for (const { row, column, content } of contents) putTyped(sheet, row, column, content);
  const single = isSingleCell(area);
  host.events.changed(
    sheet,
    area,
    actor,
    single ? before : undefined,
    single ? contentAt(sheet, area.top, area.left) : undefined,
  );
}

function contentFrom(
  host: ExcelHost,
  sheet: Sheet,
  row: number,
  column: number,
  given: unknown,
  how: 'values' | 'formulas',
): TypedContent {
  const format = formatAt(sheet, row, column, 'numberFormat');
  const isText = format === '@';
  if (typeof given === 'string') {
    const locale = how === 'formulas' ? EN_US : host.locale;
    return calculated(host, sheet, row, column, readTyped(given, format, locale, host.year));
  }
  if (typeof given !== 'number' && typeof given !== 'boolean') {
    throw invalidArgument(`a cell cannot hold ${JSON.stringify(given)}`);
  }
  // In a cell formatted as text everything becomes text.
  return { value: isText ? shownText({ value: given }, '@', host.locale) : given };
}

function calculated(
  host: ExcelHost,
  sheet: Sheet,
  row: number,
  column: number,
  content: TypedContent,
): TypedContent {
  if (content.formula === undefined || content.error) return content;
  const { formula } = content;
  if (host.evaluate) return { ...host.evaluate(formula, sheet, host.workbook), formula };
  const before = contentAt(sheet, row, column);
  const value: CellValue = before.formula === formula ? before.value : 0;
  return { value, formula };
}

function putTyped(sheet: Sheet, row: number, column: number, content: TypedContent): void {
  const { numberFormat, ...rest } = content;
  const had = formatAt(sheet, row, column, 'numberFormat');
  putContent(sheet, row, column, rest);
  if (numberFormat !== undefined && had === 'General') {
    setFormat(sheet, oneCell(row, column), { numberFormat });
  }
}
