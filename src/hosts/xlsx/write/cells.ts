import type { Cell, WriteSheet } from 'hucre/xlsx';
import { cellName } from '../../../core/sheets/address';
import type { CellContent, CellModel, SheetModel } from '../../../core/sheets/model';
import { WriteRefused, type WriteRefusalCode } from './refused';
import { writtenStyle } from './style';
import { workbookText } from './text';

type WrittenCell = Partial<Cell>;
type WrittenCells = NonNullable<WriteSheet['cells']>;

/** Names the sheet and the cell being written. */
type Refuse = (code: WriteRefusalCode, data?: Readonly<Record<string, string>>) => WriteRefused;

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const FORMULA_LIMIT = 8_192;

/**
 * The cells of a sheet by `row,column`, with the border and fill of a merge's first cell drawn
 * over all of the merge.
 * @throws WriteRefused, with `sheet` and `cell`.
 */
export function writtenCells(sheet: SheetModel): WrittenCells {
  const styles = new Map(
    Object.entries(sheet.styles).map(([name, style]) => [name, writtenStyle(style)]),
  );
  const cells: WrittenCells = new Map();
  for (const cell of sheet.cells) {
    const refuse: Refuse = (code, data) =>
      new WriteRefused(code, {
        sheet: sheet.name,
        cell: cellName(cell.row, cell.column),
        ...data,
      });
    const key = cellKey(cell.row, cell.column);
    if (!isInSheet(cell)) throw refuse('cell-outside-sheet');
    if (cells.has(key)) throw refuse('cell-twice');
    const style = cell.style === undefined ? undefined : styles.get(cell.style);
    if (cell.style !== undefined && !style) {
      throw refuse('unknown-style', { style: cell.style });
    }
    const written = writtenContent(cell.content, refuse);
    if (style) written.style = style;
    if (cell.note) written.comment = { text: workbookText(cell.note) };
    cells.set(key, written);
  }
  styleMerges(sheet, cells);
  return cells;
}

function cellKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

function isInSheet({ row, column }: CellModel): boolean {
  const isIndex = (index: number, size: number) =>
    Number.isInteger(index) && index >= 0 && index < size;
  return isIndex(row, ROWS) && isIndex(column, COLUMNS);
}

function writtenContent(content: CellContent, refuse: Refuse): WrittenCell {
  switch (content.kind) {
    case 'blank':
      return {};
    case 'number':
      if (!Number.isFinite(content.number)) throw refuse('number-not-finite');
      return { value: content.number };
    case 'formula': {
      const { formula, result } = content;
      if (formula.length > FORMULA_LIMIT) throw refuse('formula-too-long');
      if (typeof result === 'number' && !Number.isFinite(result)) {
        throw refuse('number-not-finite');
      }
      return {
        formula,
        formulaResult: typeof result === 'string' ? workbookText(result) : result,
      };
    }
    case 'text': {
      const { link } = content;
      const written = writtenText(workbookText(content.text));
      if (link === undefined) return written;
      if (!link.startsWith('#')) throw refuse('link-not-internal');
      return { ...written, hyperlink: { target: '', location: link.slice(1) } };
    }
  }
}

/**
 * An empty text is a blank cell, so that COUNTA and ISBLANK see it so. hucre turns a text such as
 * `#N/A` into an error value unless it comes as a run of rich text.
 */
function writtenText(text: string): WrittenCell {
  if (text === '') return {};
  return text.startsWith('#') ? { value: text, richText: [{ text }] } : { value: text };
}

/** @throws WriteRefused `merges-overlap`: Excel would drop every merge of the sheet. */
function styleMerges(sheet: SheetModel, cells: WrittenCells): void {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of sheet.merges) {
    const style = cells.get(cellKey(top, left))?.style;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const key = cellKey(row, column);
        if (covered.has(key)) {
          throw new WriteRefused('merges-overlap', {
            sheet: sheet.name,
            cell: cellName(row, column),
          });
        }
        covered.add(key);
        if (style && !cells.has(key)) cells.set(key, { value: null, style });
      }
    }
  }
}
